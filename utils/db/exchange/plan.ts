import { type AnyRow, type Rows, TABLE_NAMES, type TableName } from '../../model';
import { db } from '../database';
import { photosIn } from '../photos-in';
import { inShop } from '../repository';
import { guarded, StoreError } from '../store-error';
import { compare, type RecordChange } from './compare';

/** What comes from a file: every row checked, every photo's bytes at hand. */
export interface Incoming {
  /** The one shop it is of; null for a whole backup. */
  shopId: string | null;
  rows: Rows;
  photos: ReadonlyMap<string, { working: Blob; thumb: Blob }>;
}

export interface Numbers {
  added: number;
  changed: number;
  same: number;
  /** Rows that are here and not in the file. */
  onlyHere: number;
}

export interface ImportPlan {
  numbers: Record<TableName, Numbers>;
  /** Every record that is not the same on both sides, in the order of the tables. */
  changes: RecordChange[];
}

const BATCH = 500;

interface Owned {
  id: string;
  shopId: string;
}

type Named = Record<'assets' | 'products' | 'posts', Owned[]>;

/** How many rows of a table lie in the reach of the import. */
const countHere = (name: TableName, shopId: string | null): PromiseLike<number> => {
  const table = db.table<AnyRow, string>(name);
  if (shopId === null) return table.count();
  return name === 'shops' ? db.shops.where('id').equals(shopId).count() : inShop(table, shopId).count();
};

/** The shop that a row belongs to; a shop is its own. */
const ownerOf = (row: AnyRow): string => ('shopId' in row ? row.shopId : row.id);

/** A file may bring a record of its own shop, never take one from another. Throws `StoreError('foreign-row')`. */
function refuseForeign(mine: AnyRow | undefined, theirs: AnyRow): void {
  if (mine !== undefined && ownerOf(mine) !== ownerOf(theirs))
    throw new StoreError('foreign-row', new Error(`${theirs.id} belongs to shop ${ownerOf(mine)}`));
}

/** Ids of photos, products and posts that the rows name. */
function namedIn({ shops, products, designs, posts, testimonials, results }: Rows): Named {
  const own = (shopId: string) => (id: string) => ({ id, shopId });
  return {
    assets: [
      ...shops.flatMap(({ id, logoId }) => (logoId === undefined ? [] : own(id)(logoId))),
      ...products.flatMap(({ shopId, photoIds }) => photoIds.map(own(shopId))),
      ...[...designs, ...posts].flatMap((row) => photosIn(row).map(own(row.shopId))),
    ],
    products: [
      ...posts.flatMap(({ shopId, productId, otherProductIds = [] }) =>
        [productId, ...otherProductIds].map(own(shopId)),
      ),
      ...testimonials.flatMap(({ shopId, productId }) =>
        productId === undefined ? [] : own(shopId)(productId),
      ),
    ],
    posts: results.map(({ shopId, postId }) => own(shopId)(postId)),
  };
}

/**
 * A name for something that the file does not hold may be that of another shop's here: the picture would then
 * show a stranger's photo. Throws `StoreError('foreign-row')`.
 */
async function refuseStrangersNames(named: Named): Promise<void> {
  for (const table of ['assets', 'products', 'posts'] as const) {
    const ids = [...new Set(named[table].map(({ id }) => id))];
    const here = new Map<string, string>();
    for (let at = 0; at < ids.length; at += BATCH)
      for (const row of await db.table<Owned, string>(table).bulkGet(ids.slice(at, at + BATCH)))
        if (row) here.set(row.id, row.shopId);
    for (const { id, shopId } of named[table])
      if ((here.get(id) ?? shopId) !== shopId)
        throw new StoreError('foreign-row', new Error(`${table} ${id} is another shop's`));
  }
}

/** Compares inside the transaction that is running; see `planImport`. */
export async function comparison({ rows, shopId }: Incoming): Promise<ImportPlan> {
  const named = namedIn(rows);
  // A wait with nothing to wait for would let the browser end the transaction.
  if (Object.values(named).some((ids) => ids.length > 0)) await refuseStrangersNames(named);
  const changes: RecordChange[] = [];
  const numbers = {} as ImportPlan['numbers'];
  for (const name of TABLE_NAMES) {
    let [added, changed, here] = [0, 0, 0];
    for (let at = 0; at < rows[name].length; at += BATCH) {
      const theirs = rows[name].slice(at, at + BATCH) as AnyRow[];
      const ids = theirs.map(({ id }) => id);
      const mine = await db.table<AnyRow, string>(name).bulkGet(ids);
      const bases = shopId === null ? [] : await db.bases.bulkGet(ids);
      theirs.forEach((row, index) => {
        if (mine[index]) here += 1;
        refuseForeign(mine[index], row);
        const change = compare(name, mine[index], row, bases[index]?.row);
        if (change === null) return;
        changes.push(change);
        if (change.fate === 'added') added += 1;
        else changed += 1;
      });
    }
    const total = rows[name].length;
    const onlyHere = (await countHere(name, shopId)) - here;
    numbers[name] = { added, changed, same: total - added - changed, onlyHere };
  }
  return { numbers, changes };
}

/** A dry run: what an import would do, in numbers and record by record. Changes nothing. Throws `StoreError`. */
export const planImport = (incoming: Incoming): Promise<ImportPlan> =>
  guarded(() =>
    db.transaction('r', [...TABLE_NAMES.map((name) => db.table(name)), db.bases], () => comparison(incoming)),
  );
