import type { FontId } from '../model/shop';
import { largestThat, sizesDown } from './largest';
import { type Word, wordsOf } from './text-words';

/** Width in pixels of one line of text; in Plus Jakarta Sans where no typeface is named. */
export type Measure = (
  text: string,
  style: { size: number; weight: TextWeight; font?: FontId | undefined },
) => number;
export type TextWeight = 400 | 500 | 600 | 700 | 800;

export interface FitRequest {
  width: number;
  height?: number | undefined;
  maxLines: number;
  /** Font sizes in pixels: it starts at `max` and shrinks to `min` before it cuts anything. */
  max: number;
  min: number;
  weight: TextWeight;
  font?: FontId | undefined;
  /** Distance of the lines in font sizes. */
  lineHeight: number;
  measure: Measure;
  /** Handed to every fit of a picture, so that none finds out again what another did. */
  known?: KnownTexts | undefined;
}

/** Of texts in one measure: their words, and by typeface their widths in font sizes. */
export interface KnownTexts {
  words: Map<string, Word[]>;
  widths: Map<string, Map<string, number>>;
}

export const nothingKnown = (): KnownTexts => ({ words: new Map(), widths: new Map() });

function remembered<K, V>(known: Map<K, V>, key: K, find: (key: K) => V): V {
  const there = known.get(key);
  if (there !== undefined) return there;
  const found = find(key);
  known.set(key, found);
  return found;
}

export interface FittedText {
  lines: string[];
  /** True when the end of the text was left out. */
  cut: boolean;
  size: number;
  /** Of the longest line. */
  width: number;
  height: number;
}

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });
/** Each is a grapheme by itself, and most texts have no others: the segmenter is slow. */
const PLAIN = /^[ -~]*$/;
const split = (text: string) =>
  PLAIN.test(text) ? [...text] : [...graphemes.segment(text)].map((part) => part.segment);

/** Pixels per step when shrinking: small enough not to be seen, large enough to be quick. */
const STEP = 2;

type WidthOf = (text: string) => number;

/**
 * Longest beginning (in graphemes) of `parts` that is at most `room` wide, never less than one. Looks no further
 * than twice its length: a stranger's word may be a thousand letters long.
 */
function headThatFits(parts: string[], room: number, widthOf: WidthOf, tail = ''): string[] {
  const fits = (count: number) => widthOf(parts.slice(0, count).join('').trimEnd() + tail) <= room;
  let low = 1;
  let high = Math.min(2, parts.length);
  while (high < parts.length && fits(high)) {
    low = high;
    high = Math.min(parts.length, high * 2);
  }
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return parts.slice(0, low);
}

/**
 * Greedy lines; null if a word is wider than a line and words may not be broken. Stops soon after `most` lines:
 * that there are more is all that is asked then.
 */
function wrap(
  words: Word[],
  room: number,
  widthOf: WidthOf,
  breakWords: boolean,
  most = Infinity,
): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const { text: word, join } of words) {
    if (join === '\n') {
      lines.push(line);
      line = '';
    }
    const longer = line === '' ? word : `${line}${join}${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    if (lines.length > most) break;
    if (widthOf(line) <= room) continue;
    if (!breakWords) return null;
    let parts = split(line);
    while (parts.length > 1 && lines.length <= most && widthOf(parts.join('')) > room) {
      const head = headThatFits(parts, room, widthOf);
      lines.push(head.join(''));
      parts = parts.slice(head.length);
    }
    line = parts.join('');
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** The same number of lines, but of even length: no lone word on the last one. */
function balance(words: Word[], lines: string[], room: number, widthOf: WidthOf): string[] {
  if (lines.length < 2) return lines;
  let best = lines;
  let low = room / 2;
  let high = room;
  for (let round = 0; round < 7; round += 1) {
    const middle = (low + high) / 2;
    const tried = wrap(words, middle, widthOf, false, lines.length);
    if (tried !== null && tried.length <= lines.length) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
}

/**
 * Breaks `text` into at most `maxLines` lines and shrinks it until it fits. Words stay whole as long as any
 * allowed size can hold them; text that is too long even at `min` ends in "…", between two graphemes, so that
 * no emoji or accent is torn. Line breaks in the text stay. Empty text gives no lines.
 */
export function fitText(text: string, request: FitRequest): FittedText {
  const { max, min, weight, font, lineHeight, measure, known = nothingKnown() } = request;
  const words = remembered(known.words, text, wordsOf);
  if (words.length === 0) return { lines: [], cut: false, size: max, width: 0, height: 0 };
  // Outlines scale with the size, so every string is measured once; a hair of room absorbs the rounding.
  const widths = remembered(known.widths, `${weight} ${font}`, () => new Map<string, number>());
  const measured = (part: string) => measure(part, { size: 100, weight, font }) / 100;
  const base: WidthOf = (part) => remembered(widths, part, measured);
  const room = request.width * 0.995;
  const linesAt = (size: number) =>
    Math.min(request.maxLines, Math.max(1, Math.floor((request.height ?? Infinity) / (size * lineHeight))));
  const done = (lines: string[], size: number, cut = false): FittedText => ({
    lines,
    cut,
    size,
    width: Math.max(...lines.map((line) => base(line) * size)),
    height: lines.length * size * lineHeight,
  });

  for (const breakWords of [false, true]) {
    const found = largestThat(sizesDown(max, min, STEP), (size) => {
      const lines = wrap(words, room, (part) => base(part) * size, breakWords, linesAt(size));
      return lines !== null && lines.length <= linesAt(size) ? { lines, size } : null;
    });
    if (found === null) continue;
    const { lines, size } = found;
    return done(breakWords ? lines : balance(words, lines, room, (part) => base(part) * size), size);
  }
  const widthOf: WidthOf = (part) => base(part) * min;
  const lines = wrap(words, room, widthOf, true, linesAt(min)) ?? [];
  const kept = lines.slice(0, linesAt(min));
  const last = kept.pop() ?? '';
  kept.push(`${headThatFits(split(last), room, widthOf, '…').join('').trimEnd()}…`);
  return done(kept, min, true);
}
