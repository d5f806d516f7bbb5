import { column, crisp, foot, nameText, noteText, photoIn, placed, priceBadge } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

const EDGE = 40;
const TILT = -9;

/** A framed photo with the price stuck on its corner, a little askew, and a calm line of text below. */
export default defineLayout({
  id: 'sticker',
  name: { id: 'Stiker harga', en: 'Price sticker' },
  family: 'tag',
  order: 40,
  needs: ['price'],
  asks: ['note', 'order'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, width, shape } = input.stage;
    const square = shape === 'square';
    const name = nameText(input, { width: safe.width, max: square ? 60 : 76, min: 40 });
    const note = noteText(input, { width: safe.width, max: 36, lines: 1 });
    const sign = foot(input, { width: safe.width, logoHeight: square ? 72 : 92 });
    const text = column([name, 4, note, square ? 12 : 22, sign], { width: safe.width });
    const bottom = safe.y + safe.height + (square ? 16 : 0);
    const textTop = bottom - text.height;
    const photoTop = shape === 'story' ? safe.y - 24 : EDGE;
    const frame = crisp({ x: EDGE, y: photoTop, width: width - 2 * EDGE, height: textTop - 36 - photoTop });
    const layers: Layer[] = [
      photoIn('photo', input.photo, frame, { radius: 40 }),
      ...placed(text, safe.x, textTop, safe.width),
    ];
    const price = priceBadge(input, { shape: 'burst', size: 92, maxWidth: square ? 360 : 420, angle: TILT });
    if (price) {
      // Turned, it reaches a little beyond its box on every side.
      const beyond = price.width * 0.07;
      layers.push(price.at(safe.x + safe.width + 20 - beyond - price.width, photoTop + 20 + beyond));
    }
    return { background: 'ground', layers };
  },
});
