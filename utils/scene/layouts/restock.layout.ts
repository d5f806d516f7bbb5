import {
  column,
  crisp,
  foot,
  label,
  nameText,
  noteText,
  photoIn,
  placed,
  priceLine,
  shapeIn,
  titleText,
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
  const left = label(input, 'left', input.content.left, {
    size: 46,
    maxWidth: size,
    fill: 'ink',
    ink: 'ground',
    shadow: true,
  });
  return [
    disc('ring', ring, 'accent'),
    disc('gap', Math.round(ring * 0.3), 'ground'),
    photoIn('photo', input.photo, crisp({ x, y, width: size, height: size }), { radius: size / 2 }),
    ...(left ? placed(left, x, y + size - left.height - 4, size, 'center') : []),
  ];
}

/** Good news on one axis: the headline, the photo in its ring, name and price below. */
export default defineLayout({
  id: 'restock',
  name: { id: 'Ada lagi', en: 'Back again' },
  family: 'restock',
  order: 10,
  asks: ['title', 'left', 'note', 'order'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, width: across, shape } = input.stage;
    const square = shape === 'square';
    const { width } = safe;
    const align = 'center';
    const title = titleText(input, {
      own: 'again',
      width,
      max: square ? 104 : 130,
      min: 44,
      height: square ? 190 : 270,
      align,
    });
    const text = column(
      [
        nameText(input, { width, max: square ? 52 : 60, min: 34, align, weight: 700 }),
        6,
        priceLine(input, { size: square ? 72 : 84, width, align, before: 'beside' }),
        4,
        noteText(input, { width, max: 32, align }),
        20,
        // A square has no height to spare: both ends of one line, not two lines.
        foot(input, square ? { width, logoHeight: 72 } : { width, align, logoHeight: 84 }),
      ],
      { width, align },
    );
    const top = safe.y;
    const textTop = safe.y + safe.height - text.height;
    const from = top + title.height + (square ? 46 : 70);
    const to = textTop - (square ? 42 : 66);
    const size = Math.min(to - from, 780);
    return {
      background: 'ground',
      layers: [
        ...ringed(input, (across - size) / 2, from + (to - from - size) / 2, size),
        ...title.at(safe.x, top, width),
        ...placed(text, safe.x, textTop, width, align),
      ],
    };
  },
});
