const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Controls, soft hyphen, zero-width marks and direction marks; joiners stay, emoji and scripts need them. */
const HIDDEN =
  /(?![\n\t])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** A stranger's text without what cannot be seen: half emoji, controls, direction marks, stacked accents. */
export const plain = (text: string): string =>
  text
    .replace(LONE, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(HIDDEN, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/[^\S\n]/g, ' ');

export const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();

/** Lines trimmed, no blank ones: for text that people type into a form. */
export const lines = (text: string): string =>
  plain(text)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text of something that may hold HTML: blocks become lines, other tags go, the common entities are read. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(/<(script|style)\b[\s\S]{0,2000}?<\/\1\s*>/gi, ' ')
    .replace(/<\/?(?:br|p|div|li|ul|ol|tr|h[1-6]|table|section)\b[^<>]{0,300}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/&#(?:39|x27);/gi, "'");

/**
 * Takes WhatsApp's marks out of text that is not ours, so that it can neither break our bold nor start its own:
 * paired stars vanish, "40*60" becomes "40×60", "~" the dash it stands for, "_" goes at word borders.
 */
export const withoutWhatsAppMarks = (text: string): string =>
  text
    .replace(/(\d) ?\* ?(?=\d)/g, '$1×')
    .replace(/\*([^*\n]+)\*/g, '$1')
    .replace(/\*/g, '∗')
    .replace(/~+/g, '–')
    .replace(/`+/g, "'")
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');

/**
 * What a part looks like in the end: single spaces, no blank lines (those stand between paragraphs), no
 * space that a missing field left before a comma or full stop, nothing at the ends.
 */
export const tidy = (text: string): string =>
  text
    .replace(LONE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ([,.!?])(?=\s|$)/g, '$1')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
