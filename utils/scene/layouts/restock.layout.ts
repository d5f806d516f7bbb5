import {
  type Align,
  column,
  crisp,
  foot,
  label,
  nameText,
  noteText,
  photoIn,
  placed,
  priceLine,
  say,
  shapeIn,
  titleOr,
} from '../kit';
import { defineLayout, type LayoutInput } from '../layout';
import type { Layer } from '../schema';

/** The photo in a thick ring of the accent; how many are left, if told, sits on its lower rim. */
function ringed(input: LayoutInput, x: number, y: number, size: number): Layer[] {
  const ring = Math.round(size * 0.05);
  const disc = (id: string, out: number, fill: 'accent' | 'ground') =>
    shapeIn(
      id,
      'ellipse',
      crisp({ x: x - out, y: y - out, width: size + 2 * out, height: size + 2 * out }),
      fill,
    );
  // A ring that runs off the left edge carries its label on what is seen of it.
  const seen = Math.max(x, input.stage.safe.x);
  const room = x + size - seen;
  const left = label(input, 'left', input.content.left, {
    size: 46,
    maxWidth: room,
    fill: 'ink',
    ink: 'ground',
    shadow: true,
  });
  return [
    disc('ring', ring, 'accent'),
    disc('gap', Math.round(ring * 0.3), 'ground'),
    photoIn('photo', input.photo, crisp({ x, y, width: size, height: size }), { radius: size / 2 }),
    ...(left ? placed(left, seen, y + size - left.height - 4, room, 'center') : []),
  ];
}

/** The headline and all that is said, in a column. */
function words(input: LayoutInput, width: number, square: boolean) {
  const align: Align = square ? 'left' : 'center';
  const title = say(input, 'title', titleOr(input, 'again'), {
    role: 'title',
    width,
    max: square ? 84 : 130,
    min: 44,
    lines: square ? 3 : 2,
    height: 270,
    weight: 800,
    leading: 1.04,
    align,
  });
  const text = column(
    [
      nameText(input, { width, max: square ? 48 : 60, min: 34, align, weight: 700 }),
      6,
      priceLine(input, { size: square ? 66 : 84, width, align, before: square ? 'above' : 'beside' }),
      4,
      noteText(input, { width, max: 32, align }),
      square ? 24 : 20,
      foot(input, { width, align, logoHeight: square ? 72 : 84 }),
    ],
    { width, align },
  );
  return { title, text };
}

/** Good news on one axis: the headline, the photo in its ring, name and price below. A square has them side by side. */
export default defineLayout({
  id: 'restock',
  name: { id: 'Ada lagi', en: 'Back again' },
  family: 'restock',
  order: 10,
  asks: ['title', 'left', 'note', 'order'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    if (shape === 'square') {
      const size = 600;
      const x = safe.x + size - 60 + 56;
      const room = safe.x + safe.width - x;
      const { title, text } = words(input, room, true);
      const both = column([title, 24, text], { width: room });
      return {
        background: 'ground',
        layers: [
          ...ringed(input, -44, (height - size) / 2, size),
          ...placed(both, x, (height - both.height) / 2, room),
        ],
      };
    }
    const { title, text } = words(input, safe.width, false);
    const top = safe.y;
    const textTop = safe.y + safe.height - text.height;
    const from = top + title.height + 70;
    const to = textTop - 66;
    const size = Math.min(to - from, 780);
    return {
      background: 'ground',
      layers: [
        ...ringed(input, (width - size) / 2, from + (to - from - size) / 2, size),
        ...title.at(safe.x, top, safe.width),
        ...placed(text, safe.x, textTop, safe.width, 'center'),
      ],
    };
  },
});
