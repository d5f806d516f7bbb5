import { column, foot, nameText, noteText, photoIn, placed, priceLine, titleText } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** One word as large as the picture is wide, and under it the photo with its upper corners rounded like a door. */
export default defineLayout({
  id: 'new-word',
  name: { id: 'Baru besar', en: 'Big new' },
  family: 'new',
  order: 10,
  asks: ['title', 'note', 'order'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, shape } = input.stage;
    const square = shape === 'square';
    const room = safe.width;
    const title = titleText(input, {
      own: 'fresh',
      width: room,
      max: square ? 220 : 340,
      min: 48,
      height: square ? 240 : 370,
      leading: 1,
      align: 'center',
    });
    const half = Math.round(room * 0.56);
    const name = column(
      [
        nameText(input, { width: half - 24, max: square ? 48 : 58, min: 32 }),
        4,
        noteText(input, { width: half - 24, max: 32, min: 26 }),
      ],
      { width: half - 24 },
    );
    const price = priceLine(input, { size: square ? 72 : 84, width: room - half, align: 'right' });
    const both = Math.max(name.height, price.height);
    const sign = foot(input, { width: room, logoHeight: square ? 64 : 88 });
    const bottom = safe.y + safe.height + (square ? 16 : 0);
    const signTop = bottom - sign.height;
    const textTop = signTop - (sign.height > 0 ? (square ? 14 : 28) : 0) - both;
    // Tall capitals leave room above them that the eye takes for margin.
    const top = shape === 'story' ? safe.y : safe.y - Math.min(28, title.size * 0.14);
    const photoTop = Math.round(top + title.height * 0.94 + (square ? 14 : 20));
    const photo = {
      x: safe.x,
      y: photoTop,
      width: room,
      height: Math.round(textTop - (square ? 18 : 32) - photoTop),
    };
    const layers: Layer[] = [
      photoIn('photo', input.photo, photo, { radius: square ? 140 : 220, corners: 'top' }),
      ...title.at(safe.x, top, room),
      ...placed(name, safe.x, textTop + (both - name.height) / 2, half - 24),
      ...placed(
        price,
        safe.x + room - price.width,
        textTop + (both - price.height) / 2,
        price.width,
        'right',
      ),
      ...placed(sign, safe.x, signTop, room),
    ];
    return { background: 'ground', layers };
  },
});
