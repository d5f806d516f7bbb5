import { findContacts, hostOf } from '../../core/contacts';
import { normalizePhone } from '../../core/phone';
import type { FieldId } from '../fields';
import type { CaptionShop } from '../scope';
import type { Proposal } from './proposal';
import { runsOf, type Word } from './words';

/** Numbers, and links into a chat (an invitation into a group is no chat with the shop). */
export function* contactsIn(text: string): Generator<Proposal> {
  for (const { kind, text: found, start, end } of findContacts(text)) {
    if (kind === 'phone' && normalizePhone(found).ok) yield { start, end, field: 'whatsapp', why: 'phone' };
    if (kind === 'whatsapp' && hostOf(found) !== 'chat.whatsapp.com')
      yield { start, end, field: 'chat', why: 'link' };
  }
}

const TAGS = /(?<![\p{L}\p{N}_#])#[\p{L}\p{N}_]{1,100}(?:\s{1,4}#[\p{L}\p{N}_]{1,100})*/gu;

/** The longest row of hashtags; a single one inside of a sentence stays a word of it. */
export function* hashtagsIn(text: string): Generator<Proposal> {
  const rows = [...text.matchAll(TAGS)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  const [longest] = rows.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest) return;
  const line = text.slice(text.lastIndexOf('\n', longest.start) + 1).split('\n')[0] ?? '';
  const isRow = text.slice(longest.start, longest.end).slice(1).includes('#') || line.trim().startsWith('#');
  if (isRow) yield { ...longest, field: 'hashtags', why: 'hashtags' };
}

/** What the shop's own settings say. */
export function* knownOfShop(words: readonly Word[], shop: CaptionShop): Generator<Proposal> {
  const known: readonly [FieldId, string | undefined][] = [
    ['shop', shop.name],
    ['delivery', shop.delivery],
    ['payment', shop.payment],
    ['area', shop.area],
  ];
  for (const [field, value = ''] of known) {
    for (const { start, end, share } of runsOf(words, value).slice(0, 4))
      if (field !== 'shop' || share > 0.9) yield { start, end, field, why: 'known-shop' };
  }
}

const LABELLED: readonly [FieldId, RegExp][] = [
  [
    'area',
    /^[^\p{L}\n]{0,8}(?:lokasi|alamat|area|domisili|location|address)(?: toko)?\s?[:=]\s?|^\s{0,4}📍\s?(?!\p{L}{2,12}\s?:)/iu,
  ],
  ['delivery', /^[^\p{L}\n]{0,8}(?:pengiriman|dikirim|delivery|ekspedisi|kurir|antar)\s?[:=]\s?/iu],
  ['payment', /^[^\p{L}\n]{0,8}(?:pembayaran|bayar|payment)\s?[:=]\s?/iu],
];

/** "Lokasi: Batam Center": the value behind such a word. */
export function* labelledIn(text: string): Generator<Proposal> {
  let start = 0;
  for (const line of text.split('\n')) {
    for (const [field, label] of LABELLED) {
      const length = label.exec(line)?.[0].length ?? 0;
      const value = line.slice(length).trim();
      if (length === 0 || value.length < 3) continue;
      const at = start + line.indexOf(value, length);
      yield { start: at, end: at + value.length, field, why: 'labelled' };
    }
    start += line.length + 1;
  }
}

const GREETINGS = 'kak|kakak|bun|bund|bunda|sis|sist|gan|agan|bro|bestie|moms|bapak/ibu|ibu/bapak';

/** How buyers are spoken to; "Kak Rini" is a person. */
export function* greetingsIn(text: string, shop: CaptionShop): Generator<Proposal> {
  const own = (shop.greeting ?? '')
    .trim()
    .slice(0, 40)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}@#_/])(?:${own ? `${own}|` : ''}${GREETINGS})(?![\\p{L}\\p{N}_/])`,
    'giu',
  );
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const end = index + found.length;
    if (!/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)))
      yield { start: index, end, field: 'greeting', why: 'greeting' };
  }
}
