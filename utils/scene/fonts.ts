import type { FontId } from '../model/shop';
import type { TextWeight } from './fit-text';
import type { SceneFont } from './schema';

/** What a layout and a painter must know of a typeface. */
export interface Typeface {
  /** As it is called in CSS; its package is loaded by utils/canvas/typefaces.ts. */
  family: string;
  /** As its makers call it: a proper name, the same in every language. */
  name: string;
  /** Strengths that were really drawn; any other would be a browser's guess, smeared or too thin. */
  weights: readonly TextWeight[];
  /**
   * Its font size where ours is 1. Typefaces of one font size differ in height by a third; with this, their
   * capitals all stand 0.7 of the size high, as those of Plus Jakarta Sans do. Measured in Chromium on "H".
   */
  scale: number;
  /** Least distance of its lines, in sizes, where long strokes would meet those of the next line. */
  leading?: number;
}

export const DEFAULT_FONT: FontId = 'plus-jakarta-sans';

/** A shop's typefaces: `sign` for names and headlines, `body` for the rest. */
export interface BrandFonts {
  sign: FontId;
  body: FontId;
}
export const DEFAULT_FONTS: BrandFonts = { sign: DEFAULT_FONT, body: DEFAULT_FONT };

export const TYPEFACES: Readonly<Record<FontId, Typeface>> = {
  'plus-jakarta-sans': {
    family: 'Plus Jakarta Sans Variable',
    name: 'Plus Jakarta Sans',
    weights: [400, 500, 600, 700, 800],
    scale: 1,
  },
  poppins: { family: 'Poppins', name: 'Poppins', weights: [500, 600, 700, 800], scale: 0.98 },
  quicksand: {
    family: 'Quicksand Variable',
    name: 'Quicksand',
    weights: [400, 500, 600, 700],
    scale: 1,
  },
  nunito: { family: 'Nunito Variable', name: 'Nunito', weights: [400, 500, 600, 700, 800], scale: 0.98 },
  'baloo-2': { family: 'Baloo 2 Variable', name: 'Baloo 2', weights: [400, 500, 600, 700, 800], scale: 1.12 },
  oswald: { family: 'Oswald Variable', name: 'Oswald', weights: [400, 500, 600, 700], scale: 0.86 },
  'bebas-neue': { family: 'Bebas Neue', name: 'Bebas Neue', weights: [400], scale: 1 },
  'playfair-display': {
    family: 'Playfair Display Variable',
    name: 'Playfair Display',
    weights: [400, 500, 600, 700, 800],
    scale: 0.98,
  },
  lora: { family: 'Lora Variable', name: 'Lora', weights: [400, 500, 600, 700], scale: 1 },
  pacifico: { family: 'Pacifico', name: 'Pacifico', weights: [400], scale: 0.79, leading: 1.3 },
  lobster: { family: 'Lobster', name: 'Lobster', weights: [400], scale: 0.94 },
};

/** The typeface that a layer's font stands for, with the shop's two; Plus Jakarta Sans when it names none. */
export function resolveFont(font: SceneFont | undefined, fonts: BrandFonts = DEFAULT_FONTS): FontId {
  return font === 'sign' || font === 'body' ? fonts[font] : (font ?? DEFAULT_FONT);
}

/** The strength in which a typeface shows a wanted one: the nearest that it has, the stronger of two. */
export function nearestWeight(font: FontId, wanted: TextWeight): TextWeight {
  const { weights } = TYPEFACES[font];
  return weights.reduce((best, weight) =>
    Math.abs(weight - wanted) <= Math.abs(best - wanted) ? weight : best,
  );
}
