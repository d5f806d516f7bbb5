import { foldText } from '../../core/find';

/** Three words in a row: one changed word changes three of them, so that filled-in templates still differ. */
const SIZE = 3;

/** The runs of three words of a text; of a shorter one, the text itself. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = foldText(text).split(' ').filter(Boolean);
  if (words.length < SIZE) return new Set(words.length > 0 ? [words.join(' ')] : []);
  return new Set(words.slice(SIZE - 1).map((_, index) => words.slice(index, index + SIZE).join(' ')));
}

/** How alike two texts are, 0–1: shared runs of words among all (Jaccard). Two empty texts are not alike. */
export function likeness(first: string, second: string): number {
  const [a, b] = [shinglesOf(first), shinglesOf(second)];
  const shared = [...a].filter((run) => b.has(run)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
