import type { TextWeight } from '../fit-text';
import { largestThat, sizesTo } from '../largest';
import type { LayoutInput } from '../layout';
import type { SceneColor, TextLayer } from '../schema';
import { say } from './say';
import type { TextPiece } from './text';
import { andMore } from './words';

interface RowsLook {
  width: number;
  height: number;
  max: number;
  min?: number;
  /** Lines that one row may take; fewer when there are many rows. */
  lines?: number;
  weight?: TextWeight;
  color?: SceneColor;
  align?: TextLayer['align'];
  role?: TextLayer['role'];
  /** Least and largest distance of two rows, in sizes: rows spread over the height that they have. */
  gap?: readonly [number, number];
}

/** Rows of a list, all in one size; `tops` counts from the list's own top. */
export interface TextRows {
  pieces: TextPiece[];
  tops: number[];
  size: number;
  height: number;
  /** "+3 lagi" below the rows when some had no room; else empty. */
  more: TextPiece;
  moreTop: number;
}

const LEADING = 1.22;
const STEP = 2;

/**
 * Fits the rows of a list into a box in the largest size that holds them all. Where even the smallest does not,
 * rows are shortened, and the last ones left out and counted.
 */
export function textRows(input: LayoutInput, id: string, texts: readonly string[], look: RowsLook): TextRows {
  const { width, height, max, min = 26, lines = 2, weight = 600, color = 'ink', align, role = 'line' } = look;
  const [least, most] = look.gap ?? [0.45, 1.1];
  const style = { role, color, weight, width, leading: LEADING, ...(align && { align }) };
  const set = (text: string, index: number, size: number) =>
    say(input, `${id}-${index + 1}`, text, { ...style, max: size, min: size, lines });
  const tall = (pieces: TextPiece[], size: number) =>
    pieces.reduce((sum, piece) => sum + piece.height, 0) + least * size * Math.max(0, pieces.length - 1);

  const rowsIn = (size: number) => texts.map((text, index) => set(text, index, size));
  const whole = largestThat(sizesTo(max, min, STEP), (size) => {
    const pieces = rowsIn(size);
    return pieces.some(({ cut }) => cut) || tall(pieces, size) > height ? null : { pieces, size };
  });
  const size = whole?.size ?? Math.min(max, min);
  let pieces = whole?.pieces ?? rowsIn(size);
  let left = 0;
  const room = () => height - (left > 0 ? size * (LEADING + least) : 0);
  while (pieces.length > 1 && tall(pieces, size) > room()) {
    pieces = pieces.slice(0, -1);
    left = texts.length - pieces.length;
  }
  const more = say(input, `${id}-more`, left > 0 ? andMore(input, left) : '', {
    role,
    color,
    weight,
    width,
    max: size,
    leading: LEADING,
    ...(align && { align }),
  });
  const gaps = pieces.length - 1 + (left > 0 ? 1 : 0);
  const text = pieces.reduce((sum, piece) => sum + piece.height, 0) + more.height;
  const gap = gaps > 0 ? Math.min(most * size, Math.max(least * size, (height - text) / gaps)) : 0;
  const tops: number[] = [];
  let top = 0;
  for (const piece of pieces) {
    tops.push(top);
    top += piece.height + gap;
  }
  return { pieces, tops, size, more, moreTop: top, height: left > 0 ? top + more.height : top - gap };
}
