import {
  column,
  nameText,
  noteText,
  photoIn,
  placed,
  priceLine,
  scrim,
  shapeIn,
  shopMark,
  wordMark,
} from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** A magazine's cover: the shop's name is the masthead, a fine white frame holds the photo together. */
export default defineLayout({
  id: 'magazine',
  name: { id: 'Sampul majalah', en: 'Magazine cover' },
  family: 'single',
  order: 110,
  asks: ['note'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { brand } = input;
    const square = shape === 'square';
    const inset = 30;
    const room = safe.width;
    const masthead = wordMark(input, {
      on: 'plain',
      color: 'white',
      size: square ? 120 : 150,
      maxWidth: room,
    });
    const name = nameText(input, {
      width: room,
      max: square ? 64 : 80,
      min: 40,
      color: 'white',
      leading: 1.06,
    });
    const price = priceLine(input, { size: square ? 56 : 66, width: room, ink: 'white', before: 'beside' });
    const note = noteText(input, { width: room, max: 36, lines: 1, color: 'white' });
    const text = column([name, 12, price, 6, note], { width: room });
    const bottom = safe.y + safe.height - (square ? 4 : 12);
    const textTop = bottom - text.height;
    const layers: Layer[] = [photoIn('photo', input.photo, { x: 0, y: 0, width, height })];
    if (masthead.height > 0) layers.push(scrim('fade-top', input.stage, 'top', safe.y + masthead.height));
    if (text.height > 0) layers.push(scrim('fade', input.stage, 'bottom', textTop));
    const lines: [string, number, number, number, number][] = [
      ['frame-top', inset, inset, width - 2 * inset, 4],
      ['frame-bottom', inset, height - inset - 4, width - 2 * inset, 4],
      ['frame-left', inset, inset, 4, height - 2 * inset],
      ['frame-right', width - inset - 4, inset, 4, height - 2 * inset],
    ];
    for (const [id, x, y, wide, high] of lines)
      layers.push(shapeIn(id, 'line', { x, y, width: wide, height: high }, 'white', { opacity: 0.85 }));
    layers.push(
      ...masthead.at(safe.x + (room - masthead.width) / 2, safe.y),
      ...placed(text, safe.x, textTop, room),
    );
    if (brand.logo) {
      const logo = shopMark(input, { on: 'photo', logoHeight: 108 });
      layers.push(
        ...logo.at(
          safe.x + room - logo.width,
          Math.max(safe.y + masthead.height + 16, textTop - logo.height - 24),
        ),
      );
    }
    return { background: 'shade', layers };
  },
});
