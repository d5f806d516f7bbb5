import { type AnyRow, type Rows, TABLE_NAMES, type TableName } from '../../model';
import { db, type PhotoBytes } from '../database';
import { inShop } from '../repository';
import { guarded, StoreError } from '../store-error';
import { contentOf } from './compare';

/** Rows read at once: enough to be quick, few enough to be let go of quickly. */
const BATCH = 500;

/** All that is stored, or all of one shop, as it stood at one moment; the trash too. */
export interface Snapshot {
  /** Rows as JSON text, one a string, in batches; can be gone through more than once. */
  rows: Record<TableName, Iterable<string[]>>;
  photoCount: number;
  /** The photos' bytes, read one by one as they are wanted. */
  photos(): AsyncGenerator<PhotoBytes>;
}

/** Batches of rows kept as UTF-8: a shop's worth of captions takes half the memory that it would as strings. */
class Batches implements Iterable<string[]> {
  readonly #batches: Uint8Array[] = [];

  add(rows: readonly AnyRow[]): void {
    // JSON has no bare line break, so a line is a row.
    if (rows.length > 0)
      this.#batches.push(new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n')));
  }

  *[Symbol.iterator]() {
    const decoder = new TextDecoder();
    for (const batch of this.#batches) yield decoder.decode(batch).split('\n');
  }
}

const rowsOf = (table: TableName, shopId: string | null) => {
  if (shopId === null) return db.table<AnyRow, string>(table).toCollection();
  return table === 'shops'
    ? db.shops.where('id').equals(shopId)
    : inShop(db.table<AnyRow, string>(table), shopId);
};

/** Takes a snapshot in one transaction. `shopId` null takes every shop. Throws `StoreError`. */
export const snapshot = (shopId: string | null): Promise<Snapshot> =>
  guarded(async () => {
    const tables = TABLE_NAMES.map((name) => db.table<AnyRow, string>(name));
    const hashes = new Set<string>();
    const rows = await db.transaction('r', [...tables, db.photoBytes], async () => {
      const stored = new Set(await db.photoBytes.toCollection().primaryKeys());
      const texts = Object.fromEntries(TABLE_NAMES.map((name) => [name, new Batches()])) as Record<
        TableName,
        Batches
      >;
      for (const name of TABLE_NAMES) {
        const ids = (await rowsOf(name, shopId).primaryKeys()).toSorted();
        for (let at = 0; at < ids.length; at += BATCH) {
          const batch = (await db.table<AnyRow, string>(name).bulkGet(ids.slice(at, at + BATCH))).flatMap(
            (row) => row ?? [],
          );
          // A photo without bytes is a frame around nothing; taken along it would make the file refuse itself.
          const whole = batch.filter((row) => !('hash' in row) || stored.has(row.hash));
          for (const row of whole) if ('hash' in row) hashes.add(row.hash);
          texts[name].add(whole);
        }
      }
      return texts;
    });
    return { rows, photoCount: hashes.size, photos: () => photosOf([...hashes].toSorted()) };
  });

async function* photosOf(hashes: readonly string[]): AsyncGenerator<PhotoBytes> {
  for (const hash of hashes) {
    const bytes = await guarded(() => db.photoBytes.get(hash));
    if (!bytes) throw new StoreError('store-failed', new Error(`photo ${hash} went away meanwhile`));
    yield bytes;
  }
}

/** Remembers that another computer has these rows of a shop as they are here: see `compare`. */
export const rememberBase = (shopId: string, rows: Snapshot['rows'] | Rows): Promise<void> =>
  guarded(() =>
    db.transaction('rw', db.bases, async () => {
      await db.bases.where({ shopId }).delete();
      for (const name of TABLE_NAMES) {
        const flat = [...rows[name]].flat() as (string | AnyRow)[];
        const parsed = flat.map((row) => (typeof row === 'string' ? (JSON.parse(row) as AnyRow) : row));
        await db.bases.bulkPut(parsed.map((row) => ({ id: row.id, shopId, row: contentOf(row) })));
      }
    }),
  );
