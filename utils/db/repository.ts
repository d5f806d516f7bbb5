import type { Collection, Table, UpdateSpec } from 'dexie';
import * as z from 'zod/mini';
import { newId } from '../core/id';
import { guarded } from './store-error';

interface Row {
  id: string;
  createdAt: number;
  updatedAt: number;
  deletedAt?: number | undefined;
}

/** Indexes by which the rows of one shop are found; each begins with `shopId`. */
const SHOP_INDEXES = ['shopId', '[shopId+hash]', '[shopId+state+updatedAt]', '[shopId+day]'];

/** The rows of one shop, those in the trash too, by whichever index of the table begins with the shop. */
export function inShop<T>(table: Table<T, string>, shopId: string): Collection<T, string> {
  const index = SHOP_INDEXES.find((name) => name in table.schema.idxByName);
  if (index === undefined) throw new Error(`${table.name} has no index by shop`);
  if (index === 'shopId') return table.where(index).equals(shopId);
  return table.where(index).between([shopId], [shopId, []]);
}

export type NewRow<T extends Row> = Omit<T, keyof Row>;

/**
 * The one way to reach a table. Rows are parsed on every write; a change writes its own fields and leaves
 * the others, so that two windows on the same row do not undo each other.
 */
export function repository<T extends Row>(table: Table<T, string>, schema: z.ZodMiniObject) {
  const partial = z.partial(schema);
  return {
    /** The row, unless it does not exist or lies in the trash. */
    get: (id: string): Promise<T | undefined> =>
      guarded(async () => {
        const row = await table.get(id);
        return row?.deletedAt === undefined ? row : undefined;
      }),

    /** The rows of a shop in the order of their making, without those in the trash. */
    ofShop: (shopId: string): Promise<T[]> =>
      guarded(async () =>
        (await inShop(table, shopId).toArray())
          .filter((row) => row.deletedAt === undefined)
          .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      ),

    /** Adds a row and returns it with its id and times. Throws `StoreError`. */
    add: (values: NewRow<T>): Promise<T> =>
      guarded(async () => {
        const now = Date.now();
        const row = schema.parse({ ...values, id: newId(), createdAt: now, updatedAt: now }) as unknown as T;
        await table.add(row);
        return row;
      }),

    /** Writes only the given fields; `undefined` clears one. Throws `StoreError`. */
    change: (id: string, changes: Partial<NewRow<T>>): Promise<void> =>
      guarded(async () => {
        const parsed = partial.parse(changes);
        await table.update(id, { ...parsed, updatedAt: Date.now() } as unknown as UpdateSpec<T>);
      }),

    /**
     * Changes a row from what it holds at that moment, so that a part of a field (one caption, one fact, one
     * photo) can be changed without losing what another window has just put beside it. Only the fields that
     * `change` names are written; `undefined` clears one. Returns the row as it now is; its `updatedAt` is always
     * later than before, so that of two copies of a row the newer one can be told. Throws `StoreError`, also when
     * there is no such row.
     */
    edit: (id: string, change: (row: T) => Partial<NewRow<T>>): Promise<T> =>
      guarded(() =>
        table.db.transaction('rw', table, async () => {
          const row = await table.get(id);
          if (!row) throw new Error(`no row ${id} in ${table.name}`);
          const changes = partial.parse(change(row)) as Partial<T>;
          const updatedAt = Math.max(Date.now(), row.updatedAt + 1);
          await table.update(id, { ...changes, updatedAt } as unknown as UpdateSpec<T>);
          return { ...row, ...changes, updatedAt };
        }),
      ),

    /**
     * Writes fields of the row of this id, which is made when there is none and taken out of the trash: for rows
     * whose id follows from what they are of, so that two windows never make two. Throws `StoreError`.
     */
    put: (id: string, values: NewRow<T>): Promise<T> =>
      guarded(() =>
        table.db.transaction('rw', table, async () => {
          const known = await table.get(id);
          const now = Date.now();
          const updatedAt = known ? Math.max(now, known.updatedAt + 1) : now;
          const times = { createdAt: known?.createdAt ?? now, updatedAt, deletedAt: undefined };
          const row = schema.parse({ ...known, ...values, id, ...times }) as unknown as T;
          await table.put(row);
          return row;
        }),
      ),

    /** Puts the row in the trash. */
    trash: (id: string): Promise<void> =>
      guarded(async () => {
        await table.update(id, { deletedAt: Date.now(), updatedAt: Date.now() } as unknown as UpdateSpec<T>);
      }),

    /** Takes the row out of the trash again. */
    restore: (id: string): Promise<void> =>
      guarded(async () => {
        await table.update(id, { deletedAt: undefined, updatedAt: Date.now() } as unknown as UpdateSpec<T>);
      }),
  };
}
