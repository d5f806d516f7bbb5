import { NativeSelect, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Reason, useAction, useKeptText, useLive } from '@/components/ui';
import { holdOn } from '@/utils/calendar';
import { posts } from '@/utils/db';
import { moments } from '@/utils/db/moments';
import { AIMS, type Post } from '@/utils/model';
import classes from './calendar.module.css';

const LONGEST = 1000;

/** How far a post is, what it is for, and what its user noted on it. */
export function PostAbout({ post }: { post: Post }) {
  const { t } = useTranslation();
  const saving = useAction();
  const own = useLive(() => moments.ofShop(post.shopId), [post.shopId]);
  const note = useKeptText({
    id: `${post.id} note`,
    stored: post.note ?? '',
    store: (text) => posts.change(post.id, { note: text || undefined }),
    run: saving.run,
  });
  const held = post.state !== 'posted' && post.day !== undefined && own && holdOn(post.day, own);
  return (
    <Stack gap="sm">
      <p className={classes.state} data-state={post.state}>
        <b>{t(`calendar.state.${post.state}`)}</b>
        {held && <span data-held>{[t('calendar.held'), held.name].filter(Boolean).join(': ')}</span>}
      </p>
      <NativeSelect
        label={t('calendar.aimLabel')}
        value={post.aim ?? ''}
        data={[
          { value: '', label: t('calendar.noAim') },
          ...AIMS.map((value) => ({ value, label: t(`calendar.aim.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          void saving.run(() => posts.change(post.id, { aim: AIMS.find((aim) => aim === value) }))
        }
      />
      <Textarea
        label={t('calendar.note')}
        description={t('calendar.noteHint')}
        autosize
        minRows={2}
        maxLength={LONGEST}
        value={note.text}
        {...note.box}
        onChange={(event) => note.change(event.currentTarget.value)}
      />
      <Reason reason={saving.reason} />
    </Stack>
  );
}
