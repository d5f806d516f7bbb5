import type { Layout } from '../../../utils/scene';
import { draw, type Job, SIZES, type SizeId } from './draw';

/** Width of a picture in a sprite; its six pictures stand in two rows, a row for each shop. */
const CELL = 270;
const ROW = 480;
const CELLS = (['warm', 'dark'] as const).flatMap((brand, row) =>
  (['portrait', 'square', 'story'] as const satisfies SizeId[]).map((size, column) => ({
    brand,
    size,
    x: column * CELL,
    y: row * ROW,
  })),
);
const jobOf = (layout: Layout, { brand, size }: (typeof CELLS)[number]): Job => ({
  layout: layout.id,
  size,
  brand,
  sample: 'usual',
  photos: 'drawn',
});

/** All pictures of a layout that are kept for comparison, on one canvas. */
export async function drawSprite(layout: Layout): Promise<OffscreenCanvas> {
  const canvas = new OffscreenCanvas(3 * CELL, 2 * ROW);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('this browser gives no 2D canvas');
  context.imageSmoothingQuality = 'high';
  for (const cell of CELLS) {
    // Drawn at full size and made smaller: at a quarter of it engines hardly differ in how they smooth letters.
    const picture = await draw(jobOf(layout, cell), 1080);
    context.drawImage(picture, cell.x, cell.y, CELL, (picture.height / picture.width) * CELL);
  }
  return canvas;
}

export interface Difference {
  picture: string;
  /** Pixels of the small picture that differ by more than `TOLERANCE` after blurring. */
  pixels: number;
  /** The largest difference of a channel, 0–255. */
  worst: number;
}

/** Of 255: what two engines may make of the same pixel once it is blurred. */
const TOLERANCE = 28;

/**
 * Each pixel the mean of itself and its eight neighbours (those at the edge count twice), as red, green and blue
 * one after the other: what stays is where things are and which colours they have, not how their edges are smoothed.
 */
function blurred({ data, width, height }: ImageData): Float32Array {
  const across = new Float32Array(width * height * 3);
  const out = new Float32Array(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const row = y * width;
      const left = (row + Math.max(0, x - 1)) * 4;
      const here = (row + x) * 4;
      const right = (row + Math.min(width - 1, x + 1)) * 4;
      for (let channel = 0; channel < 3; channel += 1)
        across[(row + x) * 3 + channel] =
          (data[left + channel] as number) +
          (data[here + channel] as number) +
          (data[right + channel] as number);
    }
  const line = width * 3;
  for (let y = 0; y < height; y += 1) {
    const above = Math.max(0, y - 1) * line;
    const here = y * line;
    const below = Math.min(height - 1, y + 1) * line;
    for (let at = 0; at < line; at += 1)
      out[here + at] =
        ((across[above + at] as number) + (across[here + at] as number) + (across[below + at] as number)) / 9;
  }
  return out;
}

/** How a sprite is kept: small, and lossy. */
export const encodeSprite = (canvas: OffscreenCanvas): Promise<Blob> =>
  canvas.convertToBlob({ type: 'image/webp', quality: 0.86 });

/** Every picture of an encoded sprite, blurred, in the order of `CELLS`. */
async function cellsOf(sprite: Blob): Promise<Float32Array[]> {
  const bitmap = await createImageBitmap(sprite);
  const canvas = new OffscreenCanvas(3 * CELL, 2 * ROW);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('this browser gives no 2D canvas');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return CELLS.map(({ size, x, y }) => {
    const { width, height } = SIZES[size];
    return blurred(context.getImageData(x, y, CELL, Math.floor((height / width) * CELL)));
  });
}

/** Compares a layout's pictures with those kept in `golden` (a data address). */
export async function compareWithGolden(layout: Layout, golden: string): Promise<Difference[]> {
  // What is drawn now goes through the same encoder, so that its losses are on both sides.
  const now = await cellsOf(await encodeSprite(await drawSprite(layout)));
  const kept = await cellsOf(await (await fetch(golden)).blob());
  return CELLS.map(({ brand, size }, index) => {
    const [one, other] = [now[index] ?? new Float32Array(), kept[index] ?? new Float32Array()];
    let worst = 0;
    let pixels = 0;
    for (let at = 0; at < one.length; at += 3) {
      let apart = 0;
      for (let channel = at; channel < at + 3; channel += 1)
        apart = Math.max(apart, Math.abs((one[channel] as number) - (other[channel] as number)));
      worst = Math.max(worst, apart);
      if (apart > TOLERANCE) pixels += 1;
    }
    return { picture: `${brand}, ${size}`, pixels, worst: Math.round(worst) };
  });
}
