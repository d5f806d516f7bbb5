import type { Size } from './pixels';

/** A connected part of a mask. */
export interface Spot {
  pixels: number[];
  touchesBorder: boolean;
}

/** The connected parts (side by side) of the pixels that hold `value`, largest first. */
export function spotsOf(mask: Uint8Array, value: number, { width, height }: Size): Spot[] {
  const seen = new Uint8Array(mask.length);
  const spots: Spot[] = [];
  for (let first = 0; first < mask.length; first++) {
    if (seen[first] || mask[first] !== value) continue;
    seen[first] = 1;
    const pixels = [first];
    let touchesBorder = false;
    for (let at = 0; at < pixels.length; at++) {
      const pixel = pixels[at] as number;
      const x = pixel % width;
      const y = (pixel - x) / width;
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) touchesBorder = true;
      const look = (other: number) => {
        if (seen[other] || mask[other] !== value) return;
        seen[other] = 1;
        pixels.push(other);
      };
      if (x > 0) look(pixel - 1);
      if (x < width - 1) look(pixel + 1);
      if (y > 0) look(pixel - width);
      if (y < height - 1) look(pixel + width);
    }
    spots.push({ pixels, touchesBorder });
  }
  return spots.sort((one, other) => other.pixels.length - one.pixels.length);
}

/** 1 for the ground that reaches the photo's border; 0 for the product and for what it encloses. */
export function outerGround(mask: Uint8Array, size: Size): Uint8Array {
  const outer = new Uint8Array(mask.length);
  for (const { pixels, touchesBorder } of spotsOf(mask, 0, size))
    if (touchesBorder) for (const pixel of pixels) outer[pixel] = 1;
  return outer;
}

/** Parts smaller than this share of the largest one are dust. */
const DUST = 0.03;
/** Holes smaller than this share of the product are closed. */
const PINHOLE = 0.003;
/** How far (in Lab) an enclosed part may be from the ground around and still be ground seen through a gap. */
const ALIKE = 11;

export interface TidyTask extends Size {
  mask: Uint8Array;
  /** What the user said: nothing that was painted is tidied away. */
  known: Uint8Array;
  /** How far each pixel's colour is from the ground around it. */
  apart: (pixel: number) => number;
}

/** The mask without dust, without what only reaches in from the border, and without false holes. */
export function tidied({ mask, known, apart, ...size }: TidyTask): Uint8Array {
  const clean = mask.slice();
  const [largest, ...others] = spotsOf(mask, 1, size);
  if (!largest) return clean;
  const kept = largest.pixels.length;
  for (const { pixels, touchesBorder } of others) {
    const small = pixels.length < kept * (touchesBorder && !largest.touchesBorder ? 0.5 : DUST);
    if (small && !pixels.some((pixel) => known[pixel] !== 0)) for (const pixel of pixels) clean[pixel] = 0;
  }
  for (const { pixels, touchesBorder } of spotsOf(clean, 0, size)) {
    if (touchesBorder || pixels.some((pixel) => known[pixel] !== 0)) continue;
    const far = pixels.reduce((sum, pixel) => sum + apart(pixel), 0) / pixels.length;
    if (pixels.length < kept * PINHOLE || far > ALIKE) for (const pixel of pixels) clean[pixel] = 1;
  }
  return clean;
}
