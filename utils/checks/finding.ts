import type { Label } from '../model';
import type { Severity } from './rule';

/** One thing found in a text. `text.slice(start, end)` is what it is about; both 0 when it is about the whole. */
export interface Finding {
  rule: string;
  severity: Severity;
  start: number;
  end: number;
  message: Label;
  /** What to do about it with one press, where that is known. */
  fix?: Fix;
}

/** Changes to the text, in its UTF-16 units, that do not overlap. */
export interface Fix {
  edits: { start: number; end: number; text: string }[];
}

/** The text with a fix in it: lines and spaces that it leaves empty go with it. */
export function applyFix(text: string, { edits }: Fix): string {
  let result = text;
  for (const { start, end, text: instead } of edits.toSorted((a, b) => b.start - a.start)) {
    const before = result.slice(0, start);
    const after = result.slice(end);
    result = instead === '' ? closeGap(before, after) : before + instead + after;
  }
  return result;
}

/** The empty lines at an edge of a text, told by their breaks. */
const breaksAt = (text: string, edge: RegExp): number => edge.exec(text)?.[0].length ?? 0;

/** Two pieces between which a whole line was taken out: as far apart as the wider of the two gaps was. */
function closeLine(left: string, right: string): string {
  if (left === '' || right === '') return left.replace(/\n+$/, '') + right.replace(/^\n+/, '');
  const gap = Math.max(breaksAt(left, /\n*$/), breaksAt(right, /^\n*/));
  return left.replace(/\n+$/, '') + '\n'.repeat(gap) + right.replace(/^\n+/, '');
}

/** Two pieces whose middle was taken out: no double space, no lonely comma, no empty line more than there was. */
function closeGap(before: string, after: string): string {
  const left = before.replace(/[^\S\n]+$/, '');
  const right = after.replace(/^[^\S\n]+/, '');
  const startsLine = left === '' || left.endsWith('\n');
  const endsLine = right === '' || right.startsWith('\n');
  if (startsLine && endsLine) return closeLine(left, right);
  if (startsLine) return left + right.replace(/^[,;:.!?–-]+\s*/, '');
  if (endsLine || /^[,;:.!?)]/.test(right)) return left.replace(/[,;:–-]+$/, '').trimEnd() + right;
  return `${left} ${right}`;
}
