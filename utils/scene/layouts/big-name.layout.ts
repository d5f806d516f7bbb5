import { chips, column, foot, nameText, noteText, placed, priceLine, shapeIn } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** Without a photo: the name as large as the picture allows on the accent, below it the price and what it offers. */
export default defineLayout({
  id: 'big-name',
  name: { id: 'Nama besar', en: 'Big name' },
  family: 'words',
  order: 10,
  photos: { min: 0, max: 0 },
  asks: ['note', 'facts', 'order'],
  draw(input) {
    const { safe, width, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const room = safe.width;
    const color = 'onAccent';
    const sign = foot(input, { width: room, color, soft: color, logoHeight: square ? 80 : 104 });
    const low = column(
      [
        priceLine(input, { size: square ? 96 : 128, width: room, ink: color }),
        square ? 24 : 36,
        chips(input, 'fact', content.facts, {
          width: room,
          height: square ? 130 : 200,
          size: square ? 34 : 40,
          fill: 'ground',
          ink: 'ink',
        }),
        square ? 32 : 48,
        sign,
      ],
      { width: room },
    );
    const lowTop = safe.y + safe.height - low.height;
    const note = noteText(input, { width: room, max: square ? 40 : 48, lines: 2, weight: 600, color });
    const noteRoom = note.height > 0 ? note.height + 20 : 0;
    const bar = { height: 12, gap: square ? 32 : 48 };
    const free = lowTop - (square ? 40 : 64) - safe.y - bar.height - bar.gap - noteRoom;
    const name = nameText(input, {
      width: room,
      height: free,
      max: square ? 200 : 250,
      min: 48,
      lines: 6,
      leading: 1.04,
      color,
    });
    const head = column([name, 20, note], { width: room });
    const top = safe.y + bar.height + bar.gap;
    const layers: Layer[] = [
      shapeIn('bar', 'rect', { x: safe.x, y: safe.y, width: width / 5, height: bar.height }, color, {
        radius: bar.height / 2,
      }),
      ...placed(head, safe.x, top, room),
      ...placed(low, safe.x, lowTop, room),
    ];
    return { background: 'accent', layers };
  },
});
