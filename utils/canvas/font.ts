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
import { knowTypeface } from './typefaces';

/** The pictures' usual typeface; the app's entry imports its package. No request leaves the extension. */
export const FONT_FAMILY = TYPEFACES[DEFAULT_FONT].family;

/** CSS font shorthand for a size in pixels, in the strength nearest to `weight` that the typeface has. */
export function fontOf(size: number, weight: TextWeight, font: FontId = DEFAULT_FONT): string {
  const { family, scale } = TYPEFACES[font];
  return `${nearestWeight(font, weight)} ${size * scale}px "${family}", system-ui, sans-serif`;
}

/**
 * Waits until the typefaces can measure and draw `text`, in every strength they have. A face comes in one file
 * per alphabet, so the text decides what is loaded. Letters it lacks fall back to the system's own without
 * waiting.
 */
export async function loadFont(text: string, fonts: readonly FontId[] = [DEFAULT_FONT]): Promise<void> {
  const load = async (font: FontId) => {
    await knowTypeface(font);
    const { family, weights } = TYPEFACES[font];
    await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 40px "${family}"`, text)));
  };
  await Promise.all([...new Set(fonts)].map(load));
}

/** Waits for every letter of the scene, in the typefaces of the shop with these `fonts`. */
export async function loadFontsFor(scene: Scene, fonts?: BrandFonts): Promise<void> {
  const letters = new Map<FontId, Set<string>>();
  for (const layer of leavesOf(scene.layers)) {
    if (layer.type !== 'text') continue;
    const font = resolveFont(layer.font, fonts);
    letters.set(font, new Set([...(letters.get(font) ?? []), ...layer.text]));
  }
  await Promise.all([...letters].map(([font, used]) => loadFont([...used].join(''), [font])));
}

/** Measures as the picture will draw. Await `loadFont` first: before that it measures another typeface. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('this browser gives no 2D canvas');
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
