import { asLetters } from '../drawn-signs';
import { SHORT_FORMS } from './short-forms';

/** A stretch of the plain text that means another word than it shows. */
export interface Meant {
  start: number;
  end: number;
  word: string;
}

/** Words that someone might hide: with what ends may follow them. */
export interface Vocabulary {
  has: (word: string) => boolean;
  /** A word with "*" for letters that were left out. */
  masked: (word: string) => string | undefined;
}

const ENDINGS = ['', 'nya', 'lah', 'kah', 'ku', 'mu'];

/** `words` must be lower case; "ter" may stand before each of `qualities`. */
export function vocabulary(words: Iterable<string>, qualities: Iterable<string>): Vocabulary {
  const bare = new Set(words);
  for (const quality of qualities) bare.add(`ter${quality}`);
  const all = new Set([...bare].flatMap((word) => ENDINGS.map((ending) => word + ending)));
  return {
    has: (word) => all.has(word),
    masked: (word) =>
      [...bare].find(
        (known) =>
          known.length === word.length &&
          [...word].every((letter, at) => letter === '*' || letter === known[at]),
      ),
  };
}

const letters = (word: string): string => asLetters(word, 'i');

/** "diskooon" → "diskon". */
const squeezed = (word: string): string => word.replace(/([a-z])\1+/g, '$1');

/** "segernya" → "segarnya". */
function shortWithEnding(token: string): string | undefined {
  if (!token.endsWith('nya')) return undefined;
  const short = SHORT_FORMS.get(token.slice(0, -3));
  return short === undefined ? undefined : `${short}nya`;
}

const ONLY_LETTERS = /^[a-z]+$/;
const DOUBLED = /([a-z])\1/;
/** No Indonesian word has a letter three times in a row; twice it may ("minggir", "maaf"). */
const TRIPLED = /([a-z])\1\1/;

/** "halaaal", "pastiii", "skrgg"; "lewaaat" too, although nobody hides it. "www" and "xxxl" stay. */
function stretched(token: string, known: Vocabulary): string | undefined {
  if (!DOUBLED.test(token) || known.has(token)) return undefined;
  const once = squeezed(token);
  if (known.has(once)) return once;
  const short = SHORT_FORMS.get(once) ?? shortWithEnding(once);
  if (short !== undefined) return short;
  return once.length > 2 && TRIPLED.test(token) ? token.replace(/([a-z])\1\1+/g, '$1') : undefined;
}

/** "trmurah", "tebaik". */
function clipped(token: string, known: Vocabulary): string | undefined {
  if (token[0] !== 't' || token.length < 6 || known.has(token)) return undefined;
  const full = token.replace(/^t[re](?=[^aeiour])/, 'ter');
  return full !== token && known.has(full) ? full : undefined;
}

/** What a single run of letters, digits and signs means, when that is not what it shows. */
function meantBy(token: string, known: Vocabulary): string | undefined {
  const short = SHORT_FORMS.get(token) ?? shortWithEnding(token);
  if (short !== undefined) return short;
  if (ONLY_LETTERS.test(token)) return stretched(token, known) ?? clipped(token, known);
  if (!/[a-z]/.test(token)) return undefined;
  const twice = /^([a-z]{3,})2(nya|an|ku|mu)?$/.exec(token);
  if (twice) return `${twice[1]}-${twice[1]}${twice[2] ?? ''}`;
  if (token.includes('*')) return known.masked(letters(token));
  const drawn = squeezed(letters(token));
  if (known.has(drawn)) return drawn;
  const withL = squeezed(letters(token.replace(/1/g, 'l')));
  return known.has(withL) ? withL : undefined;
}

const SPACED = /(?<![a-z0-9])[a-z0-9](?:[ ._*·•~|/-]{1,3}[a-z0-9@$]){3,}(?![a-z0-9])/g;

/** "t e r e n a k", "h.a.l.a.l": single letters that make a known word, wherever it begins in the row. */
function spaced(plain: string, known: Vocabulary): Meant[] {
  const found: Meant[] = [];
  for (const { 0: row, index } of plain.matchAll(SPACED)) {
    const places = [...row.matchAll(/[a-z0-9@$]/g)].map((at) => at.index);
    if (places.length > 40) continue;
    const word = letters(row.replace(/[^a-z0-9@$]/g, ''));
    for (let from = 0; from <= word.length - 4; from += 1) {
      const length = longestKnown(word.slice(from), known);
      if (length === 0) continue;
      const start = index + (places[from] ?? 0);
      const end = index + (places[from + length - 1] ?? 0) + 1;
      found.push({ start, end, word: word.slice(from, from + length) });
      from += length - 1;
    }
  }
  return found;
}

/** Rather one after which another word begins: "palingmurah" is "paling murah", not "palingmu rah". */
function longestKnown(word: string, known: Vocabulary): number {
  let longest = 0;
  for (let length = Math.min(word.length, 16); length >= 4; length -= 1) {
    if (!known.has(word.slice(0, length))) continue;
    if (longest === 0) longest = length;
    if (length === word.length || beginsKnown(word.slice(length), known)) return length;
  }
  return longest;
}

function beginsKnown(word: string, known: Vocabulary): boolean {
  for (let length = Math.min(word.length, 16); length >= 4; length -= 1)
    if (known.has(word.slice(0, length))) return true;
  return false;
}

/** First halves that are words of their own, so that a space after them parts two words. */
const OWN_WORD = new Set(
  'ala pro hal pas se bon man min mar ma hi mo ob ada bisa buat dari kita kami yang dan ke nya'.split(' '),
);
const TOKEN = /[a-z0-9@$](?:[a-z0-9@$!*'|]*[a-z0-9@$])?/g;

/** Whether two neighbours with `gap` between them may be one word that was broken up. */
function mayJoin(left: string, gap: string, right: string, known: Vocabulary): boolean {
  if (gap === ' ') return mayJoinOverSpace(left, right, known);
  return gap.length > 0 && gap.length <= 4 && !/[\s,;:?]/.test(gap) && /[a-z]/.test(left + right);
}

function mayJoinOverSpace(left: string, right: string, known: Vocabulary): boolean {
  if (left.length + right.length > 18) return false;
  if (left === 'ter' || left === 'di') return true;
  if (known.has(right)) return false;
  return left.length >= 2 && right.length >= 2 && left.length + right.length >= 5 && !OWN_WORD.has(left);
}

/** The places at which `plain` (lower case, plain letters) hides or shortens a word. */
export function undisguise(plain: string, known: Vocabulary): Meant[] {
  const rows = spaced(plain, known);
  const meant: Meant[] = [...rows];
  const inRow = (at: number) => rows.some(({ start, end }) => at >= start && at < end);
  const tokens = [...plain.matchAll(TOKEN)];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as RegExpExecArray;
    const start = token.index;
    const end = start + token[0].length;
    if (rows.length > 0 && inRow(start)) continue;
    const next = tokens[at + 1];
    const joined = next && mayJoin(token[0], plain.slice(end, next.index), next[0], known);
    const whole = joined ? letters(token[0] + next[0]) : '';
    if (next && joined && !known.has(token[0]) && known.has(whole)) {
      meant.push({ start, end: next.index + next[0].length, word: whole });
      at += 1;
      continue;
    }
    const word = meantBy(token[0], known);
    if (word !== undefined) meant.push({ start, end, word });
  }
  return meant.sort((a, b) => a.start - b.start);
}
