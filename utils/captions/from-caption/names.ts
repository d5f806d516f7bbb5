import { foldText } from '../../core/find';
import type { CaptionProduct } from '../scope';
import type { Proposal } from './proposal';
import { type Run, runsOf, type Word } from './words';

/** Goods whose words stand in the text at all; of thousands only those are looked at closely. */
const CLOSELY = 20;
/** As often as one caption names its goods. */
const MOST = 6;

function likely(words: readonly Word[], products: readonly CaptionProduct[]): readonly CaptionProduct[] {
  if (products.length <= 1) return products;
  const there = new Set(words.map(({ folded }) => folded));
  return products
    .map((product) => {
      const tokens = new Set(foldText(product.name.slice(0, 300)).split(' '));
      return { product, shared: [...tokens].filter((token) => there.has(token)).length };
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, CLOSELY)
    .map(({ product }) => product);
}

const best = (runs: readonly Run[]) => Math.max(0, ...runs.map(({ share }) => share));

/** The goods that a text is about, of those that are known, and where their name stands; null for none. */
export function findProduct(words: readonly Word[], products: readonly CaptionProduct[]) {
  const found = likely(words, products)
    .map((product) => ({ product, runs: runsOf(words, product.name) }))
    .filter(({ runs }) => runs.length > 0)
    .toSorted((a, b) => best(b.runs) - best(a.runs));
  return found[0] ?? null;
}

/** Lines of a caption that may be the goods' name; later ones are details. */
const FIRST_LINES = 8;
const TALK =
  /(?<!\p{L})(?:halo|hai|pagi|siang|sore|malam|kak|kakak|bun|bunda|sis|gan|guys|yuk|mau|ada|lagi|sudah|udah|hari|siapa|kami|kamu|anda|order|pesan|chat|hubungi|promo|diskon|ready|restock|open|po|stok|gratis|terima|ini|itu|yang|new|hello|hi|today|we|you|your|our|is|are)(?!\p{L})/iu;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu;

/** How much a line looks like a name by itself. */
function likeness(line: string, index: number, next: string): number {
  const text = line.replace(EDGES, '');
  const words = text.split(/\s+/).filter(Boolean);
  if (text.length < 3 || text.length > 60 || words.length > 8 || /[:@#]|https?/.test(text)) return 0;
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}(]/u.test(word)).length;
  const priceFollows = /(?:rp|idr)\.?\s?\d|\d\s?(?:rb|ribu|k|jt)(?!\p{L})|\d\.\d{3}/iu.test(next);
  return (
    (/^[^\p{L}\p{N}]*\*[^*]+\*[^\p{L}\p{N}]*$/u.test(line) ? 3 : 0) +
    (words.length > 0 && capitals === words.length ? 2 : 0) +
    (priceFollows ? 2 : 0) +
    (words.length <= 5 ? 1 : 0) -
    (TALK.test(text) ? 3 : 0) -
    (/[!?…]\s*[^\p{L}\p{N}]*$/u.test(line) ? 2 : 0) -
    (index === 0 ? 1 : 0) -
    (/\d{3}/.test(text) ? 1 : 0)
  );
}

/** The line that looks most like the name of goods, where none are known: at most one piece. */
export function* nameLike(text: string): Generator<Proposal> {
  const lines: { line: string; start: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '' && lines.length <= FIRST_LINES) lines.push({ line: beforePrice(line), start });
    start += line.length + 1;
  }
  const rated = lines.slice(0, FIRST_LINES).map((one, index) => ({
    ...one,
    rate: likeness(
      one.line,
      index,
      text.slice(one.start + one.line.length, one.start + one.line.length + 60),
    ),
  }));
  const top = rated.toSorted((a, b) => b.rate - a.rate)[0];
  if (!top || top.rate < 2) return;
  const bare = top.line.replace(EDGES, '');
  const at = top.start + top.line.indexOf(bare);
  yield { start: at, end: at + bare.length, field: 'product', why: 'like-a-name' };
}

/** "Nastar keju - 65rb/toples" is a name as far as the price. */
const beforePrice = (line: string): string => {
  const at = line.search(
    /\s*(?:[-–—:=|,]\s*)?(?:(?:rp|idr)\.?\s?\d|\d[\d.,]*\s?(?:rb|ribu|k|jt)(?!\p{L})|\d{1,3}\.\d{3})/iu,
  );
  return at > 0 ? line.slice(0, at) : line;
};

/** Longest name between two stars. */
const LONGEST_BOLD = 60;

/** A name that is written a little longer between stars is meant as a whole: "*Nastar Keju Wisman*". */
function toStars(text: string, { start, end }: Run): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - LONGEST_BOLD), start).lastIndexOf('*');
  const from = before < 0 ? -1 : Math.max(0, start - LONGEST_BOLD) + before + 1;
  const to = text.indexOf('*', end);
  if (from < 0 || to < 0 || to - from > LONGEST_BOLD) return { start, end };
  const inside = text.slice(from, to);
  return /[\n:]/.test(inside) || inside.trim() !== inside ? { start, end } : { start: from, end: to };
}

/** Where the goods' name stands. */
export const namesAt = (text: string, runs: readonly Run[]): Proposal[] =>
  runs
    .slice(0, MOST)
    .map((run) => ({ ...toStars(text, run), field: 'product' as const, why: 'known-product' as const }));
