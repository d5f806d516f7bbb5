import { converter, formatHex, type Oklch, toGamut } from 'culori';
import { type BrandColors, contrast, READABLE, readable } from './colors';

/** A colour of a logo; `area` is its share of the logo, 0–1. */
export interface LogoColor {
  /** #rrggbb */
  hex: string;
  area: number;
}

/**
 * Contrast by which the accent stands out from the ground. WCAG 2.2 (1.4.11) asks for 3 : 1 where a shape alone
 * carries a meaning; ours always carries text that is readable on it, and 3 : 1 would turn every yellow
 * of a logo into mustard. At 2 : 1 a badge or a stripe is seen at a glance.
 */
export const APART = 2;

/** Colours with less chroma (OKLCH) look grey and say nothing of a brand. */
const COLOURFUL = 0.045;
/** Hues nearer than this many degrees are the same colour to a buyer. */
const OTHER_HUE = 40;
/** Most proposals that can be told apart at a glance. */
const MOST = 4;

const toOklch = converter('oklch');
const inGamut = toGamut('rgb', 'oklch');
const hexOf = (l: number, c: number, h: number): string => formatHex(inGamut({ mode: 'oklch', l, c, h }));

interface Tone extends Oklch {
  h: number;
}

function toneOf(hex: string): Tone {
  const { l = 0, c = 0, h = 0 } = toOklch(hex) ?? {};
  return { mode: 'oklch', l, c, h };
}

const hueApart = (a: number, b: number) => {
  const turn = Math.abs(a - b) % 360;
  return Math.min(turn, 360 - turn);
};

/** What stays in the eye: strong colours before pale ones, large ones before specks, never pure greys. */
const weight = ({ tone, area }: { tone: Tone; area: number }) => tone.c * Math.sqrt(area);

/** Up to two colours of the logo that could lead, of different hues; its darkest one when all are grey. */
function leaders(palette: readonly LogoColor[]): Tone[] {
  const all = palette.map(({ hex, area }) => ({ tone: toneOf(hex), area: Math.max(area, 0.001) }));
  const colourful = all.filter(({ tone }) => tone.c >= COLOURFUL).toSorted((a, b) => weight(b) - weight(a));
  const [first] = colourful;
  if (first === undefined)
    return all
      .toSorted((a, b) => a.tone.l - b.tone.l)
      .slice(0, 1)
      .map(({ tone }) => tone);
  const second = colourful.find(({ tone }) => hueApart(tone.h, first.tone.h) >= OTHER_HUE);
  return second ? [first.tone, second.tone] : [first.tone];
}

/** The colour moved away from the ground in lightness, only as far as it takes to stand out; its hue stays. */
function standingOut({ l, c, h }: Tone, ground: string): string {
  const away = (toneOf(ground).l > 0.6 ? 0 : 1) - l;
  for (let step = 0; step < 25; step += 1) {
    const moved = hexOf(l + (away * step) / 25, c, h);
    if (contrast(moved, ground) >= APART) return moved;
  }
  return readable(hexOf(l, c, h), ground);
}

/** Quiet tints of a hue: paper and cocoa, as it were. A grey logo gets a grey paper. */
const tint = (tone: Tone, l: number, c: number) => hexOf(l, Math.min(c, tone.c / 3), tone.h);

/** A bright ground with a breath of `hue`, the lead as accent, a deep tint as ink. */
function onLight(lead: Tone, hue: Tone): BrandColors {
  const ground = tint(hue, 0.975, 0.018);
  return { ground, accent: standingOut(lead, ground), ink: readable(tint(hue, 0.3, 0.05), ground) };
}

/** A deep ground of `hue`, the lead as accent, a paper tint as ink. */
function onDark(lead: Tone, hue: Tone): BrandColors {
  const ground = tint(hue, 0.26, 0.04);
  return { ground, accent: standingOut(lead, ground), ink: readable(tint(hue, 0.96, 0.02), ground) };
}

/**
 * Colours for a shop made of its logo's, the likeliest first: two to four, all different, none for a logo
 * without any colour. In each the ink can be read on the ground (4.5 : 1), and the accent, a colour of the
 * logo, stands out from it (`APART`).
 */
export function proposeColors(palette: readonly LogoColor[]): BrandColors[] {
  const [first, second] = leaders(palette);
  if (first === undefined) return [];
  const proposals = [onLight(first, first), onDark(first, first)];
  if (second) proposals.push(onLight(second, first), onDark(second, first));
  const different = new Map(proposals.map((colors) => [JSON.stringify(colors), colors]));
  return [...different.values()].slice(0, MOST);
}

/** The ink to use instead where it is hard to read on the ground; null where it is not. */
export const mendedInk = ({ ink, ground }: BrandColors): string | null =>
  contrast(ink, ground) >= READABLE ? null : readable(ink, ground);
