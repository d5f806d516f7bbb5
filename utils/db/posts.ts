import Dexie from 'dexie';
import {
  CHANNEL_IDS,
  type ChannelId,
  type Post,
  type Product,
  postSchema,
  type Shop,
  USUAL_CHANNELS,
} from '../model';
import { db } from './database';
import { products } from './products';
import { type NewRow, repository } from './repository';
import { guarded } from './store-error';

const base = repository<Post>(db.posts, postSchema);
const alive = (rows: Post[]): Post[] => rows.filter((row) => row.deletedAt === undefined);

/** A draft with nothing in it yet. */
export const freshDraft = (shop: Shop, productId: string): NewRow<Post> => ({
  shopId: shop.id,
  productId,
  state: 'draft',
  channels: [...(shop.channels ?? USUAL_CHANNELS)],
  form: {},
  seed: 0,
  texts: {},
  scenes: {},
  zone: shop.zone,
  postedAt: {},
});

/** The draft of a product that a new one would only double. Runs inside a transaction. */
export const openDraft = async (productId: string): Promise<Post | undefined> =>
  alive(await db.posts.where({ productId }).toArray()).findLast(
    ({ day, state }) => day === undefined && state !== 'posted',
  );

/** Puts a post on the shop's desk. */
async function onDesk(shop: Shop, post: Post): Promise<Post> {
  await db.prefs.put({ key: `currentPost:${shop.id}`, value: post.id });
  return post;
}

export const posts = {
  ...base,

  /** A new product and the draft that is made of it, both or neither; the draft becomes the current one. */
  start: (shop: Shop, product: Omit<NewRow<Product>, 'shopId'>): Promise<Post> =>
    guarded(() =>
      db.transaction('rw', db.products, db.posts, db.prefs, async () => {
        const { id: productId } = await products.add({ ...product, shopId: shop.id });
        return onDesk(shop, await base.add(freshDraft(shop, productId)));
      }),
    ),

  /**
   * The draft of a product of this shop that has no day yet, made when there is none; it becomes the current
   * one. Throws `StoreError`, also when the product is another shop's.
   */
  draftFor: (shop: Shop, productId: string): Promise<Post> =>
    guarded(() =>
      db.transaction('rw', db.products, db.posts, db.prefs, async () => {
        const product = await db.products.get(productId);
        if (product?.shopId !== shop.id) throw new Error(`no product ${productId} in this shop`);
        return onDesk(shop, (await openDraft(productId)) ?? (await base.add(freshDraft(shop, productId))));
      }),
    ),

  /** Posts of a shop whose day lies in `from`…`to` (YYYY-MM-DD, both included). */
  between: (shopId: string, from: string, to: string): Promise<Post[]> =>
    guarded(async () =>
      alive(await db.posts.where('[shopId+day]').between([shopId, from], [shopId, to], true, true).toArray()),
    ),

  /** The drafts of a shop that were worked on last, newest first. */
  lastDrafts: (shopId: string, count: number): Promise<Post[]> =>
    guarded(async () =>
      alive(
        await db.posts
          .where('[shopId+state+updatedAt]')
          .between([shopId, 'draft', Dexie.minKey], [shopId, 'draft', Dexie.maxKey])
          .reverse()
          .limit(count)
          .toArray(),
      ),
    ),

  /**
   * Ideas and drafts of a shop that have no day yet, those that were worked on last first, at most `count`; and how
   * many there are in all, without those in the trash among the ones that were left out.
   */
  undated: (shopId: string, count: number): Promise<{ rows: Post[]; total: number }> =>
    guarded(async () => {
      const rows: Post[] = [];
      let total = 0;
      for (const state of ['draft', 'idea'] as const) {
        // Two lists of keys, no rows: a shop may have thousands of drafts that do have their day.
        const all = db.posts
          .where('[shopId+state+updatedAt]')
          .between([shopId, state, Dexie.minKey], [shopId, state, Dexie.maxKey]);
        const dated = db.posts
          .where('[shopId+state+day]')
          .between([shopId, state, Dexie.minKey], [shopId, state, Dexie.maxKey]);
        const [ids, withDay] = await Promise.all([all.primaryKeys(), dated.primaryKeys()]);
        const known = new Set(withDay);
        const loose = ids.filter((id) => !known.has(id)).reverse();
        const read = (await db.posts.bulkGet(loose.slice(0, count * 2))).filter((row) => row !== undefined);
        const kept = alive(read);
        total += loose.length - (read.length - kept.length);
        rows.push(...kept);
      }
      return { rows: rows.toSorted((a, b) => b.updatedAt - a.updatedAt).slice(0, count), total };
    }),

  /** The post of a product that has no day yet, if there is one. */
  draftOf: (productId: string): Promise<Post | undefined> =>
    guarded(async () =>
      alive(await db.posts.where({ productId }).toArray()).findLast((post) => post.day === undefined),
    ),

  /** Sets the further goods of a post; the first nine that are not its main one. */
  setOthers: (id: string, productIds: readonly string[]): Promise<Post> =>
    base.edit(id, ({ productId }) => ({
      otherProductIds: [...new Set(productIds)].filter((other) => other !== productId).slice(0, 9),
    })),

  /** Adds a channel to where the post goes, or takes it away. */
  setChannel: (id: string, channel: ChannelId, on: boolean): Promise<Post> =>
    base.edit(id, ({ channels }) => ({
      channels: CHANNEL_IDS.filter((other) => (other === channel ? on : channels.includes(other))),
    })),

  /**
   * Notes that the user has put the post on a channel, or takes the note back. Only ever called because the
   * user said so: nothing else knows what stands there.
   */
  setPosted: (id: string, channel: ChannelId, at: number | undefined): Promise<Post> =>
    base.edit(id, (post) => {
      const { [channel]: _old, ...others } = post.postedAt;
      const postedAt: Post['postedAt'] = at === undefined ? others : { ...others, [channel]: at };
      const done = post.channels.every((wanted) => postedAt[wanted] !== undefined);
      return { postedAt, state: done ? 'posted' : post.day === undefined ? 'draft' : 'ready' };
    }),
};
