import type { Post, Product, Sale } from '../model';
import type { GoodRow } from './check-rows';
import type { SheetContext } from './column';
import { type PostDraft, postTable } from './post-columns';
import { type ProductDraft, productTable } from './product-columns';
import { wholeStock } from './product-stock';
import { changesOf, rowOf } from './row-of';
import { type SaleDraft, salesTable } from './sales-columns';

type Kept = 'id' | 'shopId' | 'createdAt' | 'updatedAt' | 'deletedAt';
/** What a table says of a product, and of a post beside its product. */
export type ProductFields = Omit<Product, Kept>;
export type PostFields = Omit<Post, Kept | 'productId' | 'zone'>;

/**
 * A product's row on its way into the database: `make` gives a new row's fields, `change` only those that
 * differ from the stored row.
 */
export interface ProductImport {
  id?: string | undefined;
  make(): ProductFields;
  change(stored: Product): Partial<ProductFields>;
}

/** The same for a post, and the product that it names by id or by name. */
export interface PostImport {
  id?: string | undefined;
  product: { id?: string | undefined; name?: string | undefined };
  make(): PostFields;
  change(stored: Post): Partial<PostFields>;
}

const product = ({ stock, ...draft }: ProductDraft): ProductFields => {
  const whole = wholeStock(stock);
  return whole ? { ...draft, stock: whole } : draft;
};

export const productImports = (
  rows: readonly GoodRow<ProductDraft>[],
  context: SheetContext,
): ProductImport[] =>
  rows.map((row) => ({
    id: row.id,
    make: () => product(rowOf(productTable, row, undefined, context)),
    change: (stored) => changesOf<ProductFields>(stored, product(rowOf(productTable, row, stored, context))),
  }));

const post = ({ productId: _id, productName: _name, ...draft }: PostDraft): PostFields => draft;

export const postImports = (rows: readonly GoodRow<PostDraft>[], context: SheetContext): PostImport[] =>
  rows.map((row) => {
    const given = (key: string) =>
      row.cells.find(({ column }) => column.key === key)?.text.trim() || undefined;
    return {
      id: row.id,
      product: { id: given('productId'), name: given('product') },
      make: () => post(rowOf(postTable, row, undefined, context)),
      change: (stored) => changesOf<PostFields>(post(stored), post(rowOf(postTable, row, stored, context))),
    };
  });

export type SaleFields = Omit<Sale, Kept>;

/** The same for a day of sales, which its day names. */
export interface SaleImport {
  day: string;
  make(): SaleFields;
  change(stored: Sale): Partial<SaleFields>;
}

export const saleImports = (rows: readonly GoodRow<SaleDraft>[], context: SheetContext): SaleImport[] =>
  rows.flatMap((row) => {
    const { day, ...numbers } = rowOf(salesTable, row, undefined, context);
    // A row without a day is refused before it comes here (`required`).
    if (day === undefined) return [];
    return {
      day,
      make: () => ({ ...numbers, day }),
      change: ({ day: _day, pieces, orders, rupiah }) => {
        const stored = { day, pieces, orders, rupiah };
        return changesOf<SaleFields>(stored, { day, ...rowOf(salesTable, row, stored, context) });
      },
    };
  });
