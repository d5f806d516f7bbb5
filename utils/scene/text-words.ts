/** A piece that stays on one line, and what joins it to the piece before: a space, nothing, or a new line. */
export interface Word {
  text: string;
  join: '' | ' ' | '\n';
}

/** A word with a hyphen is one word up to this length ("anak-anak", "0812-3456-7890"); a longer one may be parted. */
const HYPHENATED = 15;

const ANY_DASH = /(?<=[^–—\s-]{2}[-–—])(?=[^–—\s-]{2})/u;
const LONG_DASH = /(?<=[^–—\s-]{2}[–—])(?=[^–—\s-]{2})/u;

/** Between spaces, and after a dash inside a long word: "Rp10.000–" may end a line, "T-" may not. */
const wordsOfLine = (line: string): Word[] =>
  line
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word.split(word.length > HYPHENATED ? ANY_DASH : LONG_DASH).map(
        (part, index): Word => ({
          text: part,
          join: index === 0 ? ' ' : '',
        }),
      ),
    );

/** The pieces of a text. Where a line was ended by hand it ends, and a line left empty stays empty. */
export function wordsOf(text: string): Word[] {
  const lines = text.trim().split('\n');
  return lines.flatMap((line, index) => {
    const [first, ...rest] = wordsOfLine(line);
    if (index === 0) return first ? [first, ...rest] : [];
    return [{ text: first?.text ?? '', join: '\n' as const }, ...rest];
  });
}
