import {
  column,
  crisp,
  label,
  nameText,
  noteText,
  photoIn,
  placed,
  priceLine,
  say,
  shapeIn,
  shopMark,
  titleText,
} from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** The last slide asks for the order: what to do, where, and who it is, on the shop's accent. */
export default defineLayout({
  id: 'slide-last',
  name: { id: 'Slide penutup', en: 'Closing slide' },
  family: 'carousel',
  order: 30,
  slide: 'last',
  asks: ['title', 'order', 'place', 'note'],
  photos: { min: 0, max: 1 },
  draw(input) {
    const { safe, width, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const room = safe.width - 48;
    const x = safe.x + 24;
    const [photo] = input.photos;
    const centre = { width: room, align: 'center' } as const;
    const text = column(
      [
        titleText(input, {
          own: 'order',
          ...centre,
          max: square ? 84 : 112,
          min: 44,
          lines: 3,
          leading: 1.06,
          color: 'onAccent',
        }),
        square ? 12 : 20,
        nameText(input, {
          ...centre,
          max: square ? 42 : 52,
          min: 32,
          lines: 2,
          weight: 700,
          color: 'onAccent',
        }),
        4,
        priceLine(input, { ...centre, size: square ? 56 : 70, ink: 'onAccent', before: 'beside' }),
        square ? 20 : 32,
        label(input, 'order', content.order, {
          fill: 'ground',
          ink: 'ink',
          size: square ? 46 : 54,
          maxWidth: room,
        }),
        square ? 12 : 18,
        say(input, 'place', content.place, {
          ...centre,
          role: 'order',
          max: 38,
          lines: 2,
          color: 'onAccent',
        }),
        2,
        noteText(input, { ...centre, max: 34, color: 'onAccent' }),
      ],
      { width: room, align: 'center' },
    );
    const mark = shopMark(input, {
      on: 'plain',
      color: 'onAccent',
      size: square ? 48 : 60,
      logoHeight: square ? 120 : 160,
      maxWidth: room,
    });
    const top = shape === 'story' ? safe.y : safe.y - 8;
    const bottom = safe.y + safe.height;
    const markTop = bottom - mark.height;
    const end = markTop - (mark.height > 0 ? 28 : 0);
    const layers: Layer[] = [];
    let from = top;
    if (photo) {
      const size = Math.min(end - top - text.height - (square ? 44 : 72), square ? 380 : 620);
      if (size >= 160) {
        const y = top + Math.max(0, (end - top - text.height - size - (square ? 44 : 72)) / 2) + 14;
        const left = (width - size) / 2;
        layers.push(
          shapeIn(
            'ring',
            'ellipse',
            crisp({ x: left - 14, y: y - 14, width: size + 28, height: size + 28 }),
            'ground',
          ),
          photoIn('photo', photo, crisp({ x: left, y, width: size, height: size }), { radius: size / 2 }),
        );
        from = y + size + (square ? 30 : 44);
      }
    }
    layers.push(
      ...placed(text, x, from + Math.max(0, (end - from - text.height) / 2), room, 'center'),
      ...mark.at((width - mark.width) / 2, markTop),
    );
    return { background: 'accent', layers };
  },
});
