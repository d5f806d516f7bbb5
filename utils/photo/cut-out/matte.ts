import { type Pixels, resized, type Size } from './pixels';
import { stripAlong } from './refine';
import { spread, weightOf } from './spread';

/** The ways by which an edge pixel's colour is told apart: below this distance (of 0–255) colours say nothing. */
const UNLIKE = 24;

const smooth = (low: number, high: number, value: number) => {
  const share = Math.max(0, Math.min(1, (value - low) / (high - low)));
  return share * share * (3 - 2 * share);
};

/** The mean over a square of 2 × `reach` + 1 pixels, of a plane 0–255. */
function blurred(plane: Uint8Array, { width, height }: Size, reach: number): Uint8Array {
  const once = new Uint8Array(plane.length);
  const twice = new Uint8Array(plane.length);
  const sweep = (
    from: Uint8Array,
    to: Uint8Array,
    lines: number,
    length: number,
    step: number,
    line: number,
  ) => {
    for (let at = 0; at < lines; at++) {
      const start = at * line;
      const value = (along: number) =>
        from[start + Math.max(0, Math.min(length - 1, along)) * step] as number;
      let sum = 0;
      for (let along = -reach; along <= reach; along++) sum += value(along);
      for (let along = 0; along < length; along++) {
        to[start + along * step] = sum / (2 * reach + 1) + 0.5;
        sum += value(along + reach + 1) - value(along - reach);
      }
    }
  };
  sweep(plane, once, height, width, 1, width);
  sweep(once, twice, width, height, width, 1);
  return twice;
}

/**
 * The product alone: the photo's pixels with an opacity that runs softly over the edge, and without the old
 * ground's colour in them. `mask` is the divided picture of `size`, usually smaller than the photo.
 */
export function matte(photo: Pixels, small: Pixels, mask: Uint8Array): Pixels {
  const { width, height } = photo;
  const size = { width: small.width, height: small.height };
  const rgb = new Float32Array(size.width * size.height * 3);
  for (let pixel = 0; pixel < mask.length; pixel++)
    for (let of = 0; of < 3; of++) rgb[pixel * 3 + of] = small.data[pixel * 4 + of] as number;
  const strip = stripAlong(mask, size, 2);
  const product = spread(rgb, weightOf(mask, 1, strip), size);
  const ground = spread(rgb, weightOf(mask, 0, strip), size);
  const scale = Math.max(1, width / size.width);
  const inside = blurred(
    resized(
      mask.map((side) => side * 255),
      size,
      photo,
    ),
    photo,
    Math.max(1, Math.round(scale)),
  );
  const data = new Uint8ClampedArray(photo.data);
  for (let y = 0; y < height; y++) {
    const row = Math.min(size.height - 1, Math.floor((y * size.height) / height)) * size.width;
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      const at = pixel * 4;
      const share = (inside[pixel] as number) / 255;
      if (share >= 0.999) continue;
      if (share <= 0.001) {
        data[at] = data[at + 1] = data[at + 2] = data[at + 3] = 0;
        continue;
      }
      const from = (row + Math.min(size.width - 1, Math.floor((x * size.width) / width))) * 3;
      let [along, apart] = [0, 0];
      for (let of = 0; of < 3; of++) {
        const way = (product[from + of] as number) - (ground[from + of] as number);
        along += ((data[at + of] as number) - (ground[from + of] as number)) * way;
        apart += way * way;
      }
      const trust = apart / (apart + UNLIKE * UNLIKE);
      const byColour = Math.max(0, Math.min(1, apart > 0 ? along / apart : 0));
      const byPlace = smooth(0.3, 0.8, share);
      const mixed = trust * byColour + (1 - trust) * byPlace;
      const opacity = Math.max(smooth(0.6, 1, share), Math.min(smooth(0.05, 0.5, share), mixed));
      for (let of = 0; of < 3; of++)
        data[at + of] =
          (data[at + of] as number) +
          (1 - opacity) * ((product[from + of] as number) - (ground[from + of] as number));
      data[at + 3] = opacity * (data[at + 3] as number);
    }
  }
  return { width, height, data };
}
