import { nameKey } from '../core/name-key';
import {
  type Post,
  type Product,
  postSchema,
  productSchema,
  type Sale,
  type Shop,
  saleId,
  saleSchema,
} from '../model';
import { db } from './database';
import { inShop } from './repository';
import { Intake, type Trace, takeBack } from './sheet-intake';
import { guarded, StoreError } from './store-error';

type Kept = 'id' | 'shopId' | 'createdAt' | 'updatedAt' | 'deletedAt';

/** A row on its way in: its fields when it is new, those that differ when this shop has a row of its id. */
export interface IncomingProduct {
  id?: string | undefined;
  make(): Omit<Product, Kept>;
  change(stored: Product): Partial<Omit<Product, Kept>>;
}

export interface IncomingPost {
  id?: string | undefined;
  /** Found by id, else by name; a name that this shop does not know makes a new product. */
  product: { id?: string | undefined; name?: string | undefined };
  make(): Omit<Post, Kept | 'productId' | 'zone'>;
  change(stored: Post): Partial<Omit<Post, Kept | 'productId' | 'zone'>>;
}

/** A day of sales; there is one row for it, whichever way it came. */
export interface IncomingSale {
  day: string;
  make(): Omit<Sale, Kept>;
  change(stored: Sale): Partial<Omit<Sale, Kept>>;
}

export interface SheetImported {
  added: number;
  changed: number;
  /** Rows that said what the stored ones said already. */
  kept: number;
  /** Products that were made because a post named them. */
  newProducts: number;
  trace: { products: Trace; posts: Trace; sales: Trace; results?: Trace };
}

const NOTHING: Trace = { added: [], changed: [] };

async function takeProducts(
  shop: Shop,
  rows: readonly IncomingProduct[],
  writes: boolean,
): Promise<SheetImported> {
  const intake = new Intake<Product>(db.products, productSchema, shop.id, writes);
  await intake.take(
    rows,
    (row) => row.make(),
    (row, stored) => row.change(stored),
  );
  return report(intake, { products: intake.trace, posts: NOTHING, sales: NOTHING });
}

/** The products that posts name; those that this shop lacks are made, each once. */
class NamedProducts {
  private readonly byId = new Map<string, Product>();
  private readonly byName = new Map<string, string>();
  readonly fresh: Product[] = [];

  constructor(
    known: readonly Product[],
    private readonly intake: Intake<Product>,
  ) {
    for (const product of known) {
      this.byId.set(product.id, product);
      const key = nameKey(product.name);
      // Of several with one name the oldest.
      if (product.deletedAt === undefined && !this.byName.has(key)) this.byName.set(key, product.id);
    }
  }

  /** `before` is the product that the post has already: it stays unless another one is named. */
  find({ id, name }: IncomingPost['product'], before: string | undefined): string {
    const byId = id === undefined ? undefined : this.byId.get(id);
    if (byId && (byId.deletedAt === undefined || byId.id === before)) return byId.id;
    if (name === undefined) {
      if (before !== undefined) return before;
      throw new StoreError('invalid', new Error('a post without a product'));
    }
    const key = nameKey(name);
    if (before !== undefined && nameKey(this.byId.get(before)?.name ?? '') === key) return before;
    return this.byName.get(key) ?? this.make(name, key);
  }

  private make(name: string, key: string): string {
    const product = this.intake.added({ name, description: '', photoIds: [] });
    this.fresh.push(product);
    this.byName.set(key, product.id);
    return product.id;
  }
}

async function takePosts(shop: Shop, rows: readonly IncomingPost[], writes: boolean): Promise<SheetImported> {
  const products = new Intake<Product>(db.products, productSchema, shop.id, writes);
  const posts = new Intake<Post>(db.posts, postSchema, shop.id, writes);
  const known = (await inShop(db.products, shop.id).toArray()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const named = new NamedProducts(known, products);
  await posts.take(
    rows,
    (row) => ({ ...row.make(), zone: shop.zone, productId: named.find(row.product, undefined) }),
    (row, stored) => {
      const productId = named.find(row.product, stored.productId);
      return { ...row.change(stored), ...(productId !== stored.productId && { productId }) };
    },
  );
  if (writes) await db.products.bulkPut(named.fresh);
  return report(posts, { products: products.trace, posts: posts.trace, sales: NOTHING });
}

async function takeSales(shop: Shop, rows: readonly IncomingSale[], writes: boolean): Promise<SheetImported> {
  const intake = new Intake<Sale>(db.sales, saleSchema, shop.id, writes);
  const named = rows.map((row) => ({ ...row, id: saleId(shop.id, row.day) }));
  await intake.take(
    named,
    (row) => ({ ...row.make(), id: row.id }),
    // What lies in the trash was thrown away: its numbers do not come back with the new ones.
    (row, stored) =>
      stored.deletedAt === undefined
        ? row.change(stored)
        : { pieces: undefined, orders: undefined, rupiah: undefined, ...row.make() },
  );
  return report(intake, { products: NOTHING, posts: NOTHING, sales: intake.trace });
}

const report = (intake: { trace: Trace; kept: number }, trace: SheetImported['trace']): SheetImported => ({
  added: intake.trace.added.length,
  changed: intake.trace.changed.length,
  kept: intake.kept,
  newProducts: intake.trace === trace.posts ? trace.products.added.length : 0,
  trace,
});

const inOne = <T>(mode: 'r' | 'rw', action: () => Promise<T>): Promise<T> =>
  guarded(() => db.transaction(mode, db.products, db.posts, db.sales, db.results, action));

/** Brings rows of a table into a shop: all of them or none. Throws `StoreError`. */
export const importProducts = (shop: Shop, rows: readonly IncomingProduct[]): Promise<SheetImported> =>
  inOne('rw', () => takeProducts(shop, rows, true));
export const importPosts = (shop: Shop, rows: readonly IncomingPost[]): Promise<SheetImported> =>
  inOne('rw', () => takePosts(shop, rows, true));

export const importSales = (shop: Shop, rows: readonly IncomingSale[]): Promise<SheetImported> =>
  inOne('rw', () => takeSales(shop, rows, true));

/** What the import would do, without doing it. */
export const foreseeProducts = (shop: Shop, rows: readonly IncomingProduct[]): Promise<SheetImported> =>
  inOne('r', () => takeProducts(shop, rows, false));
export const foreseePosts = (shop: Shop, rows: readonly IncomingPost[]): Promise<SheetImported> =>
  inOne('r', () => takePosts(shop, rows, false));

export const foreseeSales = (shop: Shop, rows: readonly IncomingSale[]): Promise<SheetImported> =>
  inOne('r', () => takeSales(shop, rows, false));

/** Ids of a shop's rows, those in the trash too. */
export const idsInShop = (name: 'products' | 'posts', shopId: string): Promise<string[]> =>
  guarded(() => (name === 'products' ? inShop(db.products, shopId) : inShop(db.posts, shopId)).primaryKeys());

/** Takes an import back: what it added goes to the trash, what it changed is as before. */
export const undoImport = ({ trace }: SheetImported): Promise<void> =>
  inOne('rw', async () => {
    await takeBack(db.products, trace.products);
    await takeBack(db.posts, trace.posts);
    await takeBack(db.sales, trace.sales);
    if (trace.results) await takeBack(db.results, trace.results);
  });

export { foreseeResults, importResults } from './sheet-results';
