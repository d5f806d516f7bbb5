import './words';
import { Reason, useAction, useLive } from '@/components/ui';
import { posts } from '@/utils/db';
import { bulkPosts } from '@/utils/db/bulk-posts';
import { LaterOffer } from './LaterOffer';
import classes from './repeat.module.css';

interface Props {
  /** The post that was moved last. */
  postId: string;
  onDone: (done: { said: string; undo: () => Promise<void> }) => void;
}

/** After a post of a series was moved on the calendar: shall all later ones follow? Draws nothing for any other. */
export function MovedOffer({ postId, onDone }: Props) {
  const post = useLive(() => posts.get(postId), [postId]);
  const acting = useAction();
  if (!post?.repeat || post.day === undefined) return null;
  return (
    <div className={classes.offer}>
      <LaterOffer
        post={post}
        busy={acting.busy}
        onDeed={(deed) =>
          void acting.run(async () => {
            const { said, trace } = await deed();
            onDone({ said, undo: () => bulkPosts.undo(trace) });
          })
        }
      />
      <Reason reason={acting.reason} />
    </div>
  );
}
