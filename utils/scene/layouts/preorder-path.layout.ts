import {
  column,
  crisp,
  nameText,
  type Part,
  photoIn,
  placed,
  priceBadge,
  say,
  shapeIn,
  shopMark,
  titleText,
  word,
} from '../kit';
import { defineLayout, type LayoutInput } from '../layout';
import type { Layer } from '../schema';

const DOT = 28;

/** The days of the pre-order as stations on a line, from the last day to order downwards. */
function path(input: LayoutInput, width: number, size: number): Part {
  const { closes, ready, order } = input.content;
  const stations = [
    { id: 'closes', head: word(input, 'closes'), text: closes, role: 'date' as const },
    { id: 'ready', head: word(input, 'ready'), text: ready, role: 'date' as const },
    { id: 'order', head: word(input, 'toOrder'), text: order, role: 'order' as const },
  ].filter(({ text }) => text !== '');
  const room = width - DOT - 28;
  const parts = stations.map(({ id, head, text, role }) =>
    column(
      [
        say(input, `${id}-head`, head, { role: 'label', width: room, max: 30, color: 'inkSoft' }),
        say(input, id, text, {
          role,
          width: room,
          max: id === 'order' ? 34 : size,
          min: 26,
          lines: 3,
          weight: 700,
          leading: 1.16,
        }),
      ],
      { width: room },
    ),
  );
  const gap = size * 0.8;
  const tops = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, part) => sum + part.height + gap, 0),
  );
  const height = parts.reduce((sum, part) => sum + part.height, 0) + gap * Math.max(0, parts.length - 1);
  const at = (x: number, y: number): Layer[] => {
    // Each station's dot is level with its small head.
    const level = 6;
    const rail = (tops.at(-1) ?? 0) + level;
    return [
      ...(parts.length > 1
        ? [
            shapeIn(
              'path',
              'rect',
              { x: x + DOT / 2 - 3, y: y + level + DOT / 2, width: 6, height: rail },
              'accent',
            ),
          ]
        : []),
      ...parts.flatMap((part, index) => [
        shapeIn(
          `dot-${index + 1}`,
          'ellipse',
          { x, y: y + (tops[index] ?? 0) + level, width: DOT, height: DOT },
          'accent',
        ),
        ...placed(part, x + DOT + 28, y + (tops[index] ?? 0), room),
      ]),
    ];
  };
  return { width, height, at };
}

/** The photo stands upright on the right; the pre-order's days run down beside it. */
export default defineLayout({
  id: 'preorder-path',
  name: { id: 'PO alur tanggal', en: 'Pre-order path' },
  family: 'preorder',
  order: 420,
  photos: { min: 1, max: 1 },
  needs: ['closes', 'ready'],
  asks: ['closes', 'ready', 'title', 'order'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const square = shape === 'square';
    const seam = 566;
    const column1 = seam - safe.x - 48;
    const mark = shopMark(input, {
      on: 'plain',
      color: 'inkSoft',
      size: 34,
      logoHeight: square ? 80 : 100,
      maxWidth: column1,
    });
    const head = column(
      [
        titleText(input, {
          own: 'openPo',
          width: column1,
          max: square ? 96 : 116,
          min: 44,
          lines: 3,
          leading: 1.02,
        }),
        14,
        nameText(input, {
          width: column1,
          max: square ? 42 : 48,
          min: 32,
          lines: square ? 3 : 4,
          leading: 1.16,
        }),
      ],
      { width: column1 },
    );
    const text = column([head, square ? 34 : 52, path(input, column1, square ? 38 : 42)], { width: column1 });
    const markTop = safe.y;
    const from = markTop + mark.height + 24;
    const free = safe.y + safe.height - from;
    const price = priceBadge(input, { shape: 'pill', size: square ? 60 : 68, maxWidth: width - seam - 20 });
    const photo = crisp({ x: seam, y: 0, width: width - seam, height });
    return {
      background: 'ground',
      layers: [
        photoIn('photo', input.photo, photo),
        ...mark.at(safe.x, markTop),
        ...placed(text, safe.x, from + Math.max(0, (free - text.height) / 2), column1),
        ...(price ? [price.at(safe.x + safe.width - price.width, safe.y + safe.height - price.height)] : []),
      ],
    };
  },
});
