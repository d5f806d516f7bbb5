import { converter, formatHex, interpolate, type Oklch, wcagContrast } from 'culori';
import type { SceneColor } from './schema';

/** The shop's colours as #rrggbb. */
export interface BrandColors {
  ground: string;
  accent: string;
  ink: string;
}

/** Contrast of normal text that WCAG 2.2 asks for (success criterion 1.4.3, level AA). */
export const READABLE = 4.5;

const toOklch = converter('oklch');

/** Contrast ratio (1–21) of two #rrggbb colours after WCAG 2.2. */
export const contrast = (a: string, b: string): number => wcagContrast(a, b);

/** White or black, whichever stands out more on `ground`; one of them always reaches 4.58. */
const loudest = (ground: string) =>
  contrast('#ffffff', ground) >= contrast('#000000', ground) ? '#ffffff' : '#000000';

/**
 * `text` made readable on `ground`: itself if it already is, else the same hue pushed darker or lighter (in
 * OKLCH, away from the ground) only as far as needed.
 */
export function readable(text: string, ground: string): string {
  if (contrast(text, ground) >= READABLE) return text.toLowerCase();
  const start = toOklch(text);
  const end = loudest(ground);
  if (start === undefined) return end;
  const goal = end === '#ffffff' ? 1 : 0;
  for (let step = 1; step < 20; step += 1) {
    const l = start.l + ((goal - start.l) * step) / 20;
    const pushed = formatHex({ ...start, l } as Oklch);
    if (contrast(pushed, ground) >= READABLE) return pushed;
  }
  return end;
}

/** The first of the shop's own colours that is readable on the accent, before plain black. */
function onAccent({ accent, ground, ink }: BrandColors): string {
  const own = ['#ffffff', ground, ink].find((color) => contrast(color, accent) >= READABLE);
  return own?.toLowerCase() ?? readable(ink, accent);
}

/** The ink, mixed into the ground until it is quiet but still readable. */
function inkSoft({ ground, ink }: BrandColors): string {
  const strong = readable(ink, ground);
  const mix = interpolate([strong, ground], 'rgb');
  for (const share of [0.35, 0.25, 0.15]) {
    const soft = formatHex(mix(share));
    if (contrast(soft, ground) >= READABLE + 0.5) return soft;
  }
  return strong;
}

/** A very dark tint of the ink's hue: what lies under white text on a photo. White on it reaches 15 : 1. */
function shade({ ink }: BrandColors): string {
  const source = toOklch(ink);
  return formatHex({ mode: 'oklch', l: 0.2, c: Math.min(source?.c ?? 0, 0.03), h: source?.h ?? 0 });
}

/** A colour of a scene as #rrggbb, for the shop whose colours are given. */
export function resolveColor(color: SceneColor, brand: BrandColors): string {
  switch (color) {
    case 'ground':
    case 'accent':
      return brand[color].toLowerCase();
    case 'ink':
      return readable(brand.ink, brand.ground);
    case 'inkSoft':
      return inkSoft(brand);
    case 'onAccent':
      return onAccent(brand);
    case 'shade':
      return shade(brand);
    case 'white':
      return '#ffffff';
    case 'black':
      return '#000000';
    default:
      return color.toLowerCase();
  }
}

/** The second stripe of an awning: white, or the ink where white would vanish beside a pale accent. */
export const stripeBeside = (brand: BrandColors): SceneColor =>
  contrast(brand.accent, '#ffffff') < 1.25 ? 'ink' : 'white';
