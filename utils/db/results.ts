import Dexie from 'dexie';
import { type ChannelId, type Post, type PostResult, resultId, resultSchema } from '../model';
import { db } from './database';
import { repository } from './repository';
import { guarded, StoreError } from './store-error';

const base = repository<PostResult>(db.results, resultSchema);

type Numbers = Pick<PostResult, 'chats' | 'orders' | 'pieces' | 'rupiah' | 'skipped'>;

/** A post without its pictures and words, which make up nearly all of its weight. */
const LIGHT = [
  'id',
  'shopId',
  'productId',
  'aim',
  'templateId',
  'day',
  'time',
  'zone',
  'postedAt',
  'deletedAt',
] as const satisfies readonly (keyof Post)[];
export type PostedRow = Pick<Post, (typeof LIGHT)[number]>;

const light = (post: Post): PostedRow =>
  Object.fromEntries(LIGHT.map((key) => [key, post[key]])) as PostedRow;

/** States in which a post can already stand on one of its channels. */
const STATES = ['draft', 'ready', 'posted'] as const;

/** What came of posts, as the user typed it. */
export const results = {
  ...base,

  /**
   * Posts of a shop that stand on some channel and were last changed at `since` (epoch ms) or later, those in the
   * trash too: whatever was marked as posted then was changed then.
   */
  posted: (shopId: string, since: number): Promise<PostedRow[]> =>
    guarded(async () => {
      const found = await Promise.all(
        STATES.map(async (state) => {
          const rows: PostedRow[] = [];
          await db.posts
            .where('[shopId+state+updatedAt]')
            .between([shopId, state, since], [shopId, state, Dexie.maxKey], true, true)
            .each((post) => {
              if (Object.keys(post.postedAt).length > 0) rows.push(light(post));
            });
          return rows;
        }),
      );
      return found.flat();
    }),

  /**
   * Writes numbers of one post on one channel, `undefined` clears one; the others stay. Returns the row as it was
   * before, undefined when there was none. Throws `StoreError`, also when the shop has no such post.
   */
  type: (
    shopId: string,
    postId: string,
    channel: ChannelId,
    typed: Numbers,
  ): Promise<PostResult | undefined> =>
    guarded(() =>
      db.transaction('rw', db.posts, db.results, async () => {
        if ((await db.posts.get(postId))?.shopId !== shopId)
          throw new StoreError('store-failed', new Error(`no post ${postId} in this shop`));
        const id = resultId(postId, channel);
        const known = await db.results.get(id);
        // What lies in the trash was thrown away: its numbers do not come back with a new one.
        const before = known?.deletedAt === undefined ? known : undefined;
        const now = Date.now();
        const whole = {
          ...before,
          ...typed,
          id,
          shopId,
          postId,
          channel,
          createdAt: known?.createdAt ?? now,
          updatedAt: known ? Math.max(now, known.updatedAt + 1) : now,
        };
        const solid = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
        await db.results.put(resultSchema.parse(solid));
        return before;
      }),
    ),
};
