import * as z from 'zod/mini';
import { canonical } from '../core/canonical';
import { newId } from '../core/id';
import { type Post, postSchema } from '../model';
import { db } from './database';
import { type Trace, takeBack } from './sheet-intake';
import { guarded } from './store-error';

export type { Trace };

/** New posts and changes of stored ones, reckoned from rows that were read in the same transaction. */
interface Plan {
  add: readonly { id?: string | undefined; fields: object }[];
  change: readonly { id: string; changes: Partial<Omit<Post, 'id'>> }[];
}

export type Done<P extends Plan> = P & { trace: Trace };

const partial = z.partial(postSchema);

async function write(rows: readonly Post[], { add, change }: Plan): Promise<Trace> {
  const now = Date.now();
  const trace: Trace = { added: [], changed: [] };
  const stored = new Map(rows.map((row) => [row.id, row]));
  const taken = await db.posts.bulkGet(add.map(({ id }) => id ?? ''));
  const fresh = add
    .filter((_, index) => taken[index] === undefined)
    .map(({ id, fields }) =>
      postSchema.parse({ ...fields, id: id ?? newId(), createdAt: now, updatedAt: now }),
    );
  const changed = change.flatMap(({ id, changes }) => {
    const row = stored.get(id);
    if (!row) return [];
    const after = partial.parse(changes) as Record<string, unknown>;
    const before = Object.fromEntries(Object.keys(after).map((key) => [key, row[key as keyof Post]]));
    if (canonical(before) === canonical(after)) return [];
    trace.changed.push({ id, before, after });
    return { ...row, ...after, updatedAt: Math.max(now, row.updatedAt + 1) } as Post;
  });
  trace.added.push(...fresh.map(({ id }) => id));
  await db.posts.bulkPut([...fresh, ...changed]);
  return trace;
}

/** Reads rows, lets `plan` reckon what is to become of them, and writes all of it or nothing. */
const inOne = <P extends Plan>(
  read: () => PromiseLike<(Post | undefined)[]>,
  plan: (rows: Post[]) => P,
): Promise<Done<P>> =>
  guarded(() =>
    db.transaction('rw', db.posts, async () => {
      const rows = (await read()).filter((row) => row !== undefined);
      const found = plan(rows);
      return { ...found, trace: await write(rows, found) };
    }),
  );

const alive = (row: Post | undefined) => (row?.deletedAt === undefined ? row : undefined);

/** Many posts at once, each deed one transaction that can be taken back. All throw `StoreError`. */
export const bulkPosts = {
  /** Posts by their ids, which may be of several shops where the user sees all; without those in the trash. */
  these: <P extends Plan>(ids: readonly string[], plan: (rows: Post[]) => P) =>
    inOne(async () => (await db.posts.bulkGet([...ids])).map(alive), plan),

  /** Posts of the days `from`…`to`, both included, without those in the trash. */
  between: <P extends Plan>(shopId: string, from: string, to: string, plan: (rows: Post[]) => P) =>
    inOne(
      async () =>
        (
          await db.posts.where('[shopId+day]').between([shopId, from], [shopId, to], true, true).toArray()
        ).map(alive),
      plan,
    ),

  /** All posts of a series, those in the trash too. */
  series: <P extends Plan>(shopId: string, id: string, plan: (rows: Post[]) => P) =>
    inOne(
      async () =>
        (await db.posts.where('repeat.id').equals(id).toArray()).filter((row) => row.shopId === shopId),
      plan,
    ),

  /** The posts of a series that are not in the trash. */
  ofSeries: (shopId: string, id: string): Promise<Post[]> =>
    guarded(async () =>
      (await db.posts.where('repeat.id').equals(id).toArray()).filter(
        (row) => row.shopId === shopId && alive(row),
      ),
    ),

  /**
   * Of each series of a shop the post with the last id, which is the one made last. Reads no others: a series may
   * be years long.
   */
  lastOfSeries: (shopId: string): Promise<Post[]> =>
    guarded(async () => {
      const ids = (await db.posts.orderBy('repeat.id').uniqueKeys()) as string[];
      const last = await Promise.all(ids.map((id) => db.posts.where('repeat.id').equals(id).last()));
      return last.filter((row): row is Post => row?.shopId === shopId);
    }),

  /** Takes a deed back: what it added goes to the trash, what it changed and nobody has changed since is as before. */
  undo: (trace: Trace): Promise<void> =>
    guarded(() => db.transaction('rw', db.posts, () => takeBack(db.posts, trace))),
};
