import { column, fitRows, foot, noteText, placed, priceRow, rowsAt, shapeIn, titleText } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

const EDGE = 36;
const PAD = 60;

/** A printed menu without photos: a fine double frame, a headline in the middle, dots from dish to price. */
export default defineLayout({
  id: 'menu-dots',
  name: { id: 'Menu bertitik', en: 'Dotted menu' },
  family: 'list',
  order: 10,
  photos: { min: 0, max: 0 },
  goods: { min: 2, max: 9 },
  asks: ['title', 'note', 'order'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const square = shape === 'square';
    const room = width - 2 * (EDGE + PAD);
    const x = EDGE + PAD;
    const title = titleText(input, {
      own: 'menu',
      width: room,
      max: square ? 92 : 124,
      min: 48,
      align: 'center',
    });
    const head = column([title, 6, noteText(input, { width: room, max: 34, align: 'center' })], {
      width: room,
      align: 'center',
    });
    const sign = foot(input, { width: room, align: 'center', logoHeight: square ? 76 : 96 });
    const outer =
      shape === 'story'
        ? { y: safe.y - 32, height: safe.height + 64 }
        : { y: EDGE, height: height - 2 * EDGE };
    const top = outer.y + (square ? 44 : 64);
    const bottom = outer.y + outer.height - (square ? 40 : 56);
    const ruleTop = top + head.height + (square ? 18 : 28);
    const rowsTop = ruleTop + (square ? 30 : 48);
    const rowsEnd = bottom - (sign.height > 0 ? sign.height + (square ? 26 : 44) : 0);
    const list = fitRows(rowsEnd - rowsTop, { max: square ? 42 : 48, min: 26, gap: 12, loose: 64 }, (size) =>
      input.content.goods.map((goods, index) =>
        priceRow(input, goods, index, { width: room, size, lines: size > 34 ? 3 : size > 28 ? 2 : 1 }),
      ),
    );
    const frame = (id: string, out: number, line: number) =>
      shapeIn(
        id,
        'rect',
        { x: EDGE + out, y: outer.y + out, width: width - 2 * (EDGE + out), height: outer.height - 2 * out },
        'ground',
        { radius: 8, outline: { color: 'accent', width: line } },
      );
    const layers: Layer[] = [
      frame('frame', 0, 8),
      frame('frame-inner', 18, 3),
      ...[head.at(x, top)].flat(),
      shapeIn('rule', 'line', { x: width / 2 - 60, y: ruleTop, width: 120, height: 6 }, 'accent'),
      ...rowsAt(list, x, rowsTop + Math.max(0, (rowsEnd - rowsTop - list.height) / 2), room),
      ...placed(sign, x, bottom - sign.height, room),
    ];
    return { background: 'ground', layers };
  },
});
