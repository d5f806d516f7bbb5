import { decodeHTMLStrict } from 'entities/decode';

/** Longest name, description and address of a Reading (utils/model/reading.ts). */
const LIMITS = { name: 500, description: 20_000, address: 4000 } as const;
/** Text is cut here before any expression runs over it: a page may hold millions of characters. */
const RAW_LIMIT = 200_000;

/** Entities as characters. Decoded twice, because shops encode their data again (`&amp;iacute;`). */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? decodeHTMLStrict(decodeHTMLStrict(text)) : text;

/**
 * What is not seen: control and zero-width characters, halves of characters, code points that are none, and what
 * turns the direction of writing. With these a name can be made to look like another, and a tag like none.
 */
const UNSEEN =
  /[\u061c\u200b\u200e\u200f\u2060\ufeff\ufffd\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])[\p{Cc}\p{Cs}]|\p{Noncharacter_Code_Point}/gu;

/** Tags that arise when others are taken out of them ("<<b>img>") are taken out too; no author nests deeper. */
const MAX_ROUNDS = 5;

/** Beginnings of tags that never end, in a text that was cut. Nobody writes "<img" and means "less than". */
const DANGLING =
  /<(?=[/!]?(?:script|style|iframe|frame|img|image|svg|math|link|meta|base|object|embed|video|audio|source|form|input|button|template|a|b|i|p|br|div|span|li|ul|td|tr|table)\b)/gi;

function withoutTags(text: string): string {
  let left = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = left;
    left = left.replace(/<\/?[a-z][^<>]{0,2000}>/gi, '');
    if (left === before) return left.replace(DANGLING, '');
  }
  return left.replace(/<(?=[/!a-z])/gi, '');
}

/**
 * Plain text of a piece of HTML or of plain text: paragraphs and `<br>` become line breaks, list items start
 * with a bullet, scripts vanish. No document is made from the text, so nothing in it can load or run.
 */
export function plainText(raw: string): string {
  const text = decodeEntities(raw.slice(0, RAW_LIMIT))
    .replace(UNSEEN, '')
    .replace(/<(script|style|template|noscript)\b[^>]{0,500}>[\s\S]*?(<\/\1\s{0,20}>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(-->|$)/g, ' ')
    .replace(/<br\b[^<>]{0,200}>/gi, '\n')
    .replace(/<li\b[^<>]{0,500}>/gi, '\n• ')
    .replace(/<\/(p|div|h[1-6]|ul|ol|tr|table|section)\s{0,20}>/gi, '\n\n');
  return tidyLines(withoutTags(text).replace(/\\r\\n|\\n/g, '\n'));
}

/**
 * Trims every line, allows one blank line in a row, drops what is not seen ({@link UNSEEN}).
 */
export function tidyLines(text: string): string {
  return text
    .slice(0, RAW_LIMIT)
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Cuts at a whole character (never inside a surrogate pair). */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/.test(text[length - 1] ?? '') ? length - 1 : length;
  return text.slice(0, end);
}

/** One line of clean text, cut to the length of a name. */
export const oneLine = (raw: string): string =>
  cut(plainText(raw.slice(0, 5000)).replace(/\s+/g, ' ').trim(), LIMITS.name);

/** Clean text with its line breaks, cut to the length of a description. */
export const longText = (raw: string): string => cut(plainText(raw), LIMITS.description).trimEnd();

/**
 * A product's name without what marketplaces put around it in titles: "Jual … | Shopee Indonesia",
 * "Promo … di <toko> | Tokopedia" (title forms seen 2026-09), or the site's own name at either end.
 */
export function productName(raw: string, siteNames: readonly string[] = []): string {
  let name = oneLine(raw);
  const marketplace =
    /\s*[|–-]\s*(shopee|tokopedia|lazada|bukalapak|blibli)(\s+indonesia|\.co\.id|\.com)?\s*$/i;
  const fromMarketplace = marketplace.test(name);
  name = name.replace(marketplace, '');
  if (fromMarketplace) name = name.replace(/^promo\s+(.+)\s+di\s+.{2,60}$/i, '$1');
  name = name.replace(/^(jual|beli)\s+(?=\S)/i, '');
  for (const site of siteNames) {
    if (site.length < 2 || name.length <= site.length) continue;
    const lower = name.toLowerCase();
    const word = site.toLowerCase();
    if (lower.endsWith(word)) {
      name = name.slice(0, -word.length).replace(/\s*(?:[|·•–—:»>-]|\bdi\b|\bat\b|\bby\b)\s*$/i, '');
    } else if (lower.startsWith(word) && /^\s*[|·•–—:»>-]/.test(name.slice(word.length))) {
      name = name.slice(word.length).replace(/^\s*[|·•–—:»>-]\s*/, '');
    }
  }
  // A letter's small form may be longer than itself, and the cut fall into a character.
  return name.replace(/\p{Cs}/gu, '').trim();
}

/** For comparing names: no case, accents kept, punctuation and spaces folded. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The share (0–1) of a name's words that stand in another text too. */
export function sharedWords(name: string, text: string): number {
  const words = new Set(
    nameKey(name)
      .split(' ')
      .filter((word) => word !== ''),
  );
  const other = nameKey(text);
  if (words.size === 0) return 0;
  return [...words].filter((word) => other.includes(word)).length / words.size;
}

/** An absolute http(s) address, or null: `javascript:`, `data:` and addresses with a password are dropped. */
export function httpAddress(raw: unknown, base: string): string | null {
  if (typeof raw !== 'string' || raw.length > LIMITS.address) return null;
  const text = decodeEntities(raw.trim()).replace(/^\/{3,}/, '//');
  if (!text || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username || url.password || url.href.length > LIMITS.address) return null;
  return url.href;
}
