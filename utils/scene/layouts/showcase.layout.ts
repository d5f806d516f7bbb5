import {
  captionWithin,
  cells,
  column,
  foot,
  goodsFace,
  photoOf,
  placed,
  rowsOf,
  shapeIn,
  titleText,
} from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** So many columns that photos stay large: two up to four products, else three (two on a narrow story). */
const columnsFor = (count: number, shape: string) =>
  count <= 4 ? 2 : shape === 'story' && count <= 6 ? 2 : 3;

const GAP = 20;
const RADIUS = 26;

/** A shop window on the shop's accent: two to nine products, each on a card with its name and price. */
export default defineLayout({
  id: 'showcase',
  name: { id: 'Etalase', en: 'Shop window' },
  family: 'several',
  order: 10,
  photos: { min: 2, max: 9 },
  goods: { min: 2, max: 9 },
  asks: ['title', 'order'],
  draw(input) {
    const { safe, shape } = input.stage;
    const { goods } = input.content;
    const square = shape === 'square';
    const head = column(
      [
        titleText(input, {
          width: safe.width,
          max: square ? 60 : 76,
          min: 40,
          leading: 1.06,
          color: 'onAccent',
        }),
      ],
      { width: safe.width },
    );
    const sign = foot(input, {
      width: safe.width,
      logoHeight: square ? 76 : 96,
      color: 'onAccent',
      soft: 'onAccent',
    });
    const top = safe.y + (head.height > 0 ? head.height + 28 : 0);
    const bottom = safe.y + safe.height - (sign.height > 0 ? sign.height + 28 : 0);

    const rows = rowsOf(goods.length, columnsFor(goods.length, shape));
    const box = { x: safe.x, y: top, width: safe.width, height: bottom - top };
    const dense = rows.length > 2 || Math.max(...rows) > 2;
    // Nine products leave a square no room for margins, if their names are to be read.
    const tight = square && rows.length > 2;
    const pad = tight ? 14 : 20;
    const places = cells(box, rows, GAP);
    const layers: Layer[] = [
      ...placed(head, safe.x, safe.y, safe.width),
      ...placed(sign, safe.x, safe.y + safe.height - sign.height, safe.width),
    ];
    let first = 0;
    for (const count of rows) {
      const members = goods.slice(first, first + count);
      const captions = members.map((item, at) => {
        const width = (places[first + at]?.width ?? 0) - 2 * pad;
        const look = tight
          ? { name: 28, price: 32 }
          : dense
            ? { name: 30, price: 34 }
            : { name: 38, price: 48 };
        const unnamed = !photoOf(input, first + at);
        // The photo keeps a good third of its card.
        const most = (places[first + at]?.height ?? 0) * 0.62 - 2 * pad;
        return captionWithin(input, item, first + at, { width, ...look, unnamed }, most);
      });
      const deep = Math.max(...captions.map((caption) => caption.height));
      for (const [at, caption] of captions.entries()) {
        const cell = places[first + at];
        if (!cell) continue;
        const face = { ...cell, height: cell.height - deep - 2 * pad };
        layers.push(
          shapeIn(`card-${first + at + 1}`, 'rect', cell, 'ground', { radius: RADIUS }),
          ...goodsFace(input, first + at, face, { radius: RADIUS, corners: 'top' }).layers,
          ...placed(caption, cell.x + pad, cell.y + face.height + pad, cell.width - 2 * pad),
        );
      }
      first += count;
    }
    return { background: 'accent', layers };
  },
});
