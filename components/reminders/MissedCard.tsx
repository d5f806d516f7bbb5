import './words';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Card, Reason, UndoNote, useAction, useLive, useNow } from '@/components/ui';
import { addDays, localTime } from '@/utils/calendar';
import { posts } from '@/utils/db';
import { reminders } from '@/utils/db/reminders';
import { openStudio } from '@/utils/messaging';
import type { Post } from '@/utils/model';
import { type Dated, missedOf, type NewTime, newTimes } from '@/utils/reminders';
import { MissedRow } from './MissedRow';
import classes from './reminders.module.css';

import { usePlans } from './use-plans';

/** Rows shown at once: a gentle list is a short one. */
const SHOWN = 3;
/** Days ahead of which it is known what stands on them already; who looks further finds them empty. */
const AHEAD = 90;

/** What was just done, and how to take it back. */
interface Done {
  was: 'moved' | 'skipped';
  posts: Dated<Post>[];
}

/** Posts whose time passed while the computer was off: move them, all or one, or leave them. */
export function MissedCard() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const now = useNow();
  const plans = usePlans(now);
  const acting = useAction();
  const [all, setAll] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const clock = localTime(shop.zone, now);
  const planned = useLive(
    () => posts.between(shop.id, clock.day, addDays(clock.day, AHEAD)),
    [shop.id, clock.day],
  );
  const missed = useMemo(() => plans && missedOf(plans.known, now), [plans, now]);
  const times = useMemo(
    () =>
      missed &&
      planned &&
      plans &&
      newTimes(missed, {
        shop,
        now: localTime(shop.zone, now),
        planned: planned.filter(({ id }) => !missed.some((post) => post.id === id)),
        holds: plans.known.holds,
      }),
    [missed, planned, plans, shop, now],
  );
  if (!plans || !missed || !times || (missed.length === 0 && !done)) return null;

  const nameOf = (post: Post) => plans.productOf(post.productId)?.name || t('product.unnamed');
  const move = (chosen: readonly Dated<Post>[]) =>
    void acting.run(async () => {
      const moved: [Dated<Post>, NewTime][] = chosen.flatMap((post) => {
        const time = times.get(post.id);
        return time ? [[post, time]] : [];
      });
      for (const [post, time] of moved) await posts.change(post.id, { ...time });
      setDone({ was: 'moved', posts: moved.map(([post]) => post) });
    });
  const skip = (chosen: readonly Dated<Post>[]) =>
    void acting.run(async () => {
      await reminders.setMissed(
        chosen.map(({ id }) => id),
        false,
        Date.now(),
      );
      setDone({ was: 'skipped', posts: [...chosen] });
    });
  const undo = ({ was, posts: before }: Done) =>
    void acting.run(async () => {
      if (was === 'moved') for (const { id, day, time } of before) await posts.change(id, { day, time });
      else
        await reminders.setMissed(
          before.map(({ id }) => id),
          true,
          Date.now(),
        );
      setDone(null);
    });
  const movable = missed.filter(({ id }) => times.get(id));

  return (
    <Card title={t('reminders.missed')} lead={missed.length > 0 ? t('reminders.missedLead') : undefined}>
      <ul className={classes.list}>
        {(all ? missed : missed.slice(0, SHOWN)).map((post) => (
          <li key={post.id}>
            <MissedRow
              post={post}
              name={nameOf(post)}
              time={times.get(post.id) ?? null}
              onMove={() => move([post])}
              onSkip={() => skip([post])}
              onOpen={() => void acting.run(() => openStudio(`kalender/${post.id}`))}
            />
          </li>
        ))}
      </ul>
      {!all && missed.length > SHOWN && (
        <Button variant="subtle" color="gray" onClick={() => setAll(true)}>
          {t('reminders.all', { count: missed.length })}
        </Button>
      )}
      {missed.length > 1 && (
        <div className={classes.acts}>
          {movable.length > 1 && (
            <Button mih={44} loading={acting.busy} onClick={() => move(movable)}>
              {t('reminders.moveAll', { count: movable.length })}
            </Button>
          )}
          <Button mih={44} variant="default" loading={acting.busy} onClick={() => skip(missed)}>
            {t('reminders.skipAll')}
          </Button>
        </div>
      )}
      <Reason reason={acting.reason} />
      {done && (
        <UndoNote onUndo={() => undo(done)} onDismiss={() => setDone(null)}>
          {t(`reminders.${done.was}`, { count: done.posts.length })}
        </UndoNote>
      )}
    </Card>
  );
}
