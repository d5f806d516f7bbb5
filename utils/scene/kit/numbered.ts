import type { LayoutInput } from '../layout';
import type { Layer, SceneColor } from '../schema';
import { disc } from './disc';
import type { Part } from './flow';
import { shapeIn } from './shape';
import { textRows } from './text-rows';

interface NumberedLook {
  width: number;
  height: number;
  max: number;
  fill?: SceneColor;
  ink?: SceneColor;
  color?: SceneColor;
  /** What stands before each row: its number in a disc, or a plain dot. */
  mark: 'number' | 'dot';
  /** A line that ties the marks together. */
  line?: boolean;
}

/** Rows with a number or a dot before each, spread over the height they have; the last ones are counted where cut. */
export function numbered(input: LayoutInput, id: string, texts: readonly string[], look: NumberedLook): Part {
  const { width, height, max, mark, line = false, fill = 'accent', ink = 'onAccent', color = 'ink' } = look;
  // Discs are as large as the rows' letters ask for, so the rows are fitted first, beside discs of the largest size.
  const across = (size: number) =>
    2 * Math.round(mark === 'number' ? Math.max(26, size * 0.85) : size * 0.21);
  const space = (size: number) => across(size) + Math.round(size * (mark === 'number' ? 0.7 : 0.6));
  const fitted = (indent: number) =>
    textRows(input, id, texts, {
      width: width - indent,
      height,
      max,
      lines: 3,
      color,
      gap: mark === 'number' ? [0.75, 1.6] : [0.5, 1.1],
    });
  const first = fitted(space(max));
  const rows = first.size < max ? fitted(space(first.size)) : first;
  const { size } = rows;
  const wide = across(size);
  const indent = space(size);
  const middle = (index: number) =>
    (rows.tops[index] ?? 0) + (mark === 'dot' ? size * 0.61 : (rows.pieces[index]?.height ?? 0) / 2);
  return {
    width,
    height: rows.height,
    at: (x, y) => {
      const last = rows.pieces.length - 1;
      const rail =
        line && last > 0
          ? [
              shapeIn(
                `${id}-line`,
                'rect',
                { x: x + wide / 2 - 3, y: y + middle(0), width: 6, height: middle(last) - middle(0) },
                fill,
                { opacity: 0.4 },
              ),
            ]
          : [];
      return [
        ...rail,
        ...rows.pieces.flatMap((piece, index): Layer[] => {
          const top = y + middle(index) - wide / 2;
          const sign =
            mark === 'number'
              ? disc(input, `${id}-mark-${index + 1}`, String(index + 1), {
                  width: wide,
                  fill,
                  ink,
                  share: 0.48,
                }).at(x, top)
              : shapeIn(`${id}-mark-${index + 1}`, 'ellipse', { x, y: top, width: wide, height: wide }, fill);
          return [sign, ...piece.at(x + indent, y + (rows.tops[index] ?? 0), width - indent)].flat();
        }),
        ...rows.more.at(x + indent, y + rows.moreTop, width - indent),
      ];
    },
  };
}
