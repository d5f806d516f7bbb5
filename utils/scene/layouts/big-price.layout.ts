import { column, foot, nameText, noteText, photoIn, placed, priceLine, row, shapeIn } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** The price is the headline: as wide as the picture allows, on the shop's accent below the photo. */
export default defineLayout({
  id: 'big-price',
  name: { id: 'Harga besar', en: 'Big price' },
  family: 'tag',
  order: 30,
  needs: ['price'],
  asks: ['note', 'order'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const square = shape === 'square';
    const room = safe.width;
    const name = nameText(input, {
      width: room,
      max: square ? 50 : 60,
      min: 36,
      lines: 2,
      weight: 700,
      color: 'onAccent',
    });
    // "12rb" has room to shout.
    const short = input.content.price.length <= 6 ? 1.3 : 1;
    const price = priceLine(input, {
      size: Math.round((square ? 150 : 190) * short),
      width: room,
      ink: 'onAccent',
    });
    const note = noteText(input, { width: room, max: 36, color: 'onAccent', lines: 1 });
    const sign = foot(input, {
      width: room,
      color: 'onAccent',
      soft: 'onAccent',
      logoHeight: square ? 76 : 96,
    });
    const text = column([name, 2, price, 4, note, square ? 14 : 24, row([sign], { gap: 0 })], {
      width: room,
    });
    const top = safe.y + safe.height - text.height;
    const seam = Math.round(top - (square ? 32 : 44));
    const layers: Layer[] = [
      photoIn('photo', input.photo, { x: 0, y: 0, width, height: seam }),
      shapeIn('panel', 'rect', { x: 0, y: seam, width, height: height - seam }, 'accent'),
      ...placed(text, safe.x, top, room),
    ];
    return { background: 'accent', layers };
  },
});
