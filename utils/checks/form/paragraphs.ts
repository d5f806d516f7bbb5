/** A paragraph is broken where it has grown so long. */
const GOOD = 220;

/** Long text with line breaks at the ends of sentences; null where it has too few. `longest` is allowed in one piece. */
export function intoParagraphs(text: string, longest: number): string | null {
  const pieces: string[] = [];
  let left = text;
  while (left.length > longest) {
    const ends = [...left.slice(0, longest).matchAll(/[\p{L}\p{N})"'][.!?]+(?=\s+\S)/gu)].map(
      ({ 0: end, index }) => index + end.length,
    );
    const at = ends.find((end) => end >= GOOD) ?? ends.at(-1);
    if (at === undefined) return null;
    pieces.push(left.slice(0, at));
    left = left.slice(at).trimStart();
  }
  return [...pieces, left].join('\n\n');
}
