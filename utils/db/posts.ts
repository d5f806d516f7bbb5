import Dexie from 'dexie';
import {
  type Caption,
  CHANNEL_IDS,
  type ChannelId,
  type Post,
  type Product,
  postSchema,
  type Shop,
} from '../model';
import { captionSchema } from '../model/post';
import { db } from './database';
import { products } from './products';
import { type NewRow, repository } from './repository';
import { guarded } from './store-error';

const base = repository<Post>(db.posts, postSchema);
const alive = (rows: Post[]): Post[] => rows.filter((row) => row.deletedAt === undefined);

export const posts = {
  ...base,

  /** A new product and the draft that is made of it, both or neither; the draft becomes the current one. */
  start: (shop: Shop, product: Omit<NewRow<Product>, 'shopId'>): Promise<Post> =>
    guarded(() =>
      db.transaction('rw', db.products, db.posts, db.prefs, async () => {
        const { id: productId } = await products.add({ ...product, shopId: shop.id });
        const post = await base.add({
          shopId: shop.id,
          productId,
          state: 'draft',
          channels: [...CHANNEL_IDS],
          form: {},
          seed: 0,
          texts: {},
          scenes: {},
          zone: shop.zone,
          postedAt: {},
        });
        await db.prefs.put({ key: `currentPost:${shop.id}`, value: post.id });
        return post;
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

  /** The unfinished post of a product, if there is one. */
  draftOf: (productId: string): Promise<Post | undefined> =>
    guarded(async () =>
      alive(await db.posts.where({ productId }).toArray()).findLast((post) => post.state !== 'posted'),
    ),

  /** Writes the caption of one channel and leaves the others as they are. */
  setCaption: (id: string, channel: ChannelId, caption: Caption): Promise<void> =>
    guarded(async () => {
      const parsed = captionSchema.parse(caption);
      await db.posts
        .where('id')
        .equals(id)
        .modify((post) => {
          post.texts[channel] = parsed;
          post.updatedAt = Date.now();
        });
    }),

  /**
   * Notes that the user has put the post on a channel, or takes the note back. Only ever called because the
   * user said so: nothing else knows what stands there.
   */
  setPosted: (id: string, channel: ChannelId, at: number | undefined): Promise<void> =>
    guarded(() =>
      db.transaction('rw', db.posts, async () => {
        const post = await db.posts.get(id);
        if (!post) return;
        const { [channel]: _old, ...others } = post.postedAt;
        const postedAt: Post['postedAt'] = at === undefined ? others : { ...others, [channel]: at };
        const done = post.channels.every((wanted) => postedAt[wanted] !== undefined);
        const state = done ? 'posted' : post.day === undefined ? 'draft' : 'ready';
        await base.change(id, { postedAt, state });
      }),
    ),
};
