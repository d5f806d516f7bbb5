import { column, crisp, foot, nameText, noteText, photoIn, placed, shapeIn, table, titleText } from '../kit';
import { defineLayout } from '../layout';

/** A sheet to read: the heading on a band of the accent, the photo round beside it, the whole table below. */
export default defineLayout({
  id: 'chart-table',
  name: { id: 'Tabel ukuran', en: 'Size table' },
  family: 'chart',
  order: 910,
  photos: { min: 0, max: 1 },
  needs: ['lines'],
  asks: ['lines', 'title', 'note', 'order'],
  draw(input) {
    const { safe, width, shape } = input.stage;
    const square = shape === 'square';
    const [photo] = input.photos;
    const across = photo ? (square ? 230 : 290) : 0;
    const room = safe.width - (across > 0 ? across + 32 : 0);
    const head = column(
      [
        titleText(input, {
          own: 'sizes',
          width: room,
          max: square ? 70 : 86,
          min: 42,
          leading: 1.06,
          color: 'onAccent',
        }),
        8,
        nameText(input, {
          width: room,
          max: square ? 36 : 40,
          min: 28,
          lines: 2,
          color: 'onAccent',
          leading: 1.2,
        }),
      ],
      { width: room },
    );
    const pad = square ? 40 : 56;
    const band = safe.y + Math.max(head.height, across * 0.62) + pad;
    const low = column(
      [
        noteText(input, { width: safe.width, max: 32 }),
        16,
        foot(input, { width: safe.width, logoHeight: 76 }),
      ],
      {
        width: safe.width,
      },
    );
    const lowTop = safe.y + safe.height - low.height;
    const from = band + (across > 0 ? across * 0.2 : 0) + (square ? 30 : 44);
    const chart = table(input, input.content.lines, {
      width: safe.width,
      height: lowTop - (low.height > 0 ? 24 : 0) - from,
      max: square ? 40 : 44,
      band: false,
    });
    return {
      background: 'ground',
      layers: [
        shapeIn('band', 'rect', { x: 0, y: 0, width, height: Math.round(band) }, 'accent'),
        ...(photo
          ? [
              {
                ...photoIn(
                  'photo',
                  photo,
                  crisp({
                    x: safe.x + safe.width - across,
                    y: band - across * 0.82,
                    width: across,
                    height: across,
                  }),
                  { radius: across / 2 },
                ),
                outline: { color: 'ground' as const, width: 20 },
              },
            ]
          : []),
        ...placed(head, safe.x, safe.y + (Math.max(head.height, across * 0.62) - head.height) / 2, room),
        ...placed(chart, safe.x, from, safe.width),
        ...placed(low, safe.x, lowTop, safe.width),
      ],
    };
  },
});
