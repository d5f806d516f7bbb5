import './words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Reason, UndoNote, useAction } from '@/components/ui';
import { bulkPosts, type Trace } from '@/utils/db/bulk-posts';
import type { Post } from '@/utils/model';
import { NewRepeat } from './NewRepeat';
import classes from './repeat.module.css';
import { SeriesPart } from './SeriesPart';

/** A deed on a series: what was done, to be said, and the way back. */
export interface Deed {
  said: string;
  trace: Trace;
}

/** Whether and how a post comes again. Shows nothing while the post has no day. */
export function RepeatField({ post }: { post: Post }) {
  const { t } = useTranslation();
  const acting = useAction();
  const [done, setDone] = useState<Deed | null>(null);
  if (post.day === undefined) return null;
  const act = (deed: () => Promise<Deed>) =>
    void acting.run(async () => {
      setDone(null);
      setDone(await deed());
    });
  const undo = async (trace: Trace) => {
    if (await acting.run(() => bulkPosts.undo(trace))) setDone(null);
  };
  return (
    <section className={classes.field} aria-label={t('repeat.title')}>
      {post.repeat ? (
        <SeriesPart post={post} busy={acting.busy} onDeed={act} />
      ) : (
        <NewRepeat key={post.day} post={post} day={post.day} busy={acting.busy} onDeed={act} />
      )}
      <Reason reason={acting.reason} />
      {done && (
        <UndoNote onUndo={() => void undo(done.trace)} onDismiss={() => setDone(null)}>
          {done.said}
        </UndoNote>
      )}
    </section>
  );
}
