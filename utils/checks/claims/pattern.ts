import type { WordList } from '../rule';
import { escaped } from '../word-list';
import { SHORT_FORMS } from './short-forms';

/** Word borders of the claim text, whose letters are plain. */
export const B = '(?<![a-z0-9])';
export const E = '(?![a-z0-9])';
/** Between two words of one sentence. */
export const SP = '[^a-z0-9.!?\\n]{1,5}';
/** Between two words of one clause. */
export const CP = '[^a-z0-9.!?\\n,;:()]{1,5}';
/** Up to `most` words in between, in one sentence or in one clause. */
export const within = (most: number, gap = SP): string => `(?:${gap}[a-z0-9%'-]+){0,${most}}?${gap}`;
/** What a word may end on: "enaknya", "terbaiklah". */
export const TAIL = '(?:nya|lah|kah|ku|mu|pun)?';

const spelledOut = (word: string): string =>
  word
    .split(' ')
    .map((part) => SHORT_FORMS.get(part) ?? part)
    .join(' ');

/** The list as a pattern for the claim text; spaces may be dashes. */
const sourceOf = ({ all }: WordList): string =>
  [...new Set(all.map(spelledOut))]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => escaped(word).replace(/[ -]+/g, '[ -]{1,3}'))
    .join('|') || '(?!)';

const sources = new WeakMap<WordList, string>();
function source(list: WordList): string {
  const known = sources.get(list) ?? sourceOf(list);
  sources.set(list, known);
  return known;
}

type Build = (...lists: string[]) => string;
const compiled = new WeakMap<WordList, Map<Build, { lists: readonly WordList[]; pattern: RegExp }>>();

/** A pattern over word lists, compiled once for the same lists; `build` must be a constant of its module. */
export function pattern(build: Build, ...lists: [WordList, ...WordList[]]): RegExp {
  const mine = compiled.get(lists[0]) ?? new Map();
  compiled.set(lists[0], mine);
  const known = mine.get(build);
  if (known?.lists.every((list: WordList, at: number) => list === lists[at])) return known.pattern;
  const made = new RegExp(build(...lists.map(source)), 'g');
  mine.set(build, { lists, pattern: made });
  return made;
}

/** A pattern without lists. */
export const fixed = (text: string): RegExp => new RegExp(text, 'g');
/** Whether it is there; a pattern with "g" keeps no place. */
export const has = (regex: RegExp, text: string): boolean => text.search(regex) >= 0;
