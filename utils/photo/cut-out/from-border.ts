import type { Size } from './pixels';

/**
 * How far each pixel is from the photo's border, walking over colours: the least, over all ways, of the widest
 * range of values on the way (the minimum barrier distance; Zhang et al., "Minimum Barrier Salient Object
 * Detection at 80 FPS", 2015). A ground that changes slowly, or is busy in itself, stays near; what has an edge
 * all round does not. `start` is the distance at which border pixels begin. Two sweeps there and back.
 */
export function barrierFromBorder(
  lab: Float32Array,
  { width, height }: Size,
  start: Float32Array,
): Float32Array {
  const count = width * height;
  const far = new Float32Array(count).fill(1e9);
  const low = Float32Array.from(lab);
  const high = Float32Array.from(lab);
  for (let pixel = 0; pixel < count; pixel++) {
    const x = pixel % width;
    const y = (pixel - x) / width;
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) far[pixel] = start[pixel] as number;
  }
  const from = (pixel: number, other: number) => {
    const [p, o] = [pixel * 3, other * 3];
    let range = 0;
    for (let of = 0; of < 3; of++) {
      const value = lab[p + of] as number;
      range += Math.max(high[o + of] as number, value) - Math.min(low[o + of] as number, value);
    }
    const way = range + (start[other] as number);
    if (way >= (far[pixel] as number)) return;
    far[pixel] = way;
    start[pixel] = start[other] as number;
    for (let of = 0; of < 3; of++) {
      const value = lab[p + of] as number;
      low[p + of] = Math.min(low[o + of] as number, value);
      high[p + of] = Math.max(high[o + of] as number, value);
    }
  };
  for (let sweep = 0; sweep < 2; sweep++) {
    for (let pixel = 0; pixel < count; pixel++) {
      const x = pixel % width;
      if (x > 0) from(pixel, pixel - 1);
      if (pixel >= width) {
        from(pixel, pixel - width);
        if (x > 0) from(pixel, pixel - width - 1);
        if (x < width - 1) from(pixel, pixel - width + 1);
      }
    }
    for (let pixel = count - 1; pixel >= 0; pixel--) {
      const x = pixel % width;
      if (x < width - 1) from(pixel, pixel + 1);
      if (pixel < count - width) {
        from(pixel, pixel + width);
        if (x > 0) from(pixel, pixel + width - 1);
        if (x < width - 1) from(pixel, pixel + width + 1);
      }
    }
  }
  return far;
}
