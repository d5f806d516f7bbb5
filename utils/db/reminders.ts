import type { ChannelId, OwnMoment, Post, Reminder, Shop } from '../model';
import { db } from './database';
import { guarded } from './store-error';

const DAY = 86_400_000;
/** How many days around now are looked at: two behind, for clocks and zones, and three ahead. */
const BEHIND = 2;
const AHEAD = 3;
/**
 * How many reminders that are over are remembered. By number, not by age: a clock that runs a year ahead for an hour
 * must not make us forget what was told this morning.
 */
const REMEMBERED = 2000;

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** What reminders are made of; see `Known` in utils/reminders. */
export interface KnownPlans {
  posts: Post[];
  reminders: Reminder[];
  holds: OwnMoment[];
  /** Epoch ms of the look before; `now` when there was none. */
  last: number;
}

/** A reminder with nothing open about it. */
export type Told = Pick<Reminder, 'id' | 'shopId' | 'due' | 'shownAt'>;

/** A post to be put out, with the names that the user knows it by. */
export interface NamedPost {
  post: Post;
  shop: Shop;
  product: string;
}

const isOpen = ({ pending, missed, snoozedUntil }: Reminder) =>
  pending === true || missed === true || snoozedUntil !== undefined;

// The following run inside a transaction of whoever calls them.

/** Plans of one shop, or of all, from the look before until some days from now. */
async function read(now: number, shopId?: string): Promise<KnownPlans> {
  const looked = Number((await db.prefs.get('remindersLook'))?.value ?? now);
  const last = Math.min(looked, now);
  const shops = (await db.shops.toArray()).filter(
    (shop) => shop.deletedAt === undefined && (shopId === undefined || shop.id === shopId),
  );
  const ids = new Set(shops.map(({ id }) => id));
  const reminders = (await db.reminders.toArray()).filter((reminder) => ids.has(reminder.shopId));
  const posts = new Map<string, Post>();
  const [from, to] = [dayOf(last - BEHIND * DAY), dayOf(now + AHEAD * DAY)];
  for (const id of ids) {
    const range = db.posts
      .where('[shopId+state+day]')
      .between([id, 'ready', from], [id, 'ready', to], true, true);
    for (const post of await range.toArray()) posts.set(post.id, post);
  }
  // What is still open may lie further back.
  const further = reminders.filter((reminder) => isOpen(reminder) && !posts.has(reminder.id));
  for (const post of await db.posts.bulkGet(further.map(({ id }) => id))) if (post) posts.set(post.id, post);
  const holds: OwnMoment[] = [];
  for (const id of ids) {
    const moments = await db.moments.where('shopId').equals(id).toArray();
    holds.push(...moments.filter(({ kind, deletedAt }) => kind === 'hold' && deletedAt === undefined));
  }
  const alive = [...posts.values()].filter((post) => post.deletedAt === undefined && ids.has(post.shopId));
  return { posts: alive, reminders, holds, last };
}

/** Changes reminders of posts, those that exist. */
async function edit(ids: readonly string[], change: (reminder: Reminder) => Reminder): Promise<void> {
  const known = await db.reminders.bulkGet([...ids]);
  await db.reminders.bulkPut(known.flatMap((reminder) => (reminder ? change(reminder) : [])));
}

const reading = () => [db.shops, db.posts, db.moments, db.reminders, db.prefs];

/** What the user was told of planned posts, on this computer. */
export const reminders = {
  /** What a shop's lists are made of. */
  known: (shopId: string, now: number): Promise<KnownPlans> =>
    guarded(() => db.transaction('r', reading(), () => read(now, shopId))),

  /** A text that changes with whatever the next alarm depends on, of all shops. */
  mark: (now: number): Promise<string> =>
    guarded(async () => {
      const { posts, holds, reminders: told } = await db.transaction('r', reading(), () => read(now));
      return JSON.stringify([
        posts.map(({ id, day, time, zone, channels, postedAt }) => [id, day, time, zone, channels, postedAt]),
        holds.map(({ id, from, to }) => [id, from, to]),
        told.map(({ id, snoozedUntil }) => snoozedUntil && [id, snoozedUntil]).filter(Boolean),
      ]);
    }),

  /**
   * Reads the plans of all shops, lets `decide` say what is to be told, and keeps that before anybody shows anything:
   * of two who look at once, one finds that the other has it in hand. Throws `StoreError`.
   */
  settle: <T extends { write: Reminder[] }>(now: number, decide: (known: KnownPlans) => T): Promise<T> =>
    guarded(() =>
      db.transaction('rw', reading(), async () => {
        const known = await read(now);
        const answer = decide(known);
        await db.reminders.bulkPut(answer.write);
        const over = known.reminders.filter((reminder) => !isOpen(reminder));
        const old = over.toSorted((a, b) => b.shownAt - a.shownAt).slice(REMEMBERED);
        await db.reminders.bulkDelete(old.map(({ id }) => id));
        await db.prefs.put({ key: 'remindersLook', value: String(now) });
        return answer;
      }),
    ),

  /** Notes that the user has been told of these. */
  shown: (ids: readonly string[]): Promise<void> =>
    guarded(() =>
      db.transaction('rw', db.reminders, () => edit(ids, ({ pending: _seen, ...reminder }) => reminder)),
    ),

  /** Notes that the user saw these in a list of ours when their time had come. */
  seen: (rows: readonly Told[]): Promise<void> =>
    guarded(async () => {
      await db.reminders.bulkPut([...rows]);
    }),

  /** Puts posts off until an instant (epoch ms). */
  snooze: (rows: readonly Told[], until: number): Promise<void> =>
    guarded(async () => {
      await db.reminders.bulkPut(rows.map((row) => ({ ...row, snoozedUntil: until })));
    }),

  /**
   * Takes missed posts off the list at an instant (epoch ms), or puts them back onto it. They were answered for then, so
   * that no notification which was shown with theirs counts them among its own.
   */
  setMissed: (ids: readonly string[], missed: boolean, at: number): Promise<void> =>
    guarded(() =>
      db.transaction('rw', db.reminders, () =>
        edit(ids, ({ missed: _before, pending: _told, ...reminder }) => ({
          ...reminder,
          shownAt: at,
          ...(missed && { missed: true as const }),
        })),
      ),
    ),

  /**
   * The posts that one notification told of, the earliest first, with their shops and products: those that were due at
   * that look, or those that it found to be missed.
   */
  toldAt: (shownAt: number, kind: 'due' | 'missed'): Promise<NamedPost[]> =>
    guarded(async () => {
      const rows = await db.reminders
        .filter((row) => row.shownAt === shownAt && (row.missed === true) === (kind === 'missed'))
        .toArray();
      return named(rows.map(({ id }) => id));
    }),

  /** Posts by their ids with their shops and products, by their time; none that lies in the trash. */
  named: (ids: readonly string[]): Promise<NamedPost[]> => guarded(() => named(ids)),

  /** Notes that the user has put posts on all of their channels; only ever because the user said so. */
  setPosted: (ids: readonly string[], at: number): Promise<void> =>
    guarded(async () => {
      await db.posts
        .where('id')
        .anyOf([...ids])
        .modify((post) => {
          const open = post.channels.filter((channel: ChannelId) => post.postedAt[channel] === undefined);
          post.postedAt = { ...post.postedAt, ...Object.fromEntries(open.map((channel) => [channel, at])) };
          post.state = 'posted';
          post.updatedAt = Math.max(at, post.updatedAt + 1);
        });
    }),

  /** Puts a post onto its shop's desk and that shop in front: the panel shows it next. */
  putInFront: ({ shopId, id }: Pick<Post, 'id' | 'shopId'>): Promise<void> =>
    guarded(async () => {
      await db.prefs.bulkPut([
        { key: 'currentShop', value: shopId },
        { key: `currentPost:${shopId}`, value: id },
      ]);
    }),

  /** Puts a shop in front: our pages show it next. */
  putShopInFront: (shopId: string): Promise<void> =>
    guarded(async () => {
      await db.prefs.put({ key: 'currentShop', value: shopId });
    }),

  /** The language that the user has Pajang speak. */
  language: (): Promise<string | undefined> => guarded(async () => (await db.prefs.get('language'))?.value),
};

async function named(ids: readonly string[]): Promise<NamedPost[]> {
  const posts = (await db.posts.bulkGet([...ids])).flatMap((post) =>
    post && post.deletedAt === undefined ? post : [],
  );
  const shops = new Map((await db.shops.toArray()).map((shop) => [shop.id, shop]));
  const products = await db.products.bulkGet(posts.map(({ productId }) => productId));
  return posts
    .flatMap((post, index) => {
      const shop = shops.get(post.shopId);
      return shop && shop.deletedAt === undefined ? { post, shop, product: products[index]?.name ?? '' } : [];
    })
    .toSorted((a, b) => (`${a.post.day} ${a.post.time}` < `${b.post.day} ${b.post.time}` ? -1 : 1));
}
