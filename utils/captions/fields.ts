import type { PartId } from '../channels';
import type { CaptionProduct, CaptionShop } from './scope';

/**
 * What can be put into an own template with one press, as Liquid. Every one of them is always there: where
 * nothing is known it says nothing.
 */
export const FIELDS = {
  product: '{{ product.name }}',
  price: '{{ product.price | price }}',
  strike: '{{ product.strike | price | strike }}',
  details: '{{ product.details | list }}',
  greeting: '{{ shop.greeting }}',
  shop: '{{ shop.name }}',
  area: '{{ shop.area }}',
  delivery: '{{ shop.delivery }}',
  payment: '{{ shop.payment }}',
  whatsapp: '{{ shop.whatsapp | phone }}',
  chat: '{{ shop.whatsapp | wa_link }}',
  order: '{{ order.how }}',
  hashtags: '{{ shop.hashtags | hashtags: product.name, shop.area }}',
  today: '{{ today | day }}',
} as const;
export type FieldId = keyof typeof FIELDS;

/** The fields that each part is usually made of; they stand first. */
const USUAL: Record<PartId, readonly FieldId[]> = {
  hook: ['greeting', 'product', 'shop'],
  product: ['product'],
  details: ['details', 'product'],
  price: ['price', 'strike'],
  stock: ['product', 'today'],
  area: ['area', 'delivery', 'payment'],
  call: ['greeting', 'order', 'whatsapp'],
  trust: ['shop', 'product'],
  hashtags: ['hashtags'],
};

/** The fields for a part of the caption: those it is usually made of, and all others. */
export function fieldsOf(part: PartId): { usual: readonly FieldId[]; others: readonly FieldId[] } {
  const usual = USUAL[part];
  return { usual, others: (Object.keys(FIELDS) as FieldId[]).filter((id) => !usual.includes(id)) };
}

/**
 * A piece as it goes in behind `before`: with a space in front where it would otherwise run into a word, since
 * whoever presses two fields one after the other wants two words.
 */
export const spaced = (before: string, piece: string): string =>
  before === '' || /[\s([{"'“‘/#@*~_-]$/.test(before) ? piece : ` ${piece}`;

/** Goods and a shop to show a template with as long as a shop has none of its own. */
export const SAMPLE: { product: CaptionProduct; shop: CaptionShop } = {
  product: {
    name: 'Soft Cookies Matcha',
    price: { amount: 25_000, currency: 'IDR', unit: 'toples' },
    strikePrice: 30_000,
    description: 'Isi: 12 keping\nBerat: 200 gram\nRasa: matcha, tidak terlalu manis',
  },
  shop: {
    name: 'Dapur Bu Rini',
    kind: 'food',
    greeting: 'Kak',
    whatsapp: '6281234567890',
    area: 'Batam Center',
    payment: 'Transfer, QRIS, COD',
    delivery: 'Antar sekitar Batam',
    hashtags: ['kuebatam'],
  },
};
