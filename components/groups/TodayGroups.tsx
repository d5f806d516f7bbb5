import './words';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, UndoNote, useAction, useLive } from '@/components/ui';
import { type GroupTurn, localTime, turnOf } from '@/utils/calendar';
import { groups } from '@/utils/db/groups';
import { formatDay } from '@/utils/i18n';
import type { PostGroup } from '@/utils/model';
import { GroupPosting } from './GroupPosting';
import classes from './groups.module.css';

/** Which groups may be posted to today, those first, and why the others not. */
export function TodayGroups() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const today = localTime(shop.zone, Date.now()).day;
  const kept = useLive(() => groups.ofShop(shop.id), [shop.id]);
  const [opened, setOpened] = useState<string | null>(null);
  const [done, setDone] = useState<{ group: PostGroup; at: number } | null>(null);
  const undoing = useAction();
  if (!kept || kept.length === 0) return null;
  const turns = kept.map((group) => ({ group, turn: turnOf(group, today, shop.zone) }));
  const sorted = [
    ...turns.filter(({ turn }) => turn.why === 'open'),
    ...turns
      .filter(({ turn }) => turn.why !== 'open')
      .toSorted((a, b) => ((a.turn.next ?? '9') < (b.turn.next ?? '9') ? -1 : 1)),
  ];
  const undo = async ({ group, at }: { group: PostGroup; at: number }) => {
    if (await undoing.run(() => groups.takeBack(group.id, at))) setDone(null);
  };
  return (
    <Card title={t('groups.today')}>
      <ul className={classes.turns}>
        {sorted.map(({ group, turn }) => (
          <li key={group.id} className={classes.turn} data-open={turn.why === 'open'}>
            <div className={classes.turnHead}>
              <div>
                <b>{group.name}</b>
                <Turn turn={turn} />
              </div>
              <Button
                size="sm"
                mih={44}
                variant={turn.why === 'open' ? 'filled' : 'default'}
                aria-expanded={opened === group.id}
                onClick={() => setOpened(opened === group.id ? null : group.id)}
                aria-label={t('groups.prepareFor', { name: group.name })}
              >
                {t('groups.prepare')}
              </Button>
            </div>
            {opened === group.id && (
              <GroupPosting
                group={group}
                groups={kept}
                today={today}
                onPosted={(at) => {
                  setOpened(null);
                  setDone({ group, at });
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {done && (
        <UndoNote onUndo={() => void undo(done)} onDismiss={() => setDone(null)}>
          {t('groups.posted', { name: done.group.name })}
        </UndoNote>
      )}
    </Card>
  );
}

function Turn({ turn: { why, next, last } }: { turn: GroupTurn }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const day = (of: string) => formatDay(of, language);
  return (
    <span className={classes.why}>
      {why === 'open'
        ? t(last === undefined ? 'groups.openNew' : 'groups.open', { last: last && day(last) })
        : next === undefined
          ? t('groups.noneNear')
          : t(`groups.why.${why}`, { next: day(next), last: last && day(last) })}
    </span>
  );
}
