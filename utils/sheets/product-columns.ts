import { fail, ok, type Result } from '../core/result';
import { FACT_KEYS, type FactKey, PERMIT_KEYS, type PermitKey } from '../model';
import { MAX_TEXT } from '../model/row';
import type { Apply, CellReason, Column, SheetTable } from './column';
import { priceColumns } from './product-price';
import { type ProductDraft, stockColumns, wholeStock } from './product-stock';
import { FACT_SYNONYMS, FACT_WORDS, PERMIT_SYNONYMS, PERMIT_WORDS } from './product-words';
import { PLAIN_PRICES, readPrice } from './read-price';
import { dateColumn, readList, textColumn, within, writeList } from './readers';

export type { ProductDraft } from './product-stock';

/** Limits of the stored row (utils/model/product.ts). */
const MAX = {
  name: 500,

  strength: 300,
  variant: 100,
  variants: 40,
  fact: 300,
  permit: 60,
  url: 4000,
};

const variants: Column<ProductDraft> = {
  key: 'variants',
  header: { id: 'Varian', en: 'Variants' },
  synonyms: ['variasi', 'pilihan', 'options', 'variant', 'variations'],
  main: true,
  read: (text): Result<Apply<ProductDraft>, CellReason> => {
    const items = [...new Set(readList(text))];
    if (items.length > MAX.variants) return fail('too-many');
    if (items.some((item) => item.length > MAX.variant)) return fail('too-long');
    return ok((draft) => {
      draft.variants = items.length > 0 ? items : undefined;
    });
  },
  write: (row) => writeList(row.variants ?? []),
};

const sourceUrl: Column<ProductDraft> = {
  key: 'sourceUrl',
  header: { id: 'Alamat halaman', en: 'Page address' },
  synonyms: ['link', 'url', 'tautan', 'link produk', 'product url', 'alamat asal', 'source'],
  main: false,
  read: (text): Result<Apply<ProductDraft>, CellReason> => {
    const fits = within(text, MAX.url);
    if (!fits.ok) return fits;
    if (text !== '' && !/^https?:\/\/\S+$/i.test(text)) return fail('not-an-address');
    return ok((draft) => {
      draft.sourceUrl = text || undefined;
    });
  },
  write: (row) => row.sourceUrl ?? '',
};

/** Sets or clears one entry of a record; an empty record becomes none. */
function setIn<K extends string>(record: Partial<Record<K, string>> | undefined, key: K, text: string) {
  const { [key]: _old, ...others } = (record ?? {}) as Record<K, string>;
  const next = (text === '' ? others : { ...others, [key]: text }) as Partial<Record<K, string>>;
  return Object.keys(next).length > 0 ? next : undefined;
}

const fact = (key: FactKey): Column<ProductDraft> => ({
  key: `fact.${key}`,
  header: FACT_WORDS[key],
  synonyms: FACT_SYNONYMS[key] ?? [],
  main: false,
  ...textColumn<ProductDraft>(
    MAX.fact,
    (row) => row.facts?.[key],
    (draft, text) => {
      draft.facts = setIn(draft.facts, key, text);
    },
  ),
});

const permit = (key: PermitKey): Column<ProductDraft> => ({
  key: `permit.${key}`,
  header: PERMIT_WORDS[key],
  synonyms: PERMIT_SYNONYMS[key],
  main: false,
  ...textColumn<ProductDraft>(
    MAX.permit,
    (row) => row.permits?.[key],
    (draft, text) => {
      draft.permits = setIn(draft.permits, key, text);
    },
  ),
});

const columns: Column<ProductDraft>[] = [
  {
    key: 'name',
    header: { id: 'Nama produk', en: 'Product name' },
    synonyms: [
      'nama',
      'produk',
      'nama barang',
      'barang',
      'menu',
      'nama menu',
      'item',
      'judul',
      'name',
      'product',
      'title',
    ],
    main: true,
    ...textColumn<ProductDraft>(
      MAX.name,
      (row) => row.name,
      (draft, text) => {
        draft.name = text;
      },
    ),
  },
  ...priceColumns,
  {
    key: 'priceDate',
    header: { id: 'Tanggal harga', en: 'Price date' },
    synonyms: ['harga per tanggal', 'date of price'],
    main: false,
    ...dateColumn<ProductDraft>(
      (row) => row.priceDate,
      (draft, day) => {
        draft.priceDate = day;
      },
    ),
  },
  {
    key: 'description',
    header: { id: 'Keterangan', en: 'Description' },
    synonyms: ['deskripsi', 'deskripsi produk', 'detail', 'catatan', 'product description', 'notes'],
    main: true,
    ...textColumn<ProductDraft>(
      MAX_TEXT,
      (row) => row.description,
      (draft, text) => {
        draft.description = text;
      },
    ),
  },
  variants,
  {
    key: 'strength',
    header: { id: 'Keunggulan', en: 'What sets it apart' },
    synonyms: ['kelebihan', 'strength', 'usp'],
    main: false,
    ...textColumn<ProductDraft>(
      MAX.strength,
      (row) => row.strength,
      (draft, text) => {
        draft.strength = text || undefined;
      },
    ),
  },
  ...stockColumns,
  ...PERMIT_KEYS.map(permit),
  ...FACT_KEYS.map(fact),
  sourceUrl,
];

/** Products as a table. A price cell's own unit ("25rb/toples") fills an empty unit cell. */
export const productTable: SheetTable<ProductDraft> = {
  name: 'products',
  columns,
  blank: () => ({ name: '', description: '', photoIds: [] }),
  required: [['name']],
  finish: (draft) => {
    draft.stock = wholeStock(draft.stock);
  },
  spread: (cells) => {
    const text = cells.get('price');
    if (text === undefined || (cells.get('unit') ?? '') !== '' || !/\p{L}/u.test(text)) return;
    const found = readPrice(text, PLAIN_PRICES);
    if (found.ok && found.data?.unit) cells.set('unit', found.data.unit);
  },
};
