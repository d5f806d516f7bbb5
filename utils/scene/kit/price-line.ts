import type { LayoutInput } from '../layout';
import type { SceneColor } from '../schema';
import { type Align, column, NOTHING, type Part, row } from './flow';
import { type Priced, priceText, toBaseline } from './price-text';

interface LineLook extends Priced {
  size: number;
  width: number;
  ink?: SceneColor;
  align?: Align;
  /** Where the former price goes: above the price, or before it on the same line if there is room. */
  before?: 'above' | 'beside';
}

export interface PriceLine extends Part {
  /** Of the price's letters, and the distance of its lines. */
  size: number;
  line: number;
}

/** Below this size a long range takes two lines rather than shrink any further. */
const SMALL = 36;

/**
 * A price without a ground of its own: the former one struck through, the price, its unit; empty when the product
 * names no price. The unit goes below where the line has no room for it.
 */
export function priceLine(input: LayoutInput, look: LineLook): PriceLine {
  const { size, width, ink = 'ink', align = 'left', before = 'above', ...priced } = look;
  const fit = { ...priced, ink, align, room: width, size };
  const one = priceText(input, fit);
  const text = one.amount.size >= Math.min(SMALL, size) ? one : priceText(input, { ...fit, lines: 2 });
  const { amount, unit, strike } = text;
  if (amount.height === 0) return { ...NOTHING, size, line: 0 };
  const gap = 10;
  const together = amount.width + (unit.width > 0 ? gap + unit.width : 0) + 6;
  const fits = together <= width && amount.lines.length === 1;
  const main: Part = fits
    ? {
        width: together,
        height: amount.height,
        at: (x, y) => [...amount.at(x, y), ...unit.at(x + amount.width + gap, y + toBaseline(amount, unit))],
      }
    : column([amount, unit], { width, align });
  const narrow: Part = { width: strike.width + 2, height: strike.height, at: (x, y) => strike.at(x, y) };
  if (before === 'beside' && fits && strike.width > 0 && together + 28 + strike.width <= width) {
    const line = row([narrow, main], { gap: 24, align: 'middle' });
    return { ...line, size: amount.size, line: amount.height };
  }
  return {
    ...column([strike, main], { width: fits ? Math.max(together, strike.width + 2) : width, align }),
    size: amount.size,
    line: amount.height / amount.lines.length,
  };
}
