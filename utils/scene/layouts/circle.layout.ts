import { column, crisp, foot, nameText, noteText, photoIn, placed, priceBadge, shapeIn } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** The photo as one great circle that runs off the right edge, a ring of the accent round it. */
export default defineLayout({
  id: 'circle',
  name: { id: 'Bulat besar', en: 'Great circle' },
  family: 'single',
  order: 100,
  asks: ['note', 'order'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, width, shape } = input.stage;
    const square = shape === 'square';
    const name = nameText(input, { width: safe.width, max: square ? 64 : 84, min: 40 });
    const note = noteText(input, { width: safe.width, max: 36, lines: 1 });
    const sign = foot(input, { width: safe.width, logoHeight: square ? 72 : 96 });
    const text = column([name, 4, note, square ? 14 : 26, sign], { width: safe.width });
    const textTop = safe.y + safe.height + (square ? 16 : 0) - text.height;

    const bottom = textTop - (square ? 36 : 56);
    const top = shape === 'story' ? safe.y - 120 : square ? -90 : -70;
    const size = Math.min(bottom - top, width * 1.08);
    // The ring's left edge stays in the picture; the rest of the circle may leave it on the right.
    const x = Math.min(width - size * 0.9, width - size + 90);
    const disc = (id: string, out: number, fill: 'accent' | 'ground') =>
      shapeIn(
        id,
        'ellipse',
        crisp({ x: x - out, y: bottom - size - out, width: size + 2 * out, height: size + 2 * out }),
        fill,
      );
    const layers: Layer[] = [
      disc('ring', 30, 'accent'),
      disc('gap', 16, 'ground'),
      photoIn('photo', input.photo, crisp({ x, y: bottom - size, width: size, height: size }), {
        radius: size / 2,
      }),
      ...placed(text, safe.x, textTop, safe.width),
    ];
    const price = priceBadge(input, { shape: 'seal', size: 92, maxWidth: square ? 310 : 370 });
    if (price) layers.push(price.at(safe.x - 16, bottom - price.height + (square ? 10 : 20)));
    return { background: 'ground', layers };
  },
});
