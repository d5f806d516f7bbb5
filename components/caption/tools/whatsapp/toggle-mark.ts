import { SIGN_OF, type SignPair, whatsappPairs, whatsappRuns } from '@/utils/channels/preview';

export type SignMark = keyof typeof SIGN_OF;

/** A text with the part of it that is selected. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

interface Part {
  start: number;
  end: number;
}

const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);
const isBlank = (sign: string | undefined) => sign !== undefined && /\s/.test(sign);

/** Half a word cannot be marked: the selection takes all of it, and the word around a mere caret. */
function wholeWords({ text, start, end }: Selected): Part {
  let [from, to] = [start, end];
  if (start === end || isWord(text[start])) while (isWord(text[from - 1])) from -= 1;
  if (start === end || isWord(text[end - 1])) while (isWord(text[to])) to += 1;
  return { start: from, end: to };
}

/** The part without blanks at its ends, nor a sign whose partner lies outside. */
function trimmed(text: string, part: Part, pairs: readonly SignPair[]): Part {
  let { start, end } = part;
  const isHalf = (at: number) =>
    pairs.some(
      ({ open, close }) => (open === at && close >= part.end) || (close === at && open < part.start),
    );
  while (start < end && (isBlank(text[start]) || isHalf(start))) start += 1;
  while (end > start && (isBlank(text[end - 1]) || isHalf(end - 1))) end -= 1;
  return { start, end };
}

/** The selected part of each line, where there is something. */
function linesOf(text: string, part: Part, pairs: readonly SignPair[]): Part[] {
  const parts: Part[] = [];
  for (let start = part.start; start < part.end; ) {
    const broken = text.indexOf('\n', start);
    const end = broken === -1 ? part.end : Math.min(broken, part.end);
    const line = trimmed(text, { start, end }, pairs);
    if (line.end > line.start) parts.push(line);
    start = end + 1;
  }
  return parts;
}

/** Whether all that is to be read in the part carries the mark. */
function isMarked(text: string, { start, end }: Part, mark: SignMark): boolean {
  const inside = whatsappRuns(text).filter(
    (run) =>
      run.start < end &&
      run.start + run.text.length > start &&
      text.slice(Math.max(run.start, start), Math.min(run.start + run.text.length, end)).trim() !== '',
  );
  return inside.length > 0 && inside.every(({ marks }) => marks.includes(mark));
}

const touching = (text: string, { start, end }: Part, mark: SignMark) =>
  whatsappPairs(text).filter((pair) => pair.mark === mark && pair.open < end && pair.close >= start);

const without = (text: string, places: readonly number[]) =>
  [...places].toSorted((a, b) => b - a).reduce((left, at) => left.slice(0, at) + left.slice(at + 1), text);

const signPlaces = (pairs: readonly SignPair[]) => pairs.flatMap(({ open, close }) => [open, close]);

/** The part with the mark, one pair of signs around it and around what it touches; null where none would count. */
function marked(text: string, part: Part, mark: SignMark): { text: string; part: Part } | null {
  const places = signPlaces(touching(text, part, mark));
  const start = Math.min(part.start, ...places);
  const end = Math.max(part.end, ...places.map((at) => at + 1));
  const sign = SIGN_OF[mark];
  const inner = without(
    text.slice(start, end),
    places.map((at) => at - start),
  );
  const next = `${text.slice(0, start)}${sign}${inner}${sign}${text.slice(end)}`;
  const whole = { start, end: start + inner.length + 2 };
  return isMarked(next, whole, mark) ? { text: next, part: whole } : null;
}

function switchOn(text: string, lines: readonly Part[], mark: SignMark): Selected | null {
  let [now, start, end] = [text, Number.POSITIVE_INFINITY, 0];
  // The last line first, so that the places of the others stay what they are.
  for (const line of lines.toReversed()) {
    const done = marked(now, line, mark);
    if (!done) continue;
    end = end === 0 ? done.part.end : end + done.text.length - now.length;
    [now, start] = [done.text, done.part.start];
  }
  return end === 0 ? null : { text: now, start, end };
}

function switchOff(text: string, lines: readonly Part[], mark: SignMark): Selected {
  const places = [...new Set(lines.flatMap((line) => signPlaces(touching(text, line, mark))))];
  const before = (at: number) => places.filter((place) => place < at).length;
  const [start = 0, end = 0] = [lines[0]?.start, lines.at(-1)?.end];
  return { text: without(text, places), start: start - before(start), end: end - before(end) };
}

/**
 * Sets a WhatsApp mark on what is selected, or takes it away where all of it has it. Each line gets its own signs,
 * close to the words. Without a selection the word at the caret is meant; where there is none, a pair of signs is set
 * with the caret between. Null where a mark cannot be.
 */
export function toggleMark(selected: Selected, mark: SignMark): Selected | null {
  const { text } = selected;
  const part = wholeWords(selected);
  if (part.start === part.end) {
    const sign = SIGN_OF[mark];
    const at = part.start + 1;
    return { text: text.slice(0, part.start) + sign + sign + text.slice(part.start), start: at, end: at };
  }
  const lines = linesOf(text, part, whatsappPairs(text));
  if (lines.length === 0) return null;
  return lines.every((line) => isMarked(text, line, mark))
    ? switchOff(text, lines, mark)
    : switchOn(text, lines, mark);
}
