import { eachPixel, LINEAR, type Pixels } from './pixels';

/** A pixel is near grey when its channels lie within this many stops of linear light of each other. */
const NEAR_GREY = 1.45;
/** Coded brightness between which casts are looked for: below is noise, above is burnt out. */
const CAST_FROM = 20;
const CAST_TO = 250;
/** Keeps the logarithm of black finite. */
const TINY = 1e-4;
const EDGES_LOOKED_AT = 120_000;

/** A colour cast: by how many stops of linear light red and blue lie above green. */
export interface Cast {
  red: number;
  blue: number;
  /** Share of the looked-at pixels that it was told from. */
  share: number;
}

const NO_CAST: Cast = { red: 0, blue: 0, share: 0 };

/** Counts near-grey pixels by brightness, so that the brightest can be told apart. */
export class CastCounter {
  private readonly many = new Uint32Array(256);
  private readonly red = new Float64Array(256);
  private readonly blue = new Float64Array(256);

  /** Coded values 0–255; `luma` a whole number. */
  add(r: number, g: number, b: number, luma: number): void {
    if (luma < CAST_FROM || Math.max(r, g, b) > CAST_TO) return;
    const green = Math.log2((LINEAR[g] ?? 0) + TINY);
    const red = Math.log2((LINEAR[r] ?? 0) + TINY) - green;
    const blue = Math.log2((LINEAR[b] ?? 0) + TINY) - green;
    if (Math.max(red, blue, 0) - Math.min(red, blue, 0) > NEAR_GREY) return;
    this.many[luma] = (this.many[luma] ?? 0) + 1;
    this.red[luma] = (this.red[luma] ?? 0) + red;
    this.blue[luma] = (this.blue[luma] ?? 0) + blue;
  }

  /** The mean cast of the brightest `share` of what was counted; `of`: how many pixels were looked at in all. */
  brightest(share: number, of: number): Cast {
    const wanted = this.many.reduce((sum, many) => sum + many, 0) * share;
    let [many, red, blue] = [0, 0, 0];
    for (let luma = 255; luma >= 0 && many < wanted; luma -= 1) {
      many += this.many[luma] ?? 0;
      red += this.red[luma] ?? 0;
      blue += this.blue[luma] ?? 0;
    }
    return many === 0 ? NO_CAST : { red: red / many, blue: blue / many, share: many / of };
  }
}

/**
 * The cast by the colour of edges ("grey edge", van de Weijer 2007): light tints every edge, while a large coloured
 * area, such as a beige table, has few.
 */
export function edgeCast(pixels: Pixels): Cast {
  const { width, data } = pixels;
  const reach = Math.max(1, Math.round(width / 400));
  let [count, red, green, blue] = [0, 0, 0, 0];
  eachPixel(pixels, EDGES_LOOKED_AT, (r, g, b, x, y) => {
    if (x + reach >= width || Math.max(r, g, b) > CAST_TO) return;
    const at = (y * width + x + reach) * 4;
    const [r2 = 0, g2 = 0, b2 = 0, alpha = 0] = [data[at], data[at + 1], data[at + 2], data[at + 3]];
    if (alpha < 128 || Math.max(r2, g2, b2) > CAST_TO) return;
    count += 1;
    red += ((LINEAR[r] ?? 0) - (LINEAR[r2] ?? 0)) ** 2;
    green += ((LINEAR[g] ?? 0) - (LINEAR[g2] ?? 0)) ** 2;
    blue += ((LINEAR[b] ?? 0) - (LINEAR[b2] ?? 0)) ** 2;
  });
  if (count === 0 || Math.min(red, green, blue) / count < 1e-7) return NO_CAST;
  // Roots of squares: half the stops of the squares themselves.
  return { red: Math.log2(red / green) / 2, blue: Math.log2(blue / green) / 2, share: 1 };
}
