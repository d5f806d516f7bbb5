import { fail, ok, type Result } from '../core/result';
import type { Product, Stock } from '../model';
import type { Apply, CellReason, Column } from './column';
import { fold } from './fold';
import { SOLD_OUT, STOCK_MODES } from './product-words';
import { dateColumn, findChoice, wordOf } from './readers';

type Own = Omit<Product, 'id' | 'shopId' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'stock'>;

/** A product in the making: its stock may still lack the word for what kind it is. */
export type ProductDraft = Own & { stock?: Partial<Stock> | undefined };

const set = (draft: ProductDraft, changes: Partial<Stock>) => {
  draft.stock = { ...draft.stock, ...changes };
};

/** A stock of which at least one thing is known; with days it is an order, else goods at hand. */
export function wholeStock(stock: Partial<Stock> | undefined): Stock | undefined {
  const { mode, amount, closes, ready } = stock ?? {};
  if ((mode ?? amount ?? closes ?? ready) === undefined) return undefined;
  return {
    mode: mode ?? (closes !== undefined || ready !== undefined ? 'preorder' : 'ready'),
    ...(amount !== undefined && { amount }),
    ...(closes !== undefined && { closes }),
    ...(ready !== undefined && { ready }),
  };
}

/** Pieces: "12", "1.200", "12 pcs"; "habis" is none, "ready" and "PO" say the kind and no number. */
function readAmount(text: string): Result<Apply<ProductDraft>, CellReason> {
  if (text === '' || /^[-–—]$/.test(text)) return ok((draft) => set(draft, { amount: undefined }));
  if (SOLD_OUT.includes(fold(text))) return ok((draft) => set(draft, { amount: 0 }));
  const mode = findChoice(STOCK_MODES, text);
  if (mode) return ok((draft) => set(draft, { mode, amount: undefined }));
  const digits = text.match(/^(\d{1,9}|\d{1,3}(?:[.,]\d{3})+)(?:[.,]0{1,2})?(?:\s*\p{L}{1,12})?$/u)?.[1];
  if (digits === undefined) return fail('not-a-count');
  const amount = Number(digits.replace(/[.,]/g, ''));
  return ok((draft) => set(draft, { amount }));
}

export const stockColumns: Column<ProductDraft>[] = [
  {
    key: 'stock.mode',
    header: { id: 'Ketersediaan', en: 'Availability' },
    synonyms: ['status stok', 'jenis stok', 'stock status'],
    main: false,
    read: (text) => {
      const mode = text === '' ? undefined : findChoice(STOCK_MODES, text);
      if (text !== '' && mode === undefined) return fail('not-a-choice');
      return ok((draft) => set(draft, { mode }));
    },
    write: (row, { language }) => wordOf(STOCK_MODES, row.stock?.mode, language),
  },
  {
    key: 'stock.amount',
    header: { id: 'Stok', en: 'Stock' },
    synonyms: ['jumlah', 'sisa', 'sisa stok', 'jumlah stok', 'kuota', 'qty', 'quantity', 'quota'],
    main: true,
    read: readAmount,
    write: (row) => (row.stock?.amount === undefined ? '' : String(row.stock.amount)),
  },
  {
    key: 'stock.closes',
    header: { id: 'Pesan paling lambat', en: 'Order by' },
    synonyms: ['batas pesan', 'tutup po', 'po tutup', 'close po', 'order closes'],
    main: false,
    ...dateColumn<ProductDraft>(
      (row) => row.stock?.closes,
      (draft, closes) => set(draft, { closes }),
    ),
  },
  {
    key: 'stock.ready',
    header: { id: 'Pesanan jadi', en: 'Orders ready' },
    synonyms: ['tanggal jadi', 'siap tanggal', 'tanggal ready', 'ready date'],
    main: false,
    ...dateColumn<ProductDraft>(
      (row) => row.stock?.ready,
      (draft, ready) => set(draft, { ready }),
    ),
  },
];
