import { type FitRequest, type FittedText, fitText } from '../fit-text';
import { TYPEFACES } from '../fonts';
import type { Lettering } from '../layout';
import type { SceneColor, TextLayer } from '../schema';
import type { Box } from '../stage';

export interface TextStyle {
  role: TextLayer['role'];
  /** The shop's ink when left out. */
  color?: SceneColor;
  align?: TextLayer['align'];
  strike?: boolean;
  outline?: TextLayer['outline'];
  shadow?: boolean;
}

/** A text that has been fitted and only wants a place. */
export interface TextPiece extends FittedText {
  /** Layers for the piece in a box `boxWidth` wide whose top left is at x, y; none when the text is empty. */
  at(x: number, y: number, boxWidth?: number): TextLayer[];
}

/** Room on both sides of a fitted line, so that rounding in another text engine never clips it. */
const SLACK = 2;

interface PieceFit extends Omit<FitRequest, 'lineHeight' | 'measure' | 'known' | 'font'> {
  lineHeight?: number;
  lettering: Lettering;
}

/** Names and headlines are what a shop's sign is made of; everything else is read, not recognised. */
const isSign = (role: TextLayer['role']) => role === 'name' || role === 'shop' || role === 'title';

/** Fits `text` and remembers how it is to look; its role decides the typeface. `id` names the layer. */
export function textPiece(
  id: string,
  text: string,
  fit: PieceFit,
  { role, color = 'ink', align = 'left', strike, outline, shadow }: TextStyle,
): TextPiece {
  const { lettering, width, height, maxLines, max, min, weight } = fit;
  const token = isSign(role) ? 'sign' : 'body';
  const font = lettering[token];
  const lineHeight = Math.max(fit.lineHeight ?? 1.14, TYPEFACES[font].leading ?? 0);
  const { measure, known } = lettering;
  const request = { width, height, maxLines, max, min, weight, font, lineHeight, measure, known };
  const fitted = fitText(text, request);
  const at = (x: number, y: number, boxWidth = fitted.width + SLACK): TextLayer[] => {
    if (fitted.lines.length === 0) return [];
    const { size, height, lines } = fitted;
    const look = {
      size,
      font: token,
      weight,
      lineHeight,
      align,
      color,
      role,
      ...(strike && { strike }),
      ...(outline && { outline }),
      ...(shadow && { shadow }),
    } as const;
    const again = { full: text, max, min, lines: maxLines };
    return [{ id, type: 'text', x, y, width: boxWidth, height, text: lines.join('\n'), fit: again, ...look }];
  };
  return { ...fitted, at };
}

/** A piece centred in the width of `box`. */
export const centred = (piece: TextPiece, box: Pick<Box, 'x' | 'width'>, y: number) =>
  piece.at(box.x, y, box.width);
