import { formatPrice } from '../core/money';
import { ok, type Result } from '../core/result';
import type { Price } from '../model';
import type { Apply, CellReason, Column } from './column';
import type { ProductDraft } from './product-stock';
import { PLAIN_PRICES, readPrice } from './read-price';
import { textColumn } from './readers';

/** Longest unit of a stored price (utils/model/price.ts). */
const MAX_UNIT = 40;

/**
 * Bare digits, so that a spreadsheet can reckon with them; below Rp1.000 with the mark, because a column of
 * small bare numbers is read as thousands.
 */
function amountCell(price: Price): string {
  const bare = price.currency === 'IDR' && price.max === undefined && price.amount >= 1000;
  return bare ? String(Math.round(price.amount)) : formatPrice({ ...price, unit: undefined });
}

const strikeOf = (row: ProductDraft): Price | undefined =>
  row.strikePrice === undefined
    ? undefined
    : { amount: row.strikePrice, currency: row.price?.currency ?? 'IDR' };

const shown = (price: Price | undefined) => (price ? formatPrice(price) : '');

const price: Column<ProductDraft> = {
  key: 'price',
  header: { id: 'Harga', en: 'Price' },
  synonyms: [
    'harga jual',
    'harga satuan',
    'harga promo',
    'harga rp',
    'harga idr',
    'selling price',
    'unit price',
  ],
  main: true,
  style: 'price',
  read: (text, context, style): Result<Apply<ProductDraft>, CellReason> => {
    const found = text === '' ? ok(null) : readPrice(text, style.price ?? PLAIN_PRICES);
    if (!found.ok) return found;
    const { data } = found;
    return ok((draft) => {
      draft.price = data ? { ...data, unit: draft.price?.unit ?? draft.unitText } : undefined;
      draft.priceText = undefined;
      draft.priceDate = data ? context.today : undefined;
    });
  },
  write: (row) => (row.price ? amountCell(row.price) : ''),
  show: (row) => shown(row.price && { ...row.price, unit: undefined }),
};

const strikePrice: Column<ProductDraft> = {
  key: 'strikePrice',
  header: { id: 'Harga coret', en: 'Old price' },
  synonyms: [
    'harga normal',
    'harga asli',
    'harga lama',
    'harga sebelum diskon',
    'strike price',
    'original price',
  ],
  main: true,
  style: 'price',
  read: (text, _context, style): Result<Apply<ProductDraft>, CellReason> => {
    const found = text === '' ? ok(null) : readPrice(text, style.price ?? PLAIN_PRICES);
    if (!found.ok) return found;
    return ok((draft) => {
      draft.strikePrice = found.data?.amount;
      draft.strikePriceText = undefined;
    });
  },
  write: (row) => {
    const strike = strikeOf(row);
    return strike ? amountCell(strike) : '';
  },
  show: (row) => shown(strikeOf(row)),
};

const unit: Column<ProductDraft> = {
  key: 'unit',
  header: { id: 'Per', en: 'Per' },
  synonyms: ['satuan', 'unit', 'kemasan', 'harga per', 'uom'],
  main: true,
  ...textColumn<ProductDraft>(
    MAX_UNIT,
    (row) => row.price?.unit ?? row.unitText,
    (draft, text) => {
      draft.unitText = text || undefined;
      if (draft.price) draft.price = { ...draft.price, unit: text || undefined };
    },
  ),
};

export const priceColumns = [price, unit, strikePrice];
