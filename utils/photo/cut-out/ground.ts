import type { Pixels, Size } from './pixels';
import { shadowUnder } from './shadow';

/** Red, green and blue, each 0–255. */
export type Rgb = readonly [number, number, number];

/** What a product is put on. A stage is a wall and a floor of one colour, with the product's shadow on it. */
export type Ground = { kind: 'plain'; colour: Rgb } | { kind: 'stage'; colour: Rgb } | { kind: 'clear' };

const mixed = (one: number, other: number, share: number) => one + (other - one) * share;

/** Rows from the top to the least and to the greatest row that the product reaches; null when there is none. */
function reachOf({ data, width, height }: Pixels): { top: number; bottom: number } | null {
  let [top, bottom] = [-1, -1];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if ((data[(y * width + x) * 4 + 3] as number) > 127) {
        if (top < 0) top = y;
        bottom = y;
        break;
      }
  return top < 0 ? null : { top, bottom };
}

/** How light the stage is in each row: a wall that darkens towards the floor, and a floor that lightens towards us. */
function stageLight({ height }: Size, reach: { top: number; bottom: number }): Float32Array {
  const edge = Math.min(height * 0.96, reach.bottom - (reach.bottom - reach.top) * 0.18);
  const soft = Math.max(2, height * 0.035);
  return Float32Array.from({ length: height }, (_, y) => {
    const wall = mixed(1, 0.94, Math.min(1, y / Math.max(1, edge)) ** 1.5);
    const floor = mixed(0.9, 1, Math.min(1, Math.max(0, y - edge) / Math.max(1, height - edge)));
    const share = Math.max(0, Math.min(1, (y - edge) / soft + 0.5));
    return mixed(wall, floor, share * share * (3 - 2 * share));
  });
}

/** The product on its ground, as large as it was. `clear` leaves what is around it see-through. */
export function onGround(product: Pixels, ground: Ground): Pixels {
  if (ground.kind === 'clear') return product;
  const { width, height } = product;
  const data = new Uint8ClampedArray(product.data.length);
  const reach = ground.kind === 'stage' ? reachOf(product) : null;
  const light = reach && stageLight(product, reach);
  const shadow = reach && shadowUnder(product);
  for (let y = 0; y < height; y++) {
    const row = light ? (light[y] as number) : 1;
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      const at = pixel * 4;
      const opacity = (product.data[at + 3] as number) / 255;
      const here = shadow ? row * (1 - (shadow[pixel] as number) / 255) : row;
      for (let of = 0; of < 3; of++)
        data[at + of] = mixed((ground.colour[of] as number) * here, product.data[at + of] as number, opacity);
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}
