import type { LayoutInput } from '../layout';
import type { Layer, SceneColor } from '../schema';
import type { Part } from './flow';
import { say } from './say';
import { shapeIn } from './shape';
import type { TextPiece } from './text';
import { remembering } from './text-rows';
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

/** How wide each column is: what its longest cell takes, the rest shared; narrowed by shares where all is too wide. */
function columnWidths(wanted: readonly number[], width: number): number[] {
  const sum = wanted.reduce((all, one) => all + one, 0);
  if (sum <= width) return wanted.map((one) => one + (width - sum) / wanted.length);
  // Narrow columns keep what they need; only those wider than an even share give way.
  const even = width / wanted.length;
  const small = wanted.filter((one) => one <= even).reduce((all, one) => all + one, 0);
  const large = wanted.filter((one) => one > even).reduce((all, one) => all + one, 0);
  return wanted.map((one) => (one <= even ? one : (one * (width - small)) / large));
}

/**
 * Lines of cells parted by "|", the first line the head, all in one size. Columns are as wide as they must be;
 * what has no room is shortened, and rows at the end are left out and counted.
 */
export function table(whole: LayoutInput, lines: readonly string[], look: TableLook): Part {
  const input = remembering(whole);
  const { width, height, band = true, ink = 'ink', soft = 'inkSoft' } = look;
  const rows = lines.map(cellsOf);
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  const piece = (row: number, column: number, size: number, room: number): TextPiece =>
    say(input, `cell-${row + 1}-${column + 1}`, rows[row]?.[column] ?? '', {
      role: row === 0 ? 'label' : 'line',
      width: room,
      max: size,
      min: SMALLEST,
      weight: row === 0 ? 700 : column === 0 ? 800 : 500,
      color: row === 0 ? (band ? 'onAccent' : soft) : ink,
      align: column === 0 ? 'left' : 'center',
      leading: 1.2,
    });
  const wantedAt = (size: number) =>
    Array.from({ length: count }, (_, column) =>
      Math.max(60, ...rows.map((_cells, row) => piece(row, column, size, 4000).width + 2 * PAD + 4)),
    );
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  let size = look.max;
  while (size > SMALLEST && (sum(wantedAt(size)) > width || rows.length * ROW[0] * size > height)) size -= 2;
  size = Math.max(SMALLEST, size);

  const room = Math.max(2, Math.floor(height / (ROW[0] * size)));
  const left = Math.max(0, rows.length - room) + (rows.length > room ? 1 : 0);
  const shown = rows.length - left;
  const pitch = Math.min(ROW[1] * size, height / (shown + (left > 0 ? 1 : 0)));
  const widths = columnWidths(wantedAt(size), width);
  const starts = widths.map((_, column) => sum(widths.slice(0, column)));

  const at = (x: number, y: number): Layer[] => {
    const layers: Layer[] = [];
    if (band)
      layers.push(shapeIn('table-head', 'rect', { x, y, width, height: pitch }, 'accent', { radius: 20 }));
    for (let row = 0; row < shown; row += 1) {
      const top = y + row * pitch;
      // A line below each row but the last; the head has its band.
      if (row < shown - 1 && !(band && row === 0))
        layers.push(
          shapeIn(`rule-${row + 1}`, 'line', { x, y: top + pitch - 1, width, height: 2 }, ink, {
            opacity: row === 0 ? 0.7 : 0.18,
          }),
        );
      for (let column = 0; column < count; column += 1) {
        const inner = (widths[column] ?? 0) - 2 * PAD;
        const cell = piece(row, column, size, inner);
        layers.push(...cell.at(x + (starts[column] ?? 0) + PAD, top + (pitch - cell.height) / 2, inner));
      }
    }
    const more = say(input, 'table-more', left > 0 ? andMore(input, left) : '', {
      role: 'label',
      width: width - 2 * PAD,
      max: size,
      min: SMALLEST,
      color: soft,
    });
    layers.push(...more.at(x + PAD, y + shown * pitch + (pitch - more.height) / 2, width - 2 * PAD));
    return layers;
  };
  return { width, height: pitch * (shown + (left > 0 ? 1 : 0)), at };
}
