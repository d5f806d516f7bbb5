import type { Layout } from '../../../utils/scene';
import { draw, type Job, type SizeId } from './draw';

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

/** Of 255: what two engines, or a lossy file, may make of the same pixel once it is blurred. */
const TOLERANCE = 26;

/** Each pixel the mean of itself and its eight neighbours, inside the cell. */
function blurred({ data, width, height }: ImageData): Float32Array {
  const out = new Float32Array(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        let count = 0;
        for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v += 1)
          for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u += 1) {
            sum += data[(v * width + u) * 4 + channel] ?? 0;
            count += 1;
          }
        out[(y * width + x) * 3 + channel] = sum / count;
      }
  return out;
}

/** Compares a layout's pictures with those kept in `golden` (a data address). */
export async function compareWithGolden(layout: Layout, golden: string): Promise<Difference[]> {
  const bitmap = await createImageBitmap(await (await fetch(golden)).blob());
  const now = await drawSprite(layout);
  const kept = new OffscreenCanvas(now.width, now.height);
  const [a, b] = [now, kept].map((canvas) =>
    canvas.getContext('2d', { alpha: false, willReadFrequently: true }),
  );
  if (!a || !b) throw new Error('this browser gives no 2D canvas');
  b.drawImage(bitmap, 0, 0);
  return CELLS.map(({ brand, size, x, y }) => {
    const height = Math.round({ portrait: 1.25, square: 1, story: 16 / 9 }[size] * CELL);
    const [one, other] = [a, b].map((context) => blurred(context.getImageData(x, y, CELL, height)));
    let worst = 0;
    let pixels = 0;
    for (let at = 0; at < (one?.length ?? 0); at += 3) {
      let apart = 0;
      for (let channel = at; channel < at + 3; channel += 1)
        apart = Math.max(apart, Math.abs((one?.[channel] ?? 0) - (other?.[channel] ?? 0)));
      worst = Math.max(worst, apart);
      if (apart > TOLERANCE) pixels += 1;
    }
    return { picture: `${brand}, ${size}`, pixels, worst: Math.round(worst) };
  });
}
