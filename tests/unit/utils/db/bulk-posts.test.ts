import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addDays,
  planEnd,
  planMoveLater,
  planStart,
  planTopUp,
  type RepeatRule,
  wantsMore,
} from '@/utils/calendar';
import { posts, shops } from '@/utils/db';
import { bulkPosts } from '@/utils/db/bulk-posts';
import { db } from '@/utils/db/database';
import { sweep } from '@/utils/db/sweep';
import type { Post, Shop } from '@/utils/model';

// A Monday.
const TODAY = '2026-11-30';
const SERIES = 'seri';
let shop: Shop;

beforeEach(async () => {
  await db.delete();
  await db.open();
  shop = await shops.current();
});

async function aSeries(rule: RepeatRule, day = TODAY): Promise<Post> {
  const draft = await posts.start(shop, { name: 'Bolu', description: '', photoIds: [] });
  await posts.change(draft.id, {
    day,
    time: '07:00',
    state: 'ready',
    texts: { 'whatsapp-status': { text: 'Menu pagi', edited: true } },
  });
  const post = (await posts.get(draft.id)) as Post;
  await bulkPosts.these([post.id], ([row]) => planStart(row as Post, rule, SERIES, TODAY));
  return (await posts.get(post.id)) as Post;
}

const topUp = async (today: string) => {
  for (const last of await bulkPosts.lastOfSeries(shop.id))
    if (wantsMore(last, today))
      await bulkPosts.series(shop.id, last.repeat?.id ?? '', (rows) => planTopUp(rows, today));
};
const all = async () =>
  (await posts.ofShop(shop.id)).toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
const days = async () => (await all()).map(({ day }) => day);
const on = async (day: string) => (await all()).find((post) => post.day === day) as Post;

describe('a series', () => {
  it('is made eight weeks ahead, with words and hour, none of it posted', async () => {
    await aSeries({ every: 'week', weekdays: [1, 4] });
    const made = await all();
    expect(made.map(({ day }) => day).slice(0, 4)).toEqual([TODAY, '2026-12-03', '2026-12-07', '2026-12-10']);
    expect(made.at(-1)?.day).toBe('2027-01-25');
    for (const post of made)
      expect(post).toMatchObject({
        time: '07:00',
        state: 'ready',
        postedAt: {},
        texts: { 'whatsapp-status': { text: 'Menu pagi', edited: true } },
      });
  });

  it('goes on when time does, from any number of windows, without a double', async () => {
    await aSeries({ every: 'day' });
    const later = addDays(TODAY, 5);
    await Promise.all([topUp(later), topUp(later), topUp(later)]);
    await topUp(later);
    const found = await days();
    expect(found).toEqual([...new Set(found)]);
    expect(found.at(-1)).toBe(addDays(later, 56));
    expect(found).toHaveLength(62);
  });

  it('makes nothing in the past after the browser was closed for half a year', async () => {
    await aSeries({ every: 'week', weekdays: [1] });
    await topUp('2027-06-01');
    const fresh = (await days()).filter((day = '') => day > '2027-01-25');
    expect(fresh[0]).toBe('2027-06-07');
    expect(fresh).toHaveLength(8);
  });

  it('ends on its last day', async () => {
    await aSeries({ every: 'day', until: addDays(TODAY, 60) });
    expect(await days()).toHaveLength(57);
    await topUp(addDays(TODAY, 30));
    expect((await days()).at(-1)).toBe(addDays(TODAY, 60));
    const [last] = await bulkPosts.lastOfSeries(shop.id);
    expect(last && wantsMore(last, addDays(TODAY, 59))).toBe(false);
  });

  it('does not bring again what was thrown away or moved, even when the trash is emptied', async () => {
    await aSeries({ every: 'day' });
    await posts.trash((await on('2026-12-05')).id);
    await posts.change((await on('2026-12-06')).id, { day: '2026-12-07' });
    await topUp(addDays(TODAY, 1));
    await sweep(Date.now() + 31 * 86_400_000);
    await topUp(addDays(TODAY, 2));
    const found = await days();
    expect(found).not.toContain('2026-12-05');
    expect(found).not.toContain('2026-12-06');
    expect(found.filter((day) => day === '2026-12-07')).toHaveLength(2);
  });

  it('is over when all that lay ahead was thrown away', async () => {
    await aSeries({ every: 'day' });
    for (const post of (await all()).slice(1)) await posts.trash(post.id);
    await topUp(addDays(TODAY, 3));
    expect(await days()).toEqual([TODAY]);
  });
});

describe('a new post with an id', () => {
  it('is left out where there is a row of this id, wherever it lies', async () => {
    const post = await aSeries({ every: 'week', weekdays: [1] });
    const { id } = await on('2026-12-07');
    await posts.trash(id);
    const { trace } = await bulkPosts.these([], () => ({
      add: [{ id, fields: { ...post, day: TODAY } }],
      change: [],
    }));
    expect(trace.added).toEqual([]);
    expect(await db.posts.get(id)).toMatchObject({ day: '2026-12-07', deletedAt: expect.any(Number) });
  });
});

describe('a deed', () => {
  it('is done whole or not at all', async () => {
    const post = await aSeries({ every: 'week', weekdays: [1] });
    const before = await db.posts.toArray();
    const ids = before.map(({ id }) => id);
    const refused = bulkPosts.these(ids, () => ({
      add: [{ fields: post }, { fields: { ...post, day: '31/02' } }],
      change: [{ id: post.id, changes: { time: '11:30' } }],
    }));
    await expect(refused).rejects.toMatchObject({ reason: 'invalid' });
    expect(await db.posts.toArray()).toEqual(before);
  });
});

describe('all later ones', () => {
  it('follow this one to its day and hour; the earlier ones, and those of their own way, stay', async () => {
    await aSeries({ every: 'week', weekdays: [2, 4] }, '2026-12-01');
    await posts.setPosted((await on('2026-12-15')).id, 'instagram', 1);
    const written = await on('2026-12-22');
    await posts.change(written.id, { texts: { 'whatsapp-status': { text: 'Spesial', edited: true } } });
    const { id } = await on('2026-12-08');
    await posts.change(id, { day: '2026-12-09', time: '18:30' });
    const from = (await posts.get(id)) as Post;
    const { count, left, trace } = await bulkPosts.series(shop.id, SERIES, (rows) =>
      planMoveLater(rows, from),
    );
    expect(left).toBe(2);
    const moved = (await all()).map(({ day, time }) => `${day} ${time}`);
    expect(moved.slice(0, 8)).toEqual([
      '2026-12-01 07:00',
      '2026-12-03 07:00',
      '2026-12-09 18:30',
      '2026-12-10 18:30',
      '2026-12-15 07:00',
      '2026-12-17 18:30',
      '2026-12-22 07:00',
      '2026-12-24 18:30',
    ]);
    expect(count + left).toBe((await all()).length - 3);

    await topUp(addDays(TODAY, 7));
    const fresh = (await all()).slice(-2).map(({ day, time }) => `${day} ${time}`);
    expect(fresh).toEqual(['2027-01-27 18:30', '2027-01-28 18:30']);
    await bulkPosts.undo(trace);
    expect((await on('2026-12-17')).time).toBe('07:00');
    expect((await posts.get(id))?.day).toBe('2026-12-09');
  });

  it('are thrown away and the series ends, and come back', async () => {
    await aSeries({ every: 'day' });
    const from = await on('2026-12-10');
    await posts.setPosted((await on('2026-12-12')).id, 'instagram', 1);
    const done = await bulkPosts.series(shop.id, SERIES, (rows) => planEnd(rows, from, true, Date.now()));
    expect(done).toMatchObject({ count: 45, left: 1 });
    expect((await days()).slice(-2)).toEqual(['2026-12-09', '2026-12-12']);
    await topUp(addDays(TODAY, 3));
    expect(await days()).toHaveLength(11);
    await bulkPosts.undo(done.trace);
    expect(await days()).toHaveLength(57);
    await topUp(addDays(TODAY, 3));
    expect(await days()).toHaveLength(60);
  });

  it('of another shop are out of reach', async () => {
    await aSeries({ every: 'day' });
    const other = await shops.create('Lain');
    const done = await bulkPosts.series(other.id, SERIES, (rows) => ({ add: [], change: [], rows }));
    expect(done.rows).toEqual([]);
    expect(await bulkPosts.lastOfSeries(other.id)).toEqual([]);
  });
});
