import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { movePost, moveTask } from '@/components/calendar/move';
import { db } from '@/utils/db/database';
import type { Post } from '@/utils/model';
import { aPost, aTask } from '../../../support/rows';

const stored = async (given: Partial<Post>) => {
  const post = aPost('shop', 'product', given);
  await db.posts.add(post);
  return post.id;
};
const spotOf = async (id: string) => {
  const row = await db.posts.get(id);
  return [row?.day, row?.time, row?.state];
};

beforeEach(() => Promise.all([db.posts.clear(), db.tasks.clear()]));

describe('a post that is moved', () => {
  it('keeps its hour unless another one is named', async () => {
    const id = await stored({ state: 'ready', day: '2026-12-01', time: '18:15' });
    await movePost(id, { day: '2026-12-03' });
    expect(await spotOf(id)).toEqual(['2026-12-03', '18:15', 'ready']);
    await movePost(id, { day: '2026-12-03', time: '00:00' });
    expect(await spotOf(id)).toEqual(['2026-12-03', '00:00', 'ready']);
  });

  it('keeps its zone: its hour is the hour of that zone', async () => {
    const id = await stored({ state: 'ready', day: '2026-12-01', time: '18:15', zone: 'Asia/Jayapura' });
    await movePost(id, { day: '2026-12-03' });
    expect((await db.posts.get(id))?.zone).toBe('Asia/Jayapura');
  });

  it('becomes ready when it was a draft on the shelf; an idea stays one', async () => {
    const draft = await stored({ state: 'draft' });
    const idea = await stored({ state: 'idea' });
    await movePost(draft, { day: '2026-12-03' });
    await movePost(idea, { day: '2026-12-03' });
    expect(await spotOf(draft)).toEqual(['2026-12-03', '09:00', 'ready']);
    expect(await spotOf(idea)).toEqual(['2026-12-03', '09:00', 'idea']);
  });

  it('stays a draft when it was one that had its day', async () => {
    const id = await stored({ state: 'draft', day: '2026-12-01', time: '10:00' });
    await movePost(id, { day: '2026-12-03' });
    expect(await spotOf(id)).toEqual(['2026-12-03', '10:00', 'draft']);
  });

  it('stays posted on any day', async () => {
    const id = await stored({ state: 'posted', day: '2026-12-01', time: '10:00' });
    await movePost(id, { day: '2026-11-30' });
    expect(await spotOf(id)).toEqual(['2026-11-30', '10:00', 'posted']);
  });

  it('is a draft without a day on the shelf, and remembers its hour', async () => {
    const id = await stored({ state: 'ready', day: '2026-12-01', time: '18:15' });
    await movePost(id, null);
    expect(await spotOf(id)).toEqual([undefined, '18:15', 'draft']);
  });
});

describe('taking a move back', () => {
  it('gives day, hour and state back, from the shelf and to it', async () => {
    const planned = await stored({ state: 'ready', day: '2026-12-01', time: '18:15' });
    const draft = await stored({ state: 'draft' });
    const [away, placed] = [await movePost(planned, null), await movePost(draft, { day: '2026-12-03' })];
    await away.undo();
    await placed.undo();
    expect(await spotOf(planned)).toEqual(['2026-12-01', '18:15', 'ready']);
    expect(await spotOf(draft)).toEqual([undefined, undefined, 'draft']);
  });

  it('leaves alone what was moved again since, and says so', async () => {
    const id = await stored({ state: 'ready', day: '2026-12-01', time: '18:15' });
    const first = await movePost(id, { day: '2026-12-02' });
    await movePost(id, { day: '2026-12-09' });
    await expect(first.undo()).rejects.toMatchObject({ reason: 'movedSince' });
    expect(await spotOf(id)).toEqual(['2026-12-09', '18:15', 'ready']);
  });

  it('does not take back that it was posted meanwhile', async () => {
    const id = await stored({ state: 'draft' });
    const placed = await movePost(id, { day: '2026-12-03' });
    await db.posts.update(id, { state: 'posted' });
    await placed.undo();
    expect(await spotOf(id)).toEqual([undefined, undefined, 'posted']);
  });
});

describe('a task that is moved', () => {
  it('keeps, gets or loses its hour, and goes back', async () => {
    const task = aTask('shop', { day: '2026-12-01', time: '10:00' });
    await db.tasks.add(task);
    const spot = async () => {
      const row = await db.tasks.get(task.id);
      return [row?.day, row?.time];
    };
    await moveTask(task.id, { day: '2026-12-02' });
    expect(await spot()).toEqual(['2026-12-02', '10:00']);
    const bare = await moveTask(task.id, { day: '2026-12-02', time: null });
    expect(await spot()).toEqual(['2026-12-02', undefined]);
    await bare.undo();
    expect(await spot()).toEqual(['2026-12-02', '10:00']);
  });
});
