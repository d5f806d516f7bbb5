import { Button, Checkbox, Drawer, Group, Skeleton, Stack } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaptionCopy } from '@/components/caption';
import { DayWarning } from '@/components/moments';
import { PictureRow } from '@/components/picture';
import { DownloadButton } from '@/components/plan';
import { IcsButton } from '@/components/reminders';
import { RepeatField, TrashLater } from '@/components/repeat';
import { Note, Reason, TimeSelect, useAction, useLive } from '@/components/ui';
import { USUAL_TIME, ZONE_FACTS } from '@/utils/calendar';
import { posts, products } from '@/utils/db';
import type { ChannelId, Post } from '@/utils/model';
import classes from './calendar.module.css';
import { PostAbout } from './PostAbout';
import { ReadyPart } from './ReadyPart';

/** One post with everything that belongs to it: pictures, words, day, and where it already stands. */
export function PostDrawer({ postId, onClose }: { postId: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const saving = useAction();
  const [trashed, setTrashed] = useState<Post | null>(null);
  const found = useLive(async () => {
    const post = postId === null ? undefined : await posts.get(postId);
    const product = post && (await products.ofPost(post));
    return post && product ? { post, product } : null;
  }, [postId]);

  const setPosted = (id: string, channel: ChannelId, on: boolean) =>
    void saving.run(() => posts.setPosted(id, channel, on ? Date.now() : undefined));
  const trash = (post: Post) =>
    void saving.run(() => posts.trash(post.id)).then((done) => done && setTrashed(post));
  const restore = (id: string) => void saving.run(() => posts.restore(id)).then(() => setTrashed(null));

  return (
    <Drawer
      opened={postId !== null}
      onClose={onClose}
      position="right"
      size={440}
      title={found?.product.name || t('product.unnamed')}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ title: classes.drawerTitle }}
    >
      {found ? (
        <Stack gap="lg">
          <Suspense fallback={<Skeleton height={230} radius="md" />}>
            <PictureRow post={found.post} product={found.product} />
          </Suspense>
          <Group grow>
            <DateInput
              size="md"
              label={t('plan.day')}
              valueFormat="D MMMM YYYY"
              value={found.post.day ?? null}
              onChange={(day) => {
                if (day) void saving.run(() => posts.change(found.post.id, { day: day.slice(0, 10) }));
              }}
            />
            <TimeSelect
              label={t('plan.time', { zone: ZONE_FACTS[found.post.zone].name })}
              value={found.post.time ?? USUAL_TIME}
              onChange={(time) => void saving.run(() => posts.change(found.post.id, { time }))}
            />
          </Group>
          {found.post.day !== undefined && found.post.state !== 'posted' && (
            <Suspense>
              <DayWarning
                post={found.post}
                day={found.post.day}
                onTake={(day) => void saving.run(() => posts.change(found.post.id, { day }))}
              />
            </Suspense>
          )}
          {found.post.day !== undefined && (found.post.state === 'idea' || found.post.state === 'draft') && (
            <ReadyPart post={found.post} product={found.product} day={found.post.day} />
          )}
          <PostAbout post={found.post} />
          <Suspense>
            <RepeatField post={found.post} />
          </Suspense>
          <Stack gap="sm" aria-label={t('calendar.posted')} role="group">
            <strong>{t('calendar.posted')}</strong>
            {found.post.channels.map((channel) => (
              <Checkbox
                key={channel}
                color="leaf.6"
                label={t(`channel.${channel}`)}
                checked={found.post.postedAt[channel] !== undefined}
                onChange={(event) => setPosted(found.post.id, channel, event.currentTarget.checked)}
              />
            ))}
          </Stack>
          <CaptionCopy post={found.post} />
          <Reason reason={saving.reason} />
          <Group grow>
            <DownloadButton post={found.post} product={found.product} />
            <Suspense>
              <IcsButton post={found.post} product={found.product} />
            </Suspense>
          </Group>
          <Group grow>
            <Button variant="default" color="red" onClick={() => trash(found.post)}>
              {t('calendar.trash')}
            </Button>
          </Group>
        </Stack>
      ) : (
        found === null && (
          <Stack gap="md">
            <Note
              tone="info"
              action={
                trashed !== null && (
                  <Button size="sm" onClick={() => restore(trashed.id)}>
                    {t('undo')}
                  </Button>
                )
              }
            >
              {t(trashed === null ? 'calendar.gone' : 'calendar.trashed')}
            </Note>
            {trashed?.repeat && (
              <Suspense>
                <TrashLater post={trashed} />
              </Suspense>
            )}
          </Stack>
        )
      )}
    </Drawer>
  );
}
