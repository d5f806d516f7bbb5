import { largestThat, sizesTo } from '../largest';
import type { LayoutInput } from '../layout';
import type { Layer, SceneColor } from '../schema';
import type { Part } from './flow';
import { say } from './say';
import { shapeIn } from './shape';
import type { TextPiece } from './text';
import { andMore } from './words';

interface TableLook {
  width: number;
  height: number;
  max: number;
  /** A band of the accent under the head; a quieter head above a line when left out. */
  band?: boolean;
  ink?: SceneColor;
  soft?: SceneColor;
}

/** A picture has no room for more columns that could still be read on a phone. */
const MOST_COLUMNS = 6;
const SMALLEST = 24;
const PAD = 18;
/** Height of a row in sizes: at least this, at most that. */
const ROW = [1.5, 2.5] as const;

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .slice(0, MOST_COLUMNS);

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

/** How wide each column is: what its longest cell takes, the rest shared; narrowed by shares where all is too wide. */
function columnWidths(wanted: readonly number[], width: number): number[] {
  const all = sum(wanted);
  if (all <= width) return wanted.map((one) => one + (width - all) / wanted.length);
  // Narrow columns keep what they need; only those wider than an even share give way.
  const even = width / wanted.length;
  const small = sum(wanted.filter((one) => one <= even));
  const large = sum(wanted.filter((one) => one > even));
  return wanted.map((one) => (one <= even ? one : (one * (width - small)) / large));
}

/** Below this size the head is better broken into two lines than the whole table made smaller. */
const BREAK_HEAD = 32;
/** Height of a head of two lines, in rows. */
const TALL_HEAD = 1.6;

interface Fit {
  size: number;
  widths: number[];
  /** Rows that the head takes. */
  head: number;
  /** True when something had to be shortened. */
  tight: boolean;
}

/**
 * Lines of cells parted by "|", the first line the head, all in one size. Columns are as wide as they must be;
 * what has no room is shortened, and rows at the end are left out and counted.
 */
export function table(input: LayoutInput, lines: readonly string[], look: TableLook): Part {
  const { width, height, band = true, ink = 'ink', soft = 'inkSoft' } = look;
  const rows = lines.map(cellsOf);
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  const cell = (row: number, column: number, size: number, room: number, lines = 1): TextPiece =>
    say(input, `cell-${row + 1}-${column + 1}`, rows[row]?.[column] ?? '', {
      role: row === 0 ? 'label' : 'line',
      width: room,
      max: size,
      min: lines > 1 ? size : SMALLEST,
      lines,
      weight: row === 0 ? 700 : column === 0 ? 800 : 500,
      color: row === 0 ? (band ? 'onAccent' : soft) : ink,
      align: column === 0 ? 'left' : 'center',
      leading: row === 0 ? 1.1 : 1.2,
    });
  // Without a band the first column begins where all other text of the picture does.
  const before = (column: number) => (column === 0 && !band ? 0 : PAD);
  const around = (column: number) => before(column) + PAD + 4;
  /** What each column needs; a head of two lines is as wide as the longer half of its words. */
  const wanted = (size: number, broken: boolean) =>
    Array.from({ length: count }, (_, column) =>
      Math.max(
        60,
        ...rows.map((_cells, row) => {
          const one = cell(row, column, size, 4000).width;
          const half = row === 0 && broken ? cell(0, column, size, one * 0.72, 2) : null;
          return (half && !half.cut ? half.width : one) + around(column);
        }),
      ),
    );
  const fitted = (broken: boolean): Fit => {
    const head = broken ? TALL_HEAD : 1;
    const fits = (size: number) =>
      sum(wanted(size, broken)) <= width && (rows.length - 1 + head) * ROW[0] * size <= height;
    const sizes = sizesTo(look.max, SMALLEST, 2);
    const size = largestThat(sizes, (tried) => (fits(tried) ? tried : null)) ?? Math.min(look.max, SMALLEST);
    return {
      size,
      head,
      widths: columnWidths(wanted(size, broken), width),
      tight: sum(wanted(size, broken)) > width,
    };
  };
  const plain = fitted(false);
  const broken = plain.size < BREAK_HEAD || plain.tight ? fitted(true) : plain;
  const { size, head, widths } = broken.size > plain.size || (plain.tight && !broken.tight) ? broken : plain;

  const room = Math.max(1, Math.floor(height / (ROW[0] * size) - head));
  const body = rows.length - 1;
  const left = body > room ? body - room + 1 : 0;
  const shown = body - left;
  const pitch = Math.min(ROW[1] * size, height / (head + shown + (left > 0 ? 1 : 0)));
  const starts = widths.map((_, column) => sum(widths.slice(0, column)));
  const topOf = (row: number) => (row === 0 ? 0 : (head + row - 1) * pitch);

  const at = (x: number, y: number): Layer[] => {
    const layers: Layer[] = [];
    const tall = head * pitch;
    if (band)
      layers.push(shapeIn('table-head', 'rect', { x, y, width, height: tall }, 'accent', { radius: 20 }));
    for (let row = 0; row <= shown; row += 1) {
      const top = y + topOf(row);
      const deep = row === 0 ? tall : pitch;
      // A line below each row but the last; the head has its band.
      if (row < shown && !(band && row === 0))
        layers.push(
          shapeIn(`rule-${row + 1}`, 'line', { x, y: top + deep - 1, width, height: 2 }, ink, {
            opacity: row === 0 ? 0.7 : 0.18,
          }),
        );
      for (let column = 0; column < count; column += 1) {
        const inner = (widths[column] ?? 0) - before(column) - PAD;
        const piece = cell(row, column, size, inner, row === 0 && head > 1 ? 2 : 1);
        layers.push(
          ...piece.at(x + (starts[column] ?? 0) + before(column), top + (deep - piece.height) / 2, inner),
        );
      }
    }
    const more = say(input, 'table-more', left > 0 ? andMore(input, left) : '', {
      role: 'label',
      width: width - 2 * PAD,
      max: size,
      min: SMALLEST,
      color: soft,
    });
    layers.push(...more.at(x + before(0), y + topOf(shown + 1) + (pitch - more.height) / 2, width - 2 * PAD));
    return layers;
  };
  return { width, height: pitch * (head + shown + (left > 0 ? 1 : 0)), at };
}
