import type { FontId } from '../model/shop';
import {
  type BrandFonts,
  DEFAULT_FONT,
  leavesOf,
  type Measure,
  nearestWeight,
  resolveFont,
  type Scene,
  type TextWeight,
  TYPEFACES,
} from '../scene';
import { PictureError } from './picture-error';
import { fontSet, knowTypeface } from './typefaces';

/** The pictures' usual typeface; the app's entry imports its package. No request leaves the extension. */
export const FONT_FAMILY = TYPEFACES[DEFAULT_FONT].family;

/** CSS font shorthand for a size in pixels, in the strength nearest to `weight` that the typeface has. */
export function fontOf(size: number, weight: TextWeight, font: FontId = DEFAULT_FONT): string {
  const { family, scale } = TYPEFACES[font];
  return `${nearestWeight(font, weight)} ${size * scale}px "${family}", system-ui, sans-serif`;
}

/** Letters of each typeface that were loaded before: a batch asks for the same ones hundreds of times. */
const ready = new Map<FontId, Set<string>>();

async function loadLetters(font: FontId, text: string): Promise<void> {
  const letters = ready.get(font) ?? new Set();
  const missing = [...new Set(text)].filter((letter) => !letters.has(letter));
  if (missing.length === 0) return;
  await knowTypeface(font);
  const { family, weights } = TYPEFACES[font];
  try {
    await Promise.all(
      weights.map((weight) => fontSet().load(`${weight} 40px "${family}"`, missing.join(''))),
    );
  } catch (error) {
    throw new PictureError('font-gone', { cause: error });
  }
  ready.set(font, new Set([...(ready.get(font) ?? []), ...missing]));
}

/**
 * Waits until the typefaces can measure and draw `text`, in every strength they have, on a page as in a worker. A
 * face comes in one file per alphabet, so the text decides what is loaded. Letters it lacks fall back to the
 * system's own without waiting. Throws `PictureError('font-gone')` when a file cannot be had.
 */
export async function loadFont(text: string, fonts: readonly FontId[] = [DEFAULT_FONT]): Promise<void> {
  await Promise.all([...new Set(fonts)].map((font) => loadLetters(font, text)));
}

/** Waits for every letter of the scene, in the typefaces of the shop with these `fonts`. */
export async function loadFontsFor(scene: Scene, fonts?: BrandFonts): Promise<void> {
  const letters = new Map<FontId, Set<string>>();
  for (const layer of leavesOf(scene.layers)) {
    if (layer.type !== 'text') continue;
    const font = resolveFont(layer.font, fonts);
    letters.set(font, new Set([...(letters.get(font) ?? []), ...layer.text, ...(layer.fit?.full ?? '')]));
  }
  await Promise.all([...letters].map(([font, used]) => loadFont([...used].join(''), [font])));
}

/** Measures as the picture will draw. Await `loadFont` first: before that it measures another typeface. */
export function createMeasure(): Measure {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) throw new PictureError('no-memory');
  let current = '';
  return (text, { size, weight, font }) => {
    const wanted = fontOf(size, weight, font);
    if (wanted !== current) {
      context.font = wanted;
      current = wanted;
    }
    return context.measureText(text).width;
  };
}
