import type { Reading } from '../reading';
import type { Hit } from '../rule';
import { merged, type Span } from './around';

/** Words that only lead up to a contact: without it they make no sense. */
const LEADS_UP =
  /(?<![\p{L}\p{N}])(?:order|orderan|pesan|pemesanan|pesen|hub|hubungi|kontak|contact|chat|call|tanya|tanya2|tanya-tanya|nanya|konsul|konsultasi|konfirmasi|info|informasi|via|lewat|lwt|by|add|join|gabung|grup|group|no|nomor|nomer|hp|wa|whatsapp|wasap|id|pin|kirim|komplain|lanjut|pindah|langsung|lgsg|minat|japri|dm|inbox|admin|akun|ke|di|dan|dgn|dengan|atau|atau\/|cek|lihat|liat|klik|buka|kunjungi|mampir|follow|ada|juga|jg|bisa|boleh|silakan|silahkan|aja|ya|katalog|link|web|website|ig|fb|tele|telegram|line|email|e-mail|bayar|transfer|tf|rek|rekening|norek|kak|sis|gan|bun|untuk|utk|yg|yang|tersedia|kami|kita|toko|detail|lengkap|selengkapnya|resi|alamat|nik|dikirim|pengiriman)[ .:=/|&,→>-]*$/u;
const TRAILS =
  /^[ ,]*(?<![\p{L}\p{N}])(?:ya|yaa|yah|y|kak|kaka|kakak|sis|gan|bun|bund|bunda|say|bestie|aja|saja|ajah|dong|deh|juga|jg|kami|kita|saya|admin|dulu|langsung|aktif|only|fast respon|fast response|dll)(?![\p{L}\p{N}])/u;
/** Where a clause begins to be about the contact: everything from there on goes with it. */
const CALLS =
  /(?<![\p{L}\p{N}])(?:order|orderan|pesan|pesanan|pemesanan|hub|hubungi|kontak|chat|call|tanya|tanya2|nanya|konsul|info|add|join|gabung|kirim|komplain|lanjut|pindah|minat|japri|dm|inbox|cek|lihat|liat|klik|kunjungi|mampir|follow|katalog|transfer|tf|request|mau|kalo|kalau|klo|klau|terjual|tersedia|koleksi|varian|video|testimoni|testi|simpan|dikirim|konfirmasi|detail|beli|belanja|checkout|co|live|custom|grosir)(?![\p{L}\p{N}])/u;
/** Where one piece of a line ends and the next begins. */
const BORDER = /[\n!?;|•·…]|[.,](?=\s|$)|\p{Extended_Pictographic}|(?<=\s)[-–—](?=\s)/u;
const LAST_BORDER = new RegExp(`^(?:.*(?:${BORDER.source.replace('[.,](?=\\s|$)', '[.,](?=\\s)')}))?`, 'su');

/** Between two places that belong together. */
const NEXT = /^[ :=]{0,3}(?:(?:&|\+|\/|,|dan|atau|or|and|serta|maupun)[ :]{0,3})?$/;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The clause around a place, from one border to the next, without the borders. */
function clauseAround(plain: string, { start, end }: Span): Span {
  const before = plain.slice(Math.max(0, start - 300), start);
  const after = plain.slice(end, end + 300);
  const left = LAST_BORDER.exec(before)?.[0].length ?? 0;
  const right = BORDER.exec(after)?.index ?? after.length;
  return { start: start - before.length + left, end: end + right };
}

/** Of a clause that says more than its contact: the contact with what leads up to it and trails after it. */
function withLead(plain: string, { start, end }: Span, clause: Span): Span {
  let [from, to] = [start, end];
  for (let step = 0; step < 8 && from > clause.start; step += 1) {
    const found = LEADS_UP.exec(plain.slice(clause.start, from).slice(-40));
    if (!found) break;
    from -= found[0].length;
  }
  const call = CALLS.exec(plain.slice(clause.start, from));
  if (call && wordsIn(plain.slice(clause.start + call.index, from)) <= LONG_CALL)
    from = clause.start + call.index;
  for (let step = 0; step < 4 && to < clause.end; step += 1) {
    const found = TRAILS.exec(plain.slice(to, Math.min(clause.end, to + 30)));
    if (!found) break;
    to += found[0].length;
  }
  return { start: from, end: to };
}

/** As many words may stand between a call and its contact. */
const LONG_CALL = 7;
/** As much as a clause may say beside its contact and still go with it. */
const FEW = 3;

function pieceOf(plain: string, span: Span): Span {
  const clause = clauseAround(plain, span);
  const lead = withLead(plain, span, clause);
  const left = wordsIn(plain.slice(clause.start, lead.start));
  const right = wordsIn(plain.slice(lead.end, clause.end));
  const piece = left + right <= FEW ? clause : lead;
  return trimmed(plain, withFullStop(plain, piece));
}

/** A piece that was a whole sentence takes its full stop along. */
function withFullStop(plain: string, { start, end }: Span): Span {
  const opens = /(?:^|[\n.!?])\s*$/.test(plain.slice(Math.max(0, start - 6), start));
  const stop = opens ? (/^[.!?]+/.exec(plain.slice(end, end + 6))?.[0].length ?? 0) : 0;
  return { start, end: end + stop };
}

function trimmed(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, end);
  return {
    start: start + (text.length - text.trimStart().length),
    end: end - (text.length - text.trimEnd().length),
  };
}

/**
 * Hits that one press takes out, with what makes no sense without them: "Nastar. Order ke WA 0812… ya kak" keeps
 * "Nastar". Places whose pieces overlap become one hit.
 */
export const takenOut = ({ plain }: Reading, spans: readonly Span[]): Hit[] =>
  merged(joined(plain, spans).map((span) => pieceOf(plain, span))).map((span) => ({ ...span, instead: '' }));

/** "Shopee dan Lazada", "WA 0812…": one after the other is one place. */
function joined(plain: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const isNext = last && NEXT.test(plain.slice(last.end, span.start));
    if (last && isNext) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
