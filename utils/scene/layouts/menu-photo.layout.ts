import {
  column,
  fitRows,
  foot,
  noteText,
  photoIn,
  placed,
  priceRow,
  rowsAt,
  scrim,
  shapeIn,
  titleText,
} from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** A price list under a photo that sets the mood: the headline stands on the photo, fine lines part the rows. */
export default defineLayout({
  id: 'menu-photo',
  name: { id: 'Menu berfoto', en: 'Menu with a photo' },
  family: 'list',
  order: 20,
  photos: { min: 1, max: 1 },
  goods: { min: 2, max: 8 },
  asks: ['title', 'note', 'order'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { goods } = input.content;
    const square = shape === 'square';
    const sign = foot(input, { width: safe.width, logoHeight: square ? 68 : 88 });
    const bottom = safe.y + safe.height + (square ? 16 : 0);
    const signTop = bottom - sign.height;
    const rowsEnd = signTop - (sign.height > 0 ? (square ? 22 : 36) : 0);
    // The photo gets what the rows leave, between a third and a half of the picture.
    const most = height * (goods.length > 5 ? 0.34 : 0.44);
    const seam = Math.round(
      shape === 'story' ? safe.y + (rowsEnd - safe.y) * 0.36 : Math.min(most, rowsEnd * 0.42),
    );
    const head = column(
      [
        titleText(input, {
          own: 'priceList',
          width: safe.width,
          max: square ? 76 : 100,
          min: 44,
          leading: 1.1,
          color: 'white',
          lines: 1,
        }),
        noteText(input, { width: safe.width, max: 34, lines: 1, color: 'white' }),
      ],
      { width: safe.width },
    );
    const headTop = seam - head.height - (square ? 18 : 28);
    const rowsTop = seam + (square ? 26 : 40);
    const list = fitRows(rowsEnd - rowsTop, { max: square ? 42 : 50, min: 26, gap: 12, loose: 56 }, (size) =>
      goods.map((item, index) =>
        priceRow(input, item, index, {
          width: safe.width,
          size,
          dots: false,
          lines: size > 34 ? 3 : size > 28 ? 2 : 1,
        }),
      ),
    );
    const photo = { x: 0, y: 0, width, height: seam };
    const layers: Layer[] = [
      photoIn('photo', input.photo, photo),
      scrim('fade', { width, height: seam }, 'bottom', headTop),
      ...placed(head, safe.x, headTop, safe.width),
      shapeIn('paper', 'rect', { x: 0, y: seam, width, height: height - seam }, 'ground'),
      shapeIn('seam', 'line', { x: 0, y: seam, width, height: 10 }, 'accent'),
      ...rowsAt(list, safe.x, rowsTop, safe.width),
    ];
    let y = rowsTop;
    for (const [index, part] of list.rows.slice(0, -1).entries()) {
      y += part.height + list.gap;
      layers.push(
        shapeIn(
          `line-${index + 1}`,
          'line',
          { x: safe.x, y: Math.round(y - list.gap / 2) - 1, width: safe.width, height: 2 },
          'inkSoft',
          {
            opacity: 0.3,
          },
        ),
      );
    }
    layers.push(...placed(sign, safe.x, signTop, safe.width));
    return { background: 'ground', layers };
  },
});
