import { shorten } from '../core/graphemes';
import { oneLine, plain, withoutMarkup } from './clean';
import { hasContact } from './contacts';

const MAX_LINES = 400;
const LINE_LENGTH = 110;
/** Most lines we ever take; channels take fewer. */
const MOST = 12;

/** "Berat: 250 gram" — a short key, then something. */
const SPEC = /^\p{L}[\p{L}\p{N} /()&.-]{0,28}\s?[:=]\s?\S/u;
const BULLET = /^(?:[\s•·*▪◦‣>»→+✓–—-]+|\d{1,2}[.)]\s+|\p{Extended_Pictographic}\ufe0f?\s*)+/u;

/** Lines that are about something else than the goods: how to order, opening hours, notes, contacts. */
const OFF_TOPIC =
  /(?<!\p{L})(?:hubungi|kontak|contact|chat|follow|subscribe|klik|order|orderan|pesan|pemesanan|checkout|admin|komplain|retur|unboxing|resi|rekening|transfer|line|ongkir|dropship(?:per)?|reseller|shopee|toko (?:kami|kita))(?!\p{L})|^(?:note|nb|catatan|perhatian|disclaimer|jam |cara |format|syarat|stok|stock|ready)/iu;
/** Money and offers: the price part speaks of those, an old description must not contradict it. */
const MONEY =
  /(?<!\p{L})(?:rp\.?\s?\d|idr|harga|promo|diskon|discount|gratis|free|cashback|bonus|voucher)|\d\s?(?:rb|ribu|jt|k)(?!\p{L})/iu;
/** Claims that need proof (rulings L20, L22–L25, L28); "tidak halal" is a statement buyers need. */
const CLAIM =
  /(?<!\p{L})(?:(?<!tidak |non[ -]?)halal|dijamin|jaminan|garansi|pasti|auto|ter(?:enak|lezat|murah|baik|laris|lengkap|cepat|bagus|mewah|jitu|percaya|bukti|jamin)|paling|nomor (?:1|satu)|no\.? ?1|satu-satunya|best ?seller|100 ?%|murni|asli|alami|original|tanpa (?:pengawet|bahan kimia|efek)|menyembuhkan|mengobati|obat|khasiat|berkhasiat|ampuh|manjur|mujarab|detoks|pelangsing|higienis|aman)(?!\p{L})/iu;
/** A caption has one word of address, and it is the shop's. */
const ADDRESS =
  /(?<!\p{L})(?:kak|kakak|sis|sist|gan|agan|bun|bund|bunda|moms?|bro|say|bosku|boskuh|bestie|guys|kamu|anda)(?!\p{L})/iu;
const TAG = /(?:^|\s)#[\p{L}\p{N}_]/u;
/** What a page's own program left unfilled. */
const UNFILLED = /\{[{%]|[%}]\}/;

const usable = (line: string): boolean =>
  ![OFF_TOPIC, MONEY, CLAIM, ADDRESS, TAG, UNFILLED].some((pattern) => pattern.test(line)) &&
  !hasContact(line) &&
  /\p{L}{2}/u.test(line) &&
  !/\S{41}/.test(line);

const calm = (line: string): string => line.replace(/([!?])[!?]+/g, '$1').replace(/\s?[:=]\s?(?=\S)/, ': ');

function read(description: string, name: string): string[] {
  const rows = plain(withoutMarkup(description)).split('\n').slice(0, MAX_LINES);
  const specs: string[] = [];
  const sentences: string[] = [];
  const seen = new Set([oneLine(name).toLowerCase()]);
  for (const row of rows) {
    if (specs.length >= MOST) break;
    const line = row
      .replace(BULLET, '')
      .replace(/\s+/g, ' ')
      .replace(/[\s*]+$/, '');
    const isSpec = line.length <= LINE_LENGTH && (SPEC.test(line) || line.length < row.trim().length);
    const pieces = isSpec ? [line] : line.split(/(?<=[.!?])\s+/).slice(0, 20);
    for (const piece of pieces) {
      const key = piece.toLowerCase();
      if (seen.has(key) || !usable(piece.normalize('NFKC'))) continue;
      seen.add(key);
      if (isSpec && !/[:=]$/.test(piece)) specs.push(SPEC.test(piece) ? calm(piece) : piece);
      if (!isSpec && piece.length >= 15 && sentences.length < 2) sentences.push(piece);
    }
  }
  const told = sentences.map((line) => shorten(line.replace(/([!?])[!?]+/g, '$1'), LINE_LENGTH));
  return (specs.length >= 2 ? specs : [...told, ...specs]).filter(Boolean).slice(0, MOST);
}

let last = { description: '', name: '', lines: [] as string[] };

/**
 * Up to twelve short lines of a stranger's description that look like facts about the goods, else its first
 * two sentences. Left out are lines with contacts, links, hashtags, prices, offers, claims or another word of
 * address. Remembers the last description, since every channel asks for the same one.
 */
export function detailLines(description: string, name: string): string[] {
  if (last.description !== description || last.name !== name) {
    last = { description, name, lines: read(description, name) };
  }
  return last.lines;
}
