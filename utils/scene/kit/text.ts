import { type FitRequest, type FittedText, fitText } from '../fit-text';
import type { SceneColor, TextLayer } from '../schema';
import type { Box } from '../stage';

export interface TextStyle {
  role: TextLayer['role'];
  color: SceneColor;
  align?: TextLayer['align'];
  strike?: boolean;
}

/** A text that has been fitted and only wants a place. */
export interface TextPiece extends FittedText {
  /** Layers for the piece in a box `boxWidth` wide whose top left is at x, y; none when the text is empty. */
  at(x: number, y: number, boxWidth?: number): TextLayer[];
}

/** Room on both sides of a fitted line, so that rounding in another text engine never clips it. */
const SLACK = 2;

/** Fits `text` and remembers how it is to look. `id` names the layer. */
export function textPiece(
  id: string,
  text: string,
  fit: Omit<FitRequest, 'lineHeight'> & { lineHeight?: number },
  style: TextStyle,
): TextPiece {
  const lineHeight = fit.lineHeight ?? 1.14;
  const fitted = fitText(text, { ...fit, lineHeight });
  const { align = 'left', role, color, strike } = style;
  const at = (x: number, y: number, boxWidth = fitted.width + SLACK): TextLayer[] => {
    if (fitted.lines.length === 0) return [];
    const { size, height, lines } = fitted;
    const look = { size, weight: fit.weight, lineHeight, align, color, role, ...(strike && { strike }) };
    return [{ id, type: 'text', x, y, width: boxWidth, height, text: lines.join('\n'), ...look }];
  };
  return { ...fitted, at };
}

/** A piece centred in the width of `box`. */
export const centred = (piece: TextPiece, box: Pick<Box, 'x' | 'width'>, y: number) =>
  piece.at(box.x, y, box.width);
