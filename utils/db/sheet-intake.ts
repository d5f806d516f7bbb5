import type { Table } from 'dexie';
import * as z from 'zod/mini';
import { canonical } from '../core/canonical';
import { newId } from '../core/id';
import { StoreError } from './store-error';

type Fields = Record<string, unknown>;

/** What an import did to one table, in a form that can be taken back. */
export interface Trace {
  added: string[];
  changed: { id: string; before: Fields; after: Fields }[];
}

type Row = {
  id: string;
  shopId: string;
  createdAt: number;
  updatedAt: number;
  deletedAt?: number | undefined;
};

/** Rows read and written at once: between two portions the browser gets a turn, within one transaction. */
const PORTION = 500;

/** A row without the fields that hold nothing. */
const solid = (row: object): Fields =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const pick = (row: object, keys: readonly string[]): Fields =>
  Object.fromEntries(keys.map((key) => [key, (row as Fields)[key]]));

/** Puts rows into one table, portion by portion, inside a transaction that the caller has opened. */
export class Intake<T extends Row> {
  readonly trace: Trace = { added: [], changed: [] };
  kept = 0;
  private readonly now = Date.now();
  private readonly seen = new Set<string>();
  private readonly partial: z.ZodMiniType;

  constructor(
    private readonly table: Table<T, string>,
    private readonly schema: z.ZodMiniObject,
    private readonly shopId: string,
    /** False to reckon only. */
    private readonly writes: boolean,
  ) {
    this.partial = z.partial(schema);
  }

  async take<I extends { id?: string | undefined }>(
    rows: readonly I[],
    make: (row: I) => object,
    change: (row: I, stored: T) => object,
  ): Promise<void> {
    for (let start = 0; start < rows.length; start += PORTION) {
      const portion = rows.slice(start, start + PORTION);
      const found = await this.table.bulkGet(portion.map(({ id }) => id ?? ''));
      const ready = portion.flatMap((row, index) => {
        const stored = found[index];
        const own = stored?.shopId === this.shopId ? stored : undefined;
        return (own ? this.changed(own, change(row, own)) : this.added(make(row))) ?? [];
      });
      if (this.writes) await this.table.bulkPut(ready);
    }
  }

  /** A new row, parsed; its id is a new one unless the fields bring one. */
  added(fields: object): T {
    const row = this.schema.parse(
      solid({ id: newId(), ...fields, shopId: this.shopId, createdAt: this.now, updatedAt: this.now }),
    ) as unknown as T;
    this.trace.added.push(row.id);
    return row;
  }

  /** The stored row with its changes; a row from the trash comes back. Null when nothing changes. */
  private changed(stored: T, changes: object): T | null {
    // Two rows for one id contradict each other; which one should win nobody said.
    if (this.seen.has(stored.id)) throw new StoreError('invalid', new Error('the same id twice'));
    this.seen.add(stored.id);
    const after: Fields = {
      ...changes,
      ...(stored.deletedAt !== undefined && { deletedAt: undefined }),
    };
    const keys = Object.keys(after);
    if (keys.length === 0) {
      this.kept += 1;
      return null;
    }
    this.trace.changed.push({ id: stored.id, before: pick(stored, keys), after });
    const parsed = this.partial.parse(after) as Fields;
    return solid({ ...stored, ...after, ...parsed, updatedAt: this.now }) as unknown as T;
  }
}

/** Undoes what a trace tells, inside a transaction: added rows to the trash, changed fields as they were. */
export async function takeBack<T extends Row>(
  table: Table<T, string>,
  { added, changed }: Trace,
): Promise<void> {
  const now = Date.now();
  const steps = [
    ...added.map((id) => ({
      id,
      before: { deletedAt: now } as Fields,
      after: { deletedAt: undefined } as Fields,
    })),
    ...changed,
  ];
  for (let start = 0; start < steps.length; start += PORTION) {
    const portion = steps.slice(start, start + PORTION);
    const rows = await table.bulkGet(portion.map(({ id }) => id));
    const ready = portion.flatMap(({ before, after }, index) => {
      const row = rows[index];
      if (!row) return [];
      // What was changed again since the import stays as it is now.
      const own = Object.keys(after).filter(
        (key) => canonical((row as Fields)[key] ?? null) === canonical(after[key] ?? null),
      );
      return own.length === 0
        ? []
        : (solid({ ...row, ...pick(before, own), updatedAt: now }) as unknown as T);
    });
    await table.bulkPut(ready);
  }
}
