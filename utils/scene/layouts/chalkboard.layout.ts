import {
  board,
  cells,
  column,
  fitRows,
  foot,
  nameText,
  noteText,
  type Part,
  placed,
  priceBadge,
  shapeIn,
  titleText,
} from '../kit';
import { defineLayout, type LayoutInput } from '../layout';
import type { Layer } from '../schema';

/** One dish: its name in white, its price on a small plate below. */
function dish(input: LayoutInput, index: number, width: number, size: number): Part {
  const item = input.content.goods[index];
  if (!item) return column([], { width });
  const price = priceBadge(input, {
    shape: 'pill',
    of: item,
    id: `-${index + 1}`,
    size: Math.round(size * 0.8),
    maxWidth: width,
  });
  const name = nameText(
    input,
    { width, max: size, min: 28, lines: size > 34 ? 2 : 1, weight: 700, color: 'white', align: 'center' },
    item.name,
    `name-${index + 1}`,
  );
  return column([name, 8, price], { width, align: 'center' });
}

/** A board outside the door: dark, framed by the accent, dishes in the middle with their prices on plates. */
export default defineLayout({
  id: 'chalkboard',
  name: { id: 'Papan tulis', en: 'Chalkboard' },
  family: 'list',
  order: 30,
  photos: { min: 0, max: 0 },
  goods: { min: 2, max: 8 },
  asks: ['title', 'note', 'order'],
  draw(input) {
    const { safe, width, shape } = input.stage;
    const { goods } = input.content;
    const square = shape === 'square';
    const story = shape === 'story';
    const room = safe.width - 32;
    const x = safe.x + 16;
    const ground = board(input);
    const top = ground.y + (square ? 44 : 64);
    const bottom = ground.y + ground.height - (square ? 40 : 60);
    const head = column(
      [
        titleText(input, {
          own: 'menu',
          width: room,
          max: square ? 84 : 116,
          min: 44,
          leading: 1.06,
          color: 'white',
          align: 'center',
        }),
        4,
        noteText(input, { width: room, max: 34, lines: 1, color: 'white', align: 'center' }),
      ],
      { width: room, align: 'center' },
    );
    const sign = foot(input, {
      width: room,
      align: 'center',
      color: 'white',
      soft: 'white',
      logoHeight: square ? 64 : 88,
    });
    const ruleTop = top + head.height + (square ? 12 : 24);
    const listTop = ruleTop + (square ? 32 : 44);
    const listEnd = bottom - (sign.height > 0 ? sign.height + (square ? 20 : 40) : 0);

    const two = goods.length > (story ? 5 : square ? 3 : 4);
    const columns = two ? 2 : 1;
    const [cell] = cells({ x, y: 0, width: room, height: 1 }, [columns], 40);
    const wide = cell?.width ?? room;
    const list = fitRows(listEnd - listTop, { max: square ? 44 : 54, min: 28, gap: 24, loose: 60 }, (size) =>
      Array.from({ length: Math.ceil(goods.length / columns) }, (_, line): Part => {
        const pair = goods
          .slice(line * columns, (line + 1) * columns)
          .map((_item, at) => dish(input, line * columns + at, wide, size));
        const whole = pair.length * wide + (pair.length - 1) * 40;
        return {
          width: room,
          height: Math.max(...pair.map((part) => part.height)),
          at: (left, y) =>
            pair.flatMap((part, at) =>
              placed(part, left + (room - whole) / 2 + at * (wide + 40), y, wide, 'center'),
            ),
        };
      }),
    );
    const layers: Layer[] = [
      ground.frame,
      ...placed(head, x, top, room),
      shapeIn('rule', 'line', { x: width / 2 - 70, y: ruleTop, width: 140, height: 6 }, 'accent'),
    ];
    let y = listTop + Math.max(0, (listEnd - listTop - list.height) / 2);
    for (const part of list.rows) {
      layers.push(...[part.at(x, y)].flat());
      y += part.height + list.gap;
    }
    layers.push(...placed(sign, x, bottom - sign.height, room));
    return { background: 'shade', layers };
  },
});
