import type { Size } from './pixels';
import { GROUND, PRODUCT } from './segment';

/** One pull of the brush, in shares of the photo: points of its way, half its width as a share of the long side. */
export interface Stroke {
  keep: boolean;
  radius: number;
  points: readonly { x: number; y: number }[];
}

/** What strokes say of each pixel (OPEN, GROUND or PRODUCT); the later ones count. At least one pixel wide. */
export function painted(strokes: readonly Stroke[], { width, height }: Size): Uint8Array {
  const known = new Uint8Array(width * height);
  for (const { keep, radius, points } of strokes) {
    const value = keep ? PRODUCT : GROUND;
    const reach = Math.max(0.6, radius * Math.max(width, height));
    const dab = (x: number, y: number) => {
      for (let row = Math.max(0, Math.ceil(y - reach)); row <= Math.min(height - 1, y + reach); row++)
        for (
          let column = Math.max(0, Math.ceil(x - reach));
          column <= Math.min(width - 1, x + reach);
          column++
        )
          if ((column - x) ** 2 + (row - y) ** 2 <= reach * reach) known[row * width + column] = value;
    };
    for (const [at, to] of points.entries()) {
      const from = points[at - 1] ?? to;
      const far = Math.hypot((to.x - from.x) * width, (to.y - from.y) * height);
      const dabs = Math.max(1, Math.ceil(far / Math.max(1, reach / 2)));
      for (let step = 1; step <= dabs; step++) {
        const share = step / dabs;
        dab(
          (from.x + (to.x - from.x) * share) * width - 0.5,
          (from.y + (to.y - from.y) * share) * height - 0.5,
        );
      }
    }
  }
  return known;
}
