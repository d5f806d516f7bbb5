import { largestThat, sizesDown } from '../largest';
import type { CleanContent, LayoutInput } from '../layout';
import type { Layer, SceneColor } from '../schema';
import { type Part, placed } from './flow';
import { priceLine } from './price-line';
import { nameText, say } from './say';

/** A row may tell that it reads best at a smaller size, such as one whose name would take two lines. */
export interface Row extends Part {
  neat?: boolean;
}

/** Pixels by which rows shrink at a time: finer is not seen, and takes its time. */
const STEP = 4;

/** So far rows shrink, as a share of the largest size, for every name to stay on one line. */
const NEAT = 0.7;

/**
 * Rows that together are no higher than `height`, at the largest size from `max` down to `min` at which they are:
 * `make` draws them all at a size. What is left over is shared between them, up to `loose` pixels each.
 */
export function fitRows(
  height: number,
  { max, min, gap, loose }: { max: number; min: number; gap: number; loose: number },
  make: (size: number) => Row[],
): { rows: Row[]; gap: number; height: number } {
  const heightOf = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + part.height, 0);
  const sizes = sizesDown(max, min, STEP);
  const fits = (parts: readonly Part[]) => heightOf(parts) + Math.max(0, parts.length - 1) * gap <= height;
  const tried = (from: readonly number[], good: (parts: Row[]) => boolean) =>
    largestThat(from, (size) => {
      const parts = make(size);
      return good(parts) ? parts : null;
    });
  const neat = tried(
    sizes.filter((size) => size >= max * NEAT),
    (parts) => fits(parts) && parts.every((part) => part.neat !== false),
  );
  const rows: Row[] = neat ?? tried(sizes, fits) ?? make(min);
  const total = () => heightOf(rows);
  const gaps = () => Math.max(0, rows.length - 1);
  const spare = gaps() > 0 ? (height - total()) / gaps() : 0;
  const between = Math.max(Math.min(gap, spare), Math.min(loose, spare));
  return { rows, gap: between, height: total() + gaps() * between };
}

/** The rows one under the other from `y`. */
export function rowsAt(
  { rows, gap }: { rows: Part[]; gap: number },
  x: number,
  y: number,
  width: number,
): Layer[] {
  let top = y;
  return rows.flatMap((part) => {
    const layers = placed(part, x, top, width);
    top += part.height + gap;
    return layers;
  });
}

interface RowLook {
  width: number;
  size: number;
  ink?: SceneColor;
  soft?: SceneColor;
  priceInk?: SceneColor;
  /** Dots that lead from the name to the price. */
  dots?: boolean;
  lines?: number;
}

/** Room that the dots get at least, in sizes; a name that leaves less is broken earlier. */
const LEAST_DOTS = 1.6;

/** A row of a price list: the name on the left, the price on the right, both on one baseline. */
export function priceRow(
  input: LayoutInput,
  goods: CleanContent['goods'][number],
  index: number,
  { width, size, ink = 'ink', soft = 'inkSoft', priceInk = ink, dots = true, lines = 2 }: RowLook,
): Row {
  const id = `-${index + 1}`;
  const price = priceLine(input, {
    of: goods,
    id,
    size,
    width: Math.round(width * 0.6),
    ink: priceInk,
    align: 'right',
    before: 'beside',
  });
  const space = price.height > 0 ? Math.round(size * LEAST_DOTS) : 0;
  const name = nameText(
    input,
    {
      width: width - price.width - space,
      max: size,
      min: Math.max(26, Math.round(size * 0.8)),
      lines,
      weight: 600,
      leading: 1.2,
      color: ink,
    },
    goods.name,
    `name${id}`,
  );
  // Both last lines stand on one baseline: capitals are 0.7 of the size high, and lines are centred on them.
  const pitch = name.height / Math.max(1, name.lines.length);
  const drop = price.height > 0 ? 0.35 * (name.size - price.size) : 0;
  const above = Math.max(name.height - pitch / 2, price.height - price.line / 2 + drop);
  const height = above + Math.max(pitch / 2, price.line / 2);
  const style = { size: name.size, weight: 600, font: input.lettering.sign } as const;
  const end = input.measure(name.lines.at(-1) ?? '', style) + size * 0.35;
  const room = width - price.width - end - size * 0.35;
  const wide = (text: string) =>
    input.measure(text, { size: name.size, weight: 600, font: input.lettering.body });
  const dot = wide('. .') - wide('.');
  const many = dots && price.height > 0 && name.height > 0 ? Math.floor((room * 0.96) / dot) : 0;
  const leader = say(input, `dots${id}`, many > 2 ? Array.from({ length: many }, () => '.').join(' ') : '', {
    role: 'line',
    width: room,
    max: name.size,
    min: name.size,
    color: soft,
    leading: 1.2,
  });
  const priceTop = above - price.height + price.line / 2 + drop;
  return {
    width,
    height,
    neat: name.lines.length < 2 && name.size === size,
    at: (x, y) => [
      ...name.at(x, y + above + pitch / 2 - name.height, width - price.width - space),
      ...leader.at(x + end, y + above - leader.height / 2),
      ...placed(price, x + width - price.width, y + priceTop, price.width, 'right'),
    ],
  };
}
