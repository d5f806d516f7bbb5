import './words';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, Reason, UndoNote, useAction, useToday } from '@/components/ui';
import { addDays, instantOf } from '@/utils/calendar';
import { results } from '@/utils/db/results';
import { openStudio } from '@/utils/messaging';
import { ASK_DAYS, type Posted, toAsk } from '@/utils/results';
import { AskRow } from './AskRow';
import classes from './ask.module.css';
import { useNames, useThings } from './use-things';

/** Rows shown at once; the others wait, and all of them stand in the table. */
const SHOWN = 4;

/** What came of the posts of the days before: two numbers each, stored as they are typed. */
export function AskResults() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const today = useToday(shop.zone);
  const since = instantOf(shop.zone, addDays(today, -ASK_DAYS - 1), '00:00');
  const things = useThings([shop.id], since)?.things;
  // What is being answered stays until the user is done with it, though nothing is to be asked of it any more.
  const [begun, setBegun] = useState<readonly string[]>([]);
  const [skipped, setSkipped] = useState<Posted | null>(null);
  const acting = useAction();
  const asked = useMemo(() => {
    if (!things) return undefined;
    const open = new Set(toAsk(things, today).map(({ id }) => id));
    return things.filter(({ id, skipped: passed }) => open.has(id) || (begun.includes(id) && !passed));
  }, [things, today, begun]);
  const nameOf = useNames(asked);

  const skip = async (thing: Posted, on: boolean) => {
    const { shopId, postId, channel } = thing;
    const kept = () => results.type(shopId, postId, channel, { skipped: on || undefined });
    if (await acting.run(kept)) setSkipped(on ? thing : null);
  };

  if (!asked || !nameOf || (asked.length === 0 && !skipped)) return null;
  const more = asked.length - SHOWN;
  return (
    <Card title={t('results.ask')} lead={t('results.askLead')}>
      <ul className={classes.list}>
        {asked.slice(0, SHOWN).map((thing, index) => (
          <li key={thing.id} data-first={asked[index - 1]?.postId !== thing.postId}>
            <AskRow
              thing={thing}
              name={nameOf(thing.productId)}
              today={today}
              isFirst={asked[index - 1]?.postId !== thing.postId}
              onBegin={() => setBegun((ids) => (ids.includes(thing.id) ? ids : [...ids, thing.id]))}
              onSkip={() => void skip(thing, true)}
            />
          </li>
        ))}
      </ul>
      <Reason reason={acting.reason} />
      {skipped && (
        <UndoNote onUndo={() => void skip(skipped, false)} onDismiss={() => setSkipped(null)}>
          {t('results.skipped', {
            name: nameOf(skipped.productId),
            channel: t(`channel.${skipped.channel}`),
          })}
        </UndoNote>
      )}
      <div className={classes.foot}>
        {begun.length > 0 && asked.length > 0 && (
          <Button variant="default" onClick={() => setBegun([])}>
            {t('results.finish')}
          </Button>
        )}
        {more > 0 && (
          <Button variant="default" onClick={() => void openStudio('hasil/isi')}>
            {t('results.others', { count: more })}
          </Button>
        )}
      </div>
    </Card>
  );
}
