/** A picture as plain numbers: four bytes a pixel (R, G, B, A), rows from the top, as a canvas hands it over. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Rec. 709 weights of the three colours in brightness, here on the coded (not the linear) values. */
export const RED = 0.2126;
export const GREEN = 0.7152;
export const BLUE = 0.0722;

/** Below this a pixel counts as see-through and has no say in how the photo is judged. */
const SOLID = 128;

/** sRGB-coded 0–1 to linear light 0–1, and back (IEC 61966-2-1). */
export const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
export const coded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Linear light of each coded value 0–255. */
export const LINEAR: Float32Array = Float32Array.from({ length: 256 }, (_, value) => linear(value / 255));

/** Calls `see` for at most about `most` solid pixels, spread evenly over the picture. */
export function eachPixel(
  { data, width, height }: Pixels,
  most: number,
  see: (r: number, g: number, b: number, x: number, y: number) => void,
): void {
  const step = Math.max(1, Math.floor(Math.sqrt((width * height) / most)));
  const across = Math.min(step, width);
  const down = Math.min(step, height);
  for (let y = down >> 1; y < height; y += down)
    for (let x = across >> 1; x < width; x += across) {
      const at = (y * width + x) * 4;
      if ((data[at + 3] ?? 0) < SOLID) continue;
      see(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, x, y);
    }
}

/** Brightness of every pixel, 0–255. */
export function lumaOf({ data, width, height }: Pixels): Float32Array {
  const luma = new Float32Array(width * height);
  for (let at = 0, from = 0; at < luma.length; at += 1, from += 4)
    luma[at] = RED * (data[from] ?? 0) + GREEN * (data[from + 1] ?? 0) + BLUE * (data[from + 2] ?? 0);
  return luma;
}
