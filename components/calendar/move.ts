import { USUAL_TIME } from '@/utils/calendar';
import { posts } from '@/utils/db';
import { tasks } from '@/utils/db/tasks';
import type { Post } from '@/utils/model';

/** Where something is to stand; without a time it keeps its own, null takes the time away (tasks only). */
export interface Spot {
  day: string;
  time?: string | null;
}

/** What a move changed, and how to take it back. */
export interface Moved {
  before: { day?: string | undefined; time?: string | undefined };
  after: { day?: string | undefined; time?: string | undefined };
  undo: () => Promise<unknown>;
}

/** It was moved again since, here or in another window: taking an older move back would undo that one. */
export class MovedSince extends Error {
  readonly reason = 'movedSince';
}

/** Runs an edit that may find that it comes too late, and says so once the row is let go. */
async function takeBack(edit: (stale: () => Record<string, never>) => Promise<unknown>): Promise<void> {
  let late = false;
  await edit(() => {
    late = true;
    return {};
  });
  if (late) throw new MovedSince();
}

/** A draft that gets its day is ready to go; an idea on a day stays an idea until it has words. */
function stateFor(post: Post, day: string | undefined): Post['state'] {
  if (day === undefined) return post.state === 'ready' ? 'draft' : post.state;
  return post.state === 'draft' && post.day === undefined ? 'ready' : post.state;
}

/**
 * Moves a post to a day and, when it is named, a time; null puts it back on the shelf, where it keeps its hour in
 * mind. Throws `StoreError`.
 */
export async function movePost(id: string, to: Spot | null): Promise<Moved> {
  let before: Pick<Post, 'day' | 'time' | 'state'> | undefined;
  const row = await posts.edit(id, (post) => {
    before = { day: post.day, time: post.time, state: post.state };
    const time = to?.time ?? post.time ?? USUAL_TIME;
    return { day: to?.day, time, state: stateFor(post, to?.day) };
  });
  const was = before ?? row;
  const after = { day: row.day, time: row.time, state: row.state };
  const undo = () =>
    takeBack((stale) =>
      posts.edit(id, (now) => {
        if (now.day !== after.day || now.time !== after.time) return stale();
        return { day: was.day, time: was.time, ...(now.state === after.state && { state: was.state }) };
      }),
    );
  return { before: was, after, undo };
}

/** Moves a task to a day, keeping its time unless another one, or none, is named. Throws `StoreError`. */
export async function moveTask(id: string, to: Spot): Promise<Moved> {
  let before: Moved['before'] | undefined;
  const row = await tasks.edit(id, ({ day, time }) => {
    before = { day, time };
    return { day: to.day, time: to.time === undefined ? time : (to.time ?? undefined) };
  });
  const was = before ?? row;
  const undo = () =>
    takeBack((stale) =>
      tasks.edit(id, (now) =>
        now.day === row.day && now.time === row.time ? { day: was.day, time: was.time } : stale(),
      ),
    );
  return { before: was, after: { day: row.day, time: row.time }, undo };
}
