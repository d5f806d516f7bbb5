import './words';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note, Reason, UndoNote, useAction } from '@/components/ui';
import { bulkPosts } from '@/utils/db/bulk-posts';
import type { Post } from '@/utils/model';
import type { Deed } from './RepeatField';
import { useLater } from './use-later';

/** Offers to throw away the later posts of a series too, after one of it was thrown away alone. */
export function TrashLater({ post }: { post: Post }) {
  const { t } = useTranslation();
  const { later, end } = useLater(post);
  const acting = useAction();
  const [done, setDone] = useState<Deed | null>(null);
  const undo = async ({ trace }: Deed) => {
    if (await acting.run(() => bulkPosts.undo(trace))) setDone(null);
  };
  return (
    <>
      {later && later.length > 0 && !done && (
        <Note
          tone="info"
          action={
            <Button
              size="sm"
              mih={44}
              variant="default"
              loading={acting.busy}
              onClick={() => void acting.run(async () => setDone(await end()))}
            >
              {t('repeat.laterToo')}
            </Button>
          }
        >
          {t('repeat.onlyThisTrashed', { count: later.length })}
        </Note>
      )}
      <Reason reason={acting.reason} />
      {done && (
        <UndoNote onUndo={() => void undo(done)} onDismiss={() => setDone(null)}>
          {done.said}
        </UndoNote>
      )}
    </>
  );
}
