import type { BrandColors } from './colors';

/**
 * Colours that a shop begins with, each readable as it is. They differ so much that several shops of one owner are
 * told apart by them. Here by themselves, because the panel opens with them and without the colour science.
 */
export const STARTING_COLORS: readonly [BrandColors, ...BrandColors[]] = [
  { ground: '#fff6e3', accent: '#b4460f', ink: '#23372b' },
  { ground: '#eef6f4', accent: '#0f766e', ink: '#12332f' },
  { ground: '#fdf1f5', accent: '#b4235f', ink: '#3d1528' },
  { ground: '#eff4fb', accent: '#2a5cb8', ink: '#172a49' },
  { ground: '#f5f1fb', accent: '#6d3fb0', ink: '#2b1b45' },
  { ground: '#f3f6ea', accent: '#55761b', ink: '#26330f' },
];

/** The first of them whose accent the fewest of `taken` have. */
export function freshColors(taken: readonly BrandColors[]): BrandColors {
  const uses = (colors: BrandColors) => taken.filter(({ accent }) => accent === colors.accent).length;
  return STARTING_COLORS.reduce((best, colors) => (uses(colors) < uses(best) ? colors : best));
}
