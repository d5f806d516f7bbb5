import { diff3Merge, diffIndices } from 'node-diff3';

/** Words, and the spaces between them: a price in a line that the user rewrote can then change without the line. */
const words = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];

/** What a new draft would bring into a text that the user has written on. */
export interface CarryOver {
  /** The user's text with it; where both changed the same words, the user's stay. */
  text: string;
  /** What stood in the text and what would stand there, piece by piece; '' where nothing stood or would. */
  changes: { before: string; after: string }[];
}

/** Where the user only wrote around the words that the drafts changed, those change; else the user's stay. */
function settled({ a, o, b }: { a: string[]; o: string[]; b: string[] }): string {
  const mine = a.join('');
  const was = o.join('');
  return was === '' ? mine : mine.replace(was, () => b.join(''));
}

/**
 * Lays what changed between two drafts over a text that was made out of the first. Null when there is nothing
 * to lay over: the drafts agree, or the text says so already.
 */
export function carryOver(mine: string, drafted: string, now: string): CarryOver | null {
  if (drafted === now) return null;
  const merged = diff3Merge(words(mine), words(drafted), words(now), { excludeFalseConflicts: true });
  const text = merged.map(({ ok, conflict }) => ok?.join('') ?? (conflict ? settled(conflict) : '')).join('');
  if (text === mine) return null;
  const changes = diffIndices(words(mine), words(text)).map(({ buffer1Content, buffer2Content }) => ({
    before: buffer1Content.join('').trim(),
    after: buffer2Content.join('').trim(),
  }));
  return { text, changes: changes.filter(({ before, after }) => before !== after) };
}
