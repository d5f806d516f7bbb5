import {
  column,
  crisp,
  foot,
  nameText,
  noteText,
  photoIn,
  placed,
  priceBadge,
  shapeIn,
  textRows,
  titleText,
} from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** The choices as a list of large words on the accent, each above a fine line; the photo upright beside them. */
export default defineLayout({
  id: 'choices-list',
  name: { id: 'Daftar pilihan', en: 'List of choices' },
  family: 'choices',
  order: 1020,
  photos: { min: 1, max: 1 },
  needs: ['choices'],
  asks: ['choices', 'title', 'note', 'order'],
  draw(input) {
    const { safe, height, shape } = input.stage;
    const square = shape === 'square';
    const seam = 514;
    const x = seam + 48;
    const room = safe.x + safe.width - x;
    const color = 'onAccent';
    const head = column(
      [
        titleText(input, {
          own: 'choices',
          width: room,
          max: square ? 58 : 72,
          min: 36,
          lines: 3,
          color,
        }),
        8,
        nameText(input, { width: room, max: 38, min: 28, lines: 3, color, leading: 1.18 }),
      ],
      { width: room },
    );
    const low = column(
      [
        noteText(input, { width: room, max: 30, color }),
        18,
        foot(input, { width: room, align: 'left', color, soft: color, logoHeight: 76 }),
      ],
      { width: room },
    );
    const from = safe.y + head.height + (square ? 32 : 52);
    const lowTop = safe.y + safe.height - low.height;
    const rows = textRows(input, 'choice', input.content.choices, {
      width: room,
      height: lowTop - (low.height > 0 ? 36 : 0) - from,
      max: square ? 46 : 58,
      lines: 1,
      weight: 700,
      color,
      role: 'label',
      gap: [0.3, 1.2],
    });
    const list = rows.pieces.flatMap((piece, index): Layer[] => {
      const top = from + (rows.tops[index] ?? 0);
      const next = rows.tops[index + 1];
      const rule = next === undefined ? [] : [from + (next + (rows.tops[index] ?? 0) + piece.height) / 2];
      return [
        ...piece.at(x, top, room),
        ...rule.map((y) =>
          shapeIn(`rule-${index + 1}`, 'line', { x, y: y - 1, width: room, height: 2 }, color, {
            opacity: 0.35,
          }),
        ),
      ];
    });
    const price = priceBadge(input, {
      shape: 'pill',
      fill: 'ground',
      ink: 'ink',
      size: square ? 56 : 62,
      maxWidth: seam - safe.x - 16,
    });
    return {
      background: 'accent',
      layers: [
        photoIn('photo', input.photo, crisp({ x: 0, y: 0, width: seam, height })),
        ...placed(head, x, safe.y, room),
        ...list,
        ...rows.more.at(x, from + rows.moreTop, room),
        ...placed(low, x, lowTop, room),
        ...(price ? [price.at(safe.x - 24, safe.y + safe.height - price.height)] : []),
      ],
    };
  },
});
