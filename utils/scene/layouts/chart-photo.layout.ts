import {
  column,
  crisp,
  foot,
  nameText,
  noteText,
  photoIn,
  placed,
  say,
  shapeIn,
  table,
  titleOr,
} from '../kit';
import { defineLayout } from '../layout';

const EDGE = 44;
const PAD = 44;

/** The photo above; the table on a card that reaches into it, the accent round it. */
export default defineLayout({
  id: 'chart-photo',
  name: { id: 'Ukuran di foto', en: 'Sizes on the photo' },
  family: 'chart',
  order: 920,
  photos: { min: 1, max: 1 },
  needs: ['lines'],
  asks: ['lines', 'title', 'note', 'order'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const square = shape === 'square';
    const inner = width - 2 * EDGE - 2 * PAD;
    const head = column(
      [
        say(input, 'kicker', titleOr(input, 'sizes'), {
          role: 'title',
          width: inner,
          max: 34,
          weight: 700,
          color: 'inkSoft',
        }),
        nameText(input, { width: inner, max: square ? 50 : 60, min: 36, lines: 2 }),
      ],
      { width: inner },
    );
    const low = column(
      [
        noteText(input, { width: inner, max: 30, lines: 1 }),
        10,
        foot(input, { width: inner, logoHeight: 68 }),
      ],
      {
        width: inner,
      },
    );
    // The photo keeps the upper part of the picture; in a story also what lies below the safe area.
    const bottom = shape === 'story' ? safe.y + safe.height : height - EDGE;
    // A long table takes more of the picture rather than lose its last rows.
    const long = input.content.lines.length > 7 ? 0.16 : 0;
    const most = ((square ? 0.64 : 0.6) + long) * (bottom - safe.y);
    const rows = most - head.height - low.height - 2 * PAD + 20 - (low.height > 0 ? 20 : 0) - 16;
    const chart = table(input, input.content.lines, {
      width: inner,
      height: Math.max(square ? 230 : 300, rows),
      max: 42,
    });
    const text = column([head, 16, chart, 20, low], { width: inner });
    const card = crisp({
      x: EDGE,
      y: bottom - text.height - 2 * PAD + 20,
      width: width - 2 * EDGE,
      height: text.height + 2 * PAD - 20,
    });
    return {
      background: 'accent',
      layers: [
        photoIn('photo', input.photo, crisp({ x: 0, y: 0, width, height: card.y + 120 })),
        shapeIn('card', 'rect', card, 'ground', { radius: 44, shadow: true }),
        ...placed(text, card.x + PAD, card.y + PAD - 8, inner),
      ],
    };
  },
});
