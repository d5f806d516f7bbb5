import './words';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setCurrentPost, useSession } from '@/components/shell';
import { Card, Reason, UndoNote, useAction, useNow } from '@/components/ui';
import { COMPOSER_PAGES } from '@/utils/channels';
import { posts } from '@/utils/db';
import { reminders } from '@/utils/db/reminders';
import { noticeState, openBeside, openStudio } from '@/utils/messaging';
import type { ChannelId, Post } from '@/utils/model';
import { dueOf, SNOOZE, type TodayItem, today } from '@/utils/reminders';
import { DueRow } from './DueRow';
import classes from './reminders.module.css';

import { usePlans } from './use-plans';

/** Rows shown at once; the others come at a press. */
const SHOWN = 5;

type Item = TodayItem<Post>;

const told = ({ post }: Item, shownAt: number) => ({
  id: post.id,
  shopId: post.shopId,
  due: dueOf(post),
  shownAt,
});

/** Where no notification may be shown, it is this list that tells: what was seen in it is not missed. */
function useSeen(items: readonly Item[] | undefined, now: number): void {
  const unseen = items?.filter((item) => item.state === 'now' && !item.told) ?? [];
  const ids = unseen.map(({ post }) => post.id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for those whose time has come.
  useEffect(() => {
    if (ids === '' || document.visibilityState !== 'visible') return;
    void noticeState().then((state) => {
      if (state !== 'on') return reminders.seen(unseen.map((item) => told(item, now)));
    });
  }, [ids, now]);
}

interface Props {
  /** Where it stands: the panel shows a post that is opened itself. */
  place: 'panel' | 'studio';
  /** The channel that is written on the page in front, if there is one. */
  composer?: ChannelId | null;
}

/** What is to be put out today: write it, put it off, or say that it is posted. */
export function DueCard({ place, composer = null }: Props) {
  const { t } = useTranslation();
  const { shop } = useSession();
  const now = useNow();
  const plans = usePlans(now);
  const acting = useAction();
  const [all, setAll] = useState(false);
  const [posted, setPosted] = useState<{ post: Post; name: string; channels: ChannelId[] } | null>(null);
  const items = plans && today(plans.known, now);
  useSeen(items, now);
  if (!plans || !items || (items.length === 0 && !posted)) return null;

  const nameOf = (post: Post) => plans.productOf(post.productId)?.name || t('product.unnamed');
  const open = (post: Post) =>
    void acting.run(() =>
      place === 'panel' ? setCurrentPost(shop.id, post.id) : openStudio(`kalender/${post.id}`),
    );
  const write = (post: Post, channel: ChannelId) =>
    void acting.run(() =>
      // Both at once: the panel opens only while the press lasts.
      Promise.all([
        setCurrentPost(shop.id, post.id),
        composer === channel ? undefined : openBeside(COMPOSER_PAGES[channel]),
      ]),
    );
  const later = (item: Item) => {
    const moment = Date.now();
    return void acting.run(() => reminders.snooze([told(item, moment)], moment + SNOOZE));
  };
  const markPosted = (post: Post) =>
    void acting.run(async () => {
      const channels = post.channels.filter((channel) => post.postedAt[channel] === undefined);
      await reminders.setPosted([post.id], Date.now());
      setPosted({ post, name: nameOf(post), channels });
    });
  const undo = () =>
    void acting.run(async () => {
      for (const channel of posted?.channels ?? [])
        await posts.setPosted(posted?.post.id ?? '', channel, undefined);
      setPosted(null);
    });

  return (
    <Card title={t('reminders.today')} lead={t('reminders.todayLead', { count: items.length })}>
      <ul className={classes.list}>
        {(all ? items : items.slice(0, SHOWN)).map((item) => (
          <li key={item.post.id}>
            <DueRow
              item={item}
              first={item === items.find(({ state }) => state === 'now')}
              name={nameOf(item.post)}
              photoId={plans.productOf(item.post.productId)?.photoIds[0]}
              onOpen={() => open(item.post)}
              onWrite={(channel) => write(item.post, channel)}
              onLater={() => later(item)}
              onPosted={() => markPosted(item.post)}
            />
          </li>
        ))}
      </ul>
      {!all && items.length > SHOWN && (
        <Button variant="subtle" color="gray" onClick={() => setAll(true)}>
          {t('reminders.all', { count: items.length })}
        </Button>
      )}
      <Reason reason={acting.reason} />
      {posted && (
        <UndoNote onUndo={undo} onDismiss={() => setPosted(null)}>
          {t('reminders.markedPosted', { name: posted.name })}
        </UndoNote>
      )}
    </Card>
  );
}
