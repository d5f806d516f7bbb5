import type { Layer } from '../schema';

/**
 * Anything with a size that can be put somewhere: a fitted text, a badge, a mark, or such things together. Texts
 * take the width that they are offered, so that their box is still the right one when the words change.
 */
export interface Part {
  width: number;
  height: number;
  at(x: number, y: number, width?: number): Layer | Layer[];
}

export type Align = 'left' | 'center' | 'right';

/** Takes no room and draws nothing. */
export const NOTHING: Part = { width: 0, height: 0, at: () => [] };

const isText = (part: Part) => 'lines' in part;

const shift = (align: Align, room: number, width: number) =>
  align === 'left' ? 0 : align === 'right' ? room - width : (room - width) / 2;

/** Places one part in `width`, aligned; a text gets the whole width as its box. */
export function placed(part: Part, x: number, y: number, width: number, align: Align = 'left'): Layer[] {
  if (part.height === 0) return [];
  if (isText(part)) return [part.at(x, y, width)].flat();
  return [part.at(Math.round(x + shift(align, width, part.width)), y, part.width)].flat();
}

/**
 * Parts one under the other in a column `width` wide. A number is the distance between the parts round it; where
 * a part is empty, its distances go with it.
 */
export function column(
  items: readonly (Part | null | number)[],
  { width, align = 'left' }: { width: number; align?: Align },
): Part {
  const rows: { part: Part; top: number }[] = [];
  let height = 0;
  let gap = 0;
  for (const item of items) {
    if (typeof item === 'number') gap = Math.max(gap, item);
    else if (item !== null && item.height > 0) {
      const top = rows.length > 0 ? height + gap : 0;
      rows.push({ part: item, top });
      height = top + item.height;
      gap = 0;
    }
  }
  return {
    width: rows.length > 0 ? width : 0,
    height,
    at: (x, y) => rows.flatMap(({ part, top }) => placed(part, x, y + top, width, align)),
  };
}

/** Parts beside each other, `gap` apart, each in the middle of the row's height unless it stands at its foot. */
export function row(
  parts: readonly (Part | null)[],
  { gap, align = 'middle' }: { gap: number; align?: 'top' | 'middle' | 'bottom' },
): Part {
  const full = parts.filter((part): part is Part => part !== null && part.height > 0);
  const height = Math.max(0, ...full.map((part) => part.height));
  const drop = (part: Part) =>
    align === 'top' ? 0 : align === 'bottom' ? height - part.height : (height - part.height) / 2;
  const width = full.reduce((sum, part) => sum + part.width, 0) + gap * Math.max(0, full.length - 1);
  return {
    width,
    height,
    at(x, y) {
      let left = x;
      return full.flatMap((part) => {
        const layers = [part.at(left, y + drop(part))].flat();
        left += part.width + gap;
        return layers;
      });
    },
  };
}
