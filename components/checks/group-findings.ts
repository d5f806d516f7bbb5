import { isOfWhole } from './marks';
import type { ShownFinding } from './shown-finding';

/** Findings of one rule that say the same, as one thing to be told. */
export interface Told {
  /** Tells one from the other while the text changes. */
  key: string;
  /** The first of them, for what they have in common. */
  first: ShownFinding;
  all: readonly ShownFinding[];
}

/** Puts findings of one rule with one message together; the order of the first of each is kept. */
export function groupFindings(findings: readonly ShownFinding[]): Told[] {
  const groups = new Map<string, ShownFinding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.message.id}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].flatMap(([key, all]) => (all[0] ? { key, first: all[0], all } : []));
}

/** Longest quote, in UTF-16 units. */
const LONGEST = 60;

/** The words that a finding is about, in one line; '' when it is about the whole text. */
export function quoteOf(text: string, place: Pick<ShownFinding, 'start' | 'end'>): string {
  if (isOfWhole(text, place)) return '';
  const words = text.slice(place.start, place.end).replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  const letters = [...new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(words)];
  return `${letters
    .map(({ segment }) => segment)
    .slice(0, LONGEST - 1)
    .join('')}…`;
}
