import { type ChannelId, type PostResult, resultId, resultSchema, type Shop } from '../model';
import { db } from './database';
import type { SheetImported } from './sheet-import';
import type { Trace } from './sheet-intake';
import { guarded, StoreError } from './store-error';

/** Numbers of one post on one channel; what is undefined was not said and stays as it is. */
export interface IncomingResult {
  postId: string;
  channel: ChannelId;
  numbers: Pick<PostResult, 'chats' | 'orders' | 'pieces' | 'rupiah'>;
}

const NOTHING: Trace = { added: [], changed: [] };

const said = (numbers: IncomingResult['numbers']) =>
  Object.fromEntries(
    Object.entries(numbers).filter(([, value]) => value !== undefined),
  ) as Partial<PostResult>;

async function take(shop: Shop, rows: readonly IncomingResult[], writes: boolean): Promise<SheetImported> {
  const now = Date.now();
  const trace: Trace = { added: [], changed: [] };
  const ready: PostResult[] = [];
  let kept = 0;
  const posts = await db.posts.bulkGet(rows.map(({ postId }) => postId));
  const stored = await db.results.bulkGet(rows.map(({ postId, channel }) => resultId(postId, channel)));
  for (const [index, { postId, channel, numbers }] of rows.entries()) {
    if (posts[index]?.shopId !== shop.id)
      throw new StoreError('foreign-row', new Error(`no post ${postId} in this shop`));
    const known = stored[index];
    // Numbers in the trash were thrown away; they do not come back beside new ones.
    const alive = known?.deletedAt === undefined ? known : undefined;
    const changes: Partial<PostResult> = said(numbers);
    const differing = Object.keys(changes).filter(
      (key) => alive?.[key as keyof PostResult] !== changes[key as keyof PostResult],
    ) as (keyof PostResult)[];
    if (differing.length === 0) {
      kept += 1;
      continue;
    }
    const id = resultId(postId, channel);
    if (alive)
      trace.changed.push({
        id,
        before: Object.fromEntries(differing.map((key) => [key, alive[key]])),
        after: Object.fromEntries(differing.map((key) => [key, changes[key]])),
      });
    else trace.added.push(id);
    ready.push(
      resultSchema.parse({
        ...alive,
        ...changes,
        id,
        shopId: shop.id,
        postId,
        channel,
        createdAt: known?.createdAt ?? now,
        updatedAt: known ? Math.max(now, known.updatedAt + 1) : now,
      }),
    );
  }
  if (writes) await db.results.bulkPut(ready);
  return {
    added: trace.added.length,
    changed: trace.changed.length,
    kept,
    newProducts: 0,
    trace: { products: NOTHING, posts: NOTHING, sales: NOTHING, results: trace },
  };
}

const inOne = (mode: 'r' | 'rw', shop: Shop, rows: readonly IncomingResult[]): Promise<SheetImported> =>
  guarded(() => db.transaction(mode, db.posts, db.results, () => take(shop, rows, mode === 'rw')));

/** Brings numbers of a table into a shop, all or none; and what that would do. Throw `StoreError`. */
export const importResults = (shop: Shop, rows: readonly IncomingResult[]) => inOne('rw', shop, rows);
export const foreseeResults = (shop: Shop, rows: readonly IncomingResult[]) => inOne('r', shop, rows);
