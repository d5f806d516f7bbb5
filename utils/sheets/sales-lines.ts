/** A date as it stands at the beginning of a line, perhaps behind a day's name or a bullet. */
const DATE =
  '(?:[-•*]\\s*)?(?:\\p{L}{3,9}[,.]?\\s+)?(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{1,2}\\s+\\p{L}{3,9}\\.?(?:\\s+\\d{4})?)';
/** What was sold, behind it: one number with its word, or a sum. A dash parts the two only between blanks, else it is a minus. */
const LINE = new RegExp(
  `^\\s*(${DATE})(?:\\s*[:=]\\s*|\\s+[–-]\\s+|\\s+)((?:rp\\.?\\s*)?\\d[\\d.,]*\\s*\\p{L}{0,12}\\.?)\\s*$`,
  'iu',
);

/** The share of lines that must look so; whoever pastes a message pastes a greeting with it. */
const SHARE = 0.6;
/** Lines longer than this are no line of such a list. */
const LONGEST = 80;

/**
 * A list as people write it to each other ("Sabtu 21/11: 150 pcs", "22 Nov 12") as cells with a tab between them. A text
 * that is a table already, or something else, stays as it is.
 */
export function salesLines(text: string): string {
  if (text.includes('\t')) return text;
  const lines = text.split(/\r\n?|\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const found = lines.map((line) => (line.length > LONGEST ? null : line.match(LINE)));
  if (found.filter(Boolean).length < Math.max(1, filled.length * SHARE)) return text;
  return lines
    .map((line, index) => {
      const match = found[index];
      return match ? `${match[1]?.replace(/^[-•*]\s*/, '')}\t${match[2]}` : line;
    })
    .join('\n');
}
