import { column, crisp, dateCards, foot, label, nameText, photoIn, placed, priceLine, titleOr } from '../kit';
import { defineLayout } from '../layout';

/** The photo above, "Open PO" on its lower edge, the two days that a buyer must know on cards below. */
export default defineLayout({
  id: 'preorder-dates',
  name: { id: 'PO dua tanggal', en: 'Pre-order days' },
  family: 'preorder',
  order: 410,
  photos: { min: 1, max: 1 },
  needs: ['closes'],
  asks: ['closes', 'ready', 'title', 'order'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const square = shape === 'square';
    const text = column(
      [
        nameText(input, { width: safe.width, max: square ? 56 : 68, min: 38, lines: square ? 2 : 3 }),
        8,
        priceLine(input, { size: square ? 46 : 54, width: safe.width, before: 'beside' }),
        square ? 20 : 30,
        dateCards(input, safe.width, square ? 40 : 46),
        square ? 20 : 30,
        foot(input, { width: safe.width, logoHeight: square ? 72 : 88 }),
      ],
      { width: safe.width },
    );
    const top = safe.y + safe.height - text.height;
    const open = label(input, 'open', titleOr(input, 'openPo'), {
      size: square ? 46 : 56,
      maxWidth: safe.width,
    });
    const hang = open === null ? 0 : open.height / 2;
    const seam = Math.round(top - hang - (square ? 20 : 32));
    return {
      background: 'ground',
      layers: [
        photoIn('photo', input.photo, crisp({ x: 0, y: 0, width, height: Math.min(seam, height) })),
        ...placed(text, safe.x, top, safe.width),
        ...(open === null ? [] : placed(open, safe.x, seam - hang, safe.width)),
      ],
    };
  },
});
