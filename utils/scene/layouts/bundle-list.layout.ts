import {
  column,
  crisp,
  fitRows,
  label,
  nameText,
  type Part,
  photoIn,
  placed,
  priceBadge,
  rowsAt,
  say,
  shapeIn,
  shopMark,
  titleOr,
} from '../kit';
import { defineLayout, type LayoutInput } from '../layout';
import type { Layer } from '../schema';

/** One line of what is inside, with a dot of the accent before it. */
function item(input: LayoutInput, text: string, index: number, width: number, size: number): Part {
  const dot = Math.round(size * 0.42);
  const inset = dot + 22;
  const line = say(input, `fact-${index + 1}`, text, {
    role: 'line',
    width: width - inset,
    max: size,
    min: Math.min(size, 28),
    lines: 2,
    weight: 600,
    leading: 1.22,
  });
  const pitch = line.height / Math.max(1, line.lines.length);
  return {
    width,
    height: line.height,
    at: (x, y) => [
      shapeIn(
        `dot-${index + 1}`,
        'ellipse',
        crisp({ x, y: y + (pitch - dot) / 2, width: dot, height: dot }),
        'accent',
      ),
      ...line.at(x + inset, y, width - inset),
    ],
  };
}

/** Photo on the left from top to bottom; on the right what is in the bundle, point by point, and its price. */
export default defineLayout({
  id: 'bundle-list',
  name: { id: 'Isi paket', en: 'What is inside' },
  family: 'bundle',
  order: 20,
  needs: ['price', 'facts'],
  asks: ['title', 'facts', 'order'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const seam = Math.round(width * 0.44);
    const x = seam + 48;
    const room = safe.x + safe.width - x;
    const head = column(
      [
        label(input, 'title-label', titleOr(input, 'inside'), { size: 34, maxWidth: room }),
        square ? 18 : 26,
        nameText(input, { width: room, max: square ? 54 : 64, min: 34, lines: 4 }),
      ],
      { width: room },
    );
    const price = priceBadge(input, { shape: 'pill', size: square ? 60 : 70, maxWidth: room });
    const mark = shopMark(input, {
      on: 'plain',
      color: 'ink',
      size: 34,
      maxWidth: room,
      logoHeight: square ? 72 : 92,
    });
    const tail = column(
      [
        price,
        square ? 20 : 32,
        mark,
        6,
        say(input, 'order', content.order, {
          role: 'order',
          width: room,
          max: 32,
          min: 26,
          lines: 2,
          color: 'inkSoft',
        }),
      ],
      { width: room },
    );
    const top = safe.y;
    const bottom = safe.y + safe.height;
    const listTop = top + head.height + (square ? 24 : 36);
    const listEnd = bottom - tail.height - (square ? 28 : 44);
    const gap = 10;
    const space = listEnd - listTop;
    const listOf = (count: number) =>
      fitRows(space, { max: square ? 42 : 52, min: 26, gap, loose: 36 }, (size) =>
        content.facts.slice(0, count).map((text, index) => item(input, text, index, room, size)),
      );
    // What finds no room even in the smallest letters is left out, the last first.
    let count = Math.min(content.facts.length, square ? 5 : 7);
    let list = listOf(count);
    while (count > 0 && ((count > 1 && list.gap < gap) || list.height > space)) {
      count -= 1;
      list = listOf(count);
    }
    const layers: Layer[] = [
      photoIn('photo', input.photo, { x: 0, y: 0, width: seam, height }),
      shapeIn('edge', 'rect', { x: seam, y: 0, width: 12, height }, 'accent'),
      ...placed(head, x, top, room),
      ...rowsAt(list, x, listTop, room),
      ...placed(tail, x, bottom - tail.height, room),
    ];
    return { background: 'ground', layers };
  },
});
