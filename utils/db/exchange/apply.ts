import { newId } from '../../core/id';
import { type AnyRow, TABLE_NAMES, type TableName } from '../../model';
import { db } from '../database';
import { guarded, StoreError } from '../store-error';
import type { RecordChange } from './compare';
import { comparison, type Incoming } from './plan';
import { rememberBase } from './snapshot';

/** Mine stays, theirs replaces it, or theirs is added beside mine. */
export type Choice = 'mine' | 'theirs' | 'both';

export const changeKey = ({ table, id }: Pick<RecordChange, 'table' | 'id'>): string => `${table} ${id}`;

export interface Imported {
  added: number;
  changed: number;
  kept: number;
}

/** Tables whose records can stand twice; a shop is itself, and a photo is its bytes. */
export const mayKeepBoth = (table: TableName): boolean => table !== 'shops' && table !== 'assets';

const COPY = ' (2)';

/** A second version of a record beside the first: a row of its own, told apart by its name. */
function copyOf(table: TableName, row: AnyRow): AnyRow {
  if (!mayKeepBoth(table)) throw new Error(`a record of ${table} cannot stand twice`);
  const copy = { ...row, id: newId() };
  const longest = table === 'products' ? 500 : 120;
  if ('name' in copy) copy.name = copy.name.slice(0, longest - COPY.length) + COPY;
  return copy;
}

const EVERYTHING = () => [
  ...TABLE_NAMES.map((name) => db.table<AnyRow, string>(name)),
  db.photoBytes,
  db.bases,
  db.prefs,
  db.designVersions,
  db.batches,
  db.batchFiles,
];

async function addPhotos(photos: Incoming['photos']): Promise<void> {
  const known = new Set(await db.photoBytes.toCollection().primaryKeys());
  const missing = [...photos].filter(([hash]) => !known.has(hash));
  await db.photoBytes.bulkAdd(missing.map(([hash, { working, thumb }]) => ({ hash, working, thumb })));
}

/** The shop that is worked on must be one that there is. */
async function settleCurrentShop(): Promise<void> {
  const current = (await db.prefs.get('currentShop'))?.value;
  const shops = (await db.shops.toArray()).filter((shop) => shop.deletedAt === undefined);
  if (shops[0] && !shops.some(({ id }) => id === current))
    await db.prefs.put({ key: 'currentShop', value: shops[0].id });
}

/** Puts what is in the file in place of everything that is stored; all or nothing. Throws `StoreError`. */
export const replaceAll = (incoming: Incoming): Promise<Imported> =>
  guarded(() =>
    db.transaction('rw', EVERYTHING(), async () => {
      for (const name of TABLE_NAMES) await db.table(name).clear();
      await db.photoBytes.clear();
      await db.bases.clear();
      // What these show may not be among the file's photos and products.
      for (const local of [db.designVersions, db.batches, db.batchFiles]) await local.clear();
      let added = 0;
      for (const name of TABLE_NAMES) {
        await db.table<AnyRow, string>(name).bulkAdd(incoming.rows[name] as AnyRow[]);
        added += incoming.rows[name].length;
      }
      await addPhotos(incoming.photos);
      await settleCurrentShop();
      return { added, changed: 0, kept: 0 };
    }),
  );

/**
 * Brings the file's records in beside those that are stored; all or nothing. `choices` holds the user's
 * choice by `changeKey` for records that differ on both sides; the others go their only sensible way: added,
 * theirs where only they changed, mine where only I did.
 * Throws `StoreError`: `changed-meanwhile` when a record differs of which the user has not been asked.
 */
export const mergeIn = (incoming: Incoming, choices: ReadonlyMap<string, Choice>): Promise<Imported> =>
  guarded(() =>
    db.transaction('rw', EVERYTHING(), async () => {
      const { changes, numbers } = await comparison(incoming);
      const result = { added: 0, changed: 0, kept: 0 };
      for (const { same } of Object.values(numbers)) result.kept += same;
      for (const change of changes) {
        const table = db.table<AnyRow, string>(change.table);
        switch (decide(change, choices)) {
          case 'add':
            await table.add(change.theirs);
            result.added += 1;
            break;
          case 'theirs':
            await table.put(change.theirs);
            result.changed += 1;
            break;
          case 'both':
            await table.add(copyOf(change.table, change.theirs));
            result.added += 1;
            break;
          case 'mine':
            result.kept += 1;
        }
      }
      await addPhotos(incoming.photos);
      if (incoming.shopId !== null) await rememberBase(incoming.shopId, incoming.rows);
      await settleCurrentShop();
      return result;
    }),
  );

function decide(change: RecordChange, choices: ReadonlyMap<string, Choice>): Choice | 'add' {
  if (change.fate === 'added') return 'add';
  const oneSided = change.fate === 'mine' || change.fate === 'theirs' ? change.fate : null;
  const choice = choices.get(changeKey(change)) ?? oneSided;
  if (choice === null)
    throw new StoreError('changed-meanwhile', new Error(`${changeKey(change)} changed after the dry run`));
  return choice;
}
