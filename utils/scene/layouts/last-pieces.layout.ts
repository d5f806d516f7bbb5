import { column, foot, nameText, noteText, photoIn, placed, priceLine, say, shapeIn } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** How many are left stands as large as a headline in its own block at the photo's foot; the rest beside it. */
export default defineLayout({
  id: 'last-pieces',
  name: { id: 'Sisa sedikit', en: 'Few left' },
  family: 'restock',
  order: 20,
  needs: ['left'],
  asks: ['left', 'note', 'order'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const square = shape === 'square';
    const block = Math.round(width * 0.4);
    const x = block + 40;
    const room = safe.x + safe.width - x;
    const pad = 44;
    const inner = block - 2 * pad;
    const text = column(
      [
        nameText(input, { width: room, max: square ? 48 : 60, min: 34 }),
        4,
        noteText(input, { width: room, max: 32 }),
        8,
        priceLine(input, { size: square ? 68 : 84, width: room }),
      ],
      { width: room },
    );
    const sign = foot(input, { width: safe.width, logoHeight: square ? 64 : 88 });
    const bottom = safe.y + safe.height + (square ? 16 : 0);
    const signTop = bottom - sign.height;
    const panelEnd = sign.height > 0 ? signTop - (square ? 18 : 32) : shape === 'story' ? bottom : height;
    const tall = Math.max(text.height + (square ? 48 : 80), square ? 250 : 330);
    const lowest = Math.min(panelEnd, bottom);
    const seam = Math.round(panelEnd - tall);
    const left = say(input, 'left', input.content.left, {
      role: 'title',
      width: inner,
      height: tall - 48,
      max: square ? 130 : 160,
      min: 28,
      lines: 4,
      weight: 800,
      leading: 1,
      color: 'onAccent',
      align: 'center',
    });
    const middle = seam + (lowest - seam) / 2;
    const layers: Layer[] = [
      photoIn('photo', input.photo, { x: 0, y: 0, width, height: seam }),
      shapeIn('panel', 'rect', { x: 0, y: seam, width, height: height - seam }, 'ground'),
      shapeIn('block', 'rect', { x: 0, y: seam - 56, width: block, height: panelEnd - seam + 56 }, 'accent'),
      ...left.at(pad, middle - left.height / 2 - 14, inner),
      ...placed(text, x, middle - text.height / 2, room),
      ...placed(sign, safe.x, signTop, safe.width),
    ];
    return { background: 'ground', layers };
  },
});
