import type { PartId } from '../../channels';
import type { Proposal } from './proposal';

interface Line {
  line: string;
  /** Fields and questions that stand in it. */
  fields: readonly Proposal['field'][];
  /** From 0, counted by blank lines. */
  paragraph: number;
  /** The part of the line above in the same paragraph. */
  before: PartId | null;
}

const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const TAGS_ONLY = /^\s*(?:#[\p{L}\p{N}_]{1,100}\s*)+$/u;
const MONEY =
  /(?<!\p{L})(?:rp|idr)\.?\s?\d|\d\s?(?:rb|ribu|jt)(?!\p{L})|(?<!\p{L})(?:harga|price|berlaku sampai|syarat)(?!\p{L})/iu;
const STOCK = word('stok|stock|ready|sisa|kuota|pre[- ]?order|po|slot|restock|tersedia');
const AREA = word(
  'lokasi|alamat|pengiriman|ongkir|cod|pembayaran|transfer|qris|gosend|kurir|ekspedisi|pickup|ambil di|antar',
);
const CALL = word(
  'order|pesan|pesen|chat|hubungi|klik|dm|wa|whatsapp|inbox|japri|minat|booking|checkout|message|format',
);
const TRUST = word(
  'terima kasih|makasih|salam|testi|testimoni|p-irt|pirt|halal|bpom|garansi|ulasan|thank you|regards',
);
const DETAIL = /^\s*(?:[•·*▪◦✓✔➤➡–-]\s|\d{1,2}[.)]\s|\p{L}[\p{L} /]{1,24}:\s?\S)/u;

/** The part of the caption that a line belongs to: first by what was found in it, then by its words. */
export function partOf({ line, fields, paragraph, before }: Line): PartId {
  const has = (...ids: string[]) => fields.some((field) => typeof field === 'string' && ids.includes(field));
  const asks = (key: string) =>
    fields.some((field) => typeof field === 'object' && field.ask.key.startsWith(key));
  if (has('hashtags') || TAGS_ONLY.test(line)) return 'hashtags';
  if (has('whatsapp', 'chat', 'order')) return 'call';
  if (has('price', 'strike')) return 'price';
  if (asks('stok')) return 'stock';
  if (has('area', 'delivery', 'payment')) return 'area';
  if (has('product')) return isBare(line, fields) ? 'product' : paragraph === 0 ? 'hook' : 'product';
  if (asks('tanggal') && STOCK.test(line)) return 'stock';
  if (paragraph === 0 && (before === null || before === 'hook')) return 'hook';
  return byWords(line, before) ?? 'details';
}

/** Whether a line is hardly more than its one field. */
const isBare = (line: string, fields: readonly Proposal['field'][]): boolean =>
  fields.length === 1 &&
  line.split(/\s+/).filter((piece) => /\p{L}/u.test(piece)).length <= 8 &&
  !/[!?]/.test(line);

function byWords(line: string, before: PartId | null): PartId | null {
  if (MONEY.test(line)) return 'price';
  if (DETAIL.test(line) && !AREA.test(line) && !STOCK.test(line))
    return before === 'call' ? 'call' : 'details';
  if (TRUST.test(line)) return 'trust';
  if (AREA.test(line)) return 'area';
  if (CALL.test(line)) return 'call';
  if (STOCK.test(line)) return 'stock';
  return before === 'product' ? 'details' : before;
}
