import { cutAtGrapheme } from '../../core/graphemes';
import { fitText, type Measure } from '../fit-text';
import { type BrandFonts, resolveFont, TYPEFACES } from '../fonts';
import type { TextLayer } from '../schema';
import { arcOf, curvedHeight } from './curve';

/** Fits a text anew into its box; what the operations need of typefaces. */
export type Refit = (layer: TextLayer) => TextLayer;

/** `fitText` leaves a hair of every line free; here the box is the user's, and full to its edge. */
const HAIR = 0.995;
/** Sizes are tried in steps of two pixels from the largest; beyond this many a picture has no use for them. */
const LARGEST = 4000;
/** A box as high as three lines holds three, also where scaling has rounded it. */
const ROUNDING = 1 + 1e-6;
const MAX_TEXT = 2000;

/** The largest size of the steps below `max` that lets one line stand in `height`. */
function startingSize(max: number, height: number, lineHeight: number): number {
  const room = Math.min(LARGEST, (height * ROUNDING) / lineHeight);
  const start = max <= room ? max : max - 2 * Math.ceil((max - room) / 2);
  return start > 0 ? start : Math.min(max, room);
}

const bare = (text: string) => text.replace(/\s/g, '');

/** Whether the end of a text does not fit its box and was left out. */
export const isCut = ({ text, fit }: Pick<TextLayer, 'text' | 'fit'>): boolean =>
  fit !== undefined && bare(text) !== bare(fit.full);

/** A single line along its arc: as large as the box is wide; the height follows, the middle stays. */
function refitCurved(layer: TextLayer, width: (size: number) => number): TextLayer {
  const { fit, curve = 0, height, y } = layer;
  if (!fit) return layer;
  const text = cutAtGrapheme(fit.full.replace(/\s+/g, ' ').trim(), MAX_TEXT);
  const full = arcOf(width(1), curve).width;
  const largest = Math.min(fit.max, LARGEST);
  const size =
    full > 0 ? Math.max(Math.min(fit.min, largest), Math.min(largest, layer.width / full)) : largest;
  const high = curvedHeight(width(size), { ...layer, size });
  return { ...layer, text, size, height: high, y: y + (height - high) / 2 };
}

/**
 * Fits `fit.full` into the layer's box: as large as `fit` allows, on as many lines as the box is high enough
 * for, shortened with "…" only below the smallest size (`isCut` tells). The box stays as it is — the painter
 * stands the lines in its middle — so that a text which was shortened grows back. Only a curved line sets its own
 * height. A text without `fit` is left alone. `fonts` are the shop's; widths are pixels by `measure`.
 */
export function refitText(layer: TextLayer, fonts: BrandFonts, measure: Measure): TextLayer {
  const { fit, weight, width, height } = layer;
  if (!fit) return layer;
  const font = resolveFont(layer.font, fonts);
  const lineHeight = Math.max(layer.lineHeight, TYPEFACES[font].leading ?? 0);
  if (layer.curve) {
    const line = fit.full.replace(/\s+/g, ' ').trim();
    const one = measure(line, { size: 100, weight, font }) / 100;
    return refitCurved({ ...layer, lineHeight }, (size) => one * size);
  }
  const max = startingSize(fit.max, height, lineHeight);
  const { lines, size } = fitText(fit.full, {
    width: width / HAIR,
    height: height * ROUNDING,
    maxLines: fit.lines,
    max,
    min: Math.min(fit.min, max),
    weight,
    font,
    lineHeight,
    measure,
  });
  return { ...layer, lineHeight, size, text: cutAtGrapheme(lines.join('\n'), MAX_TEXT) };
}

/** `refitText` for one shop. */
export const refitFor =
  (fonts: BrandFonts, measure: Measure): Refit =>
  (layer) =>
    refitText(layer, fonts, measure);
