import { cells, column, foot, nameText, placed, rowsOf, say, shapeIn, textRows, titleText } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** Each step on a card of its own, its number large; the accent lies behind. */
export default defineLayout({
  id: 'steps-cards',
  name: { id: 'Kartu langkah', en: 'Cards of steps' },
  family: 'steps',
  order: 1320,
  photos: { min: 0, max: 0 },
  needs: ['lines'],
  asks: ['lines', 'title', 'order'],
  draw(input) {
    const { safe, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const color = 'onAccent';
    const head = column(
      [
        titleText(input, {
          own: 'order',
          width: safe.width,
          max: square ? 80 : 108,
          min: 46,
          color,
        }),
        8,
        nameText(input, { width: safe.width, max: square ? 36 : 42, min: 28, lines: 2, color, leading: 1.2 }),
      ],
      { width: safe.width },
    );
    const low = foot(input, { width: safe.width, color, soft: color, logoHeight: square ? 72 : 92 });
    const lowTop = safe.y + safe.height - low.height;
    const from = safe.y + head.height + (square ? 28 : 48);
    const to = lowTop - (low.height > 0 ? (square ? 24 : 40) : 0);
    const count = content.lines.length;
    // Few steps are rows as wide as the picture, more stand in two columns.
    const columns = count <= 3 ? 1 : 2;
    const box = { x: safe.x, y: from, width: safe.width, height: to - from };
    const gap = square ? 16 : 22;
    const tallest = columns === 1 ? 300 : 420;
    const lines = rowsOf(count, columns);
    const height = Math.min(box.height, lines.length * tallest + gap * (lines.length - 1));
    const places = cells({ ...box, y: from + (box.height - height) / 2, height }, lines, gap);
    const least = Math.min(...places.map((place) => place.height));
    const beside = columns === 1 || least < 220;
    const pad = least < 120 ? 16 : 30;
    const numberSize = Math.round(Math.min(120, least * (beside ? 0.5 : 0.34)));
    const numberRoom = beside ? Math.round(numberSize * 1.05) : 0;
    const inner = Math.min(...places.map((place) => place.width)) - 2 * pad - (beside ? numberRoom + 18 : 0);
    const space = least - 2 * pad - (beside ? 0 : numberSize * 1.1 + 8);
    // All steps in the size of the longest.
    const size = Math.min(
      ...content.lines.map(
        (line) =>
          textRows(input, 'try', [line], {
            width: inner,
            height: space,
            max: square ? 42 : 52,
            min: 24,
            lines: 4,
          }).size,
      ),
    );
    const layers: Layer[] = [...placed(head, safe.x, safe.y, safe.width)];
    for (const [index, line] of content.lines.entries()) {
      const place = places[index];
      if (place === undefined) continue;
      const number = say(input, `number-${index + 1}`, String(index + 1), {
        role: 'title',
        width: beside ? numberRoom : place.width - 2 * pad,
        max: Math.max(24, numberSize),
        min: 24,
        weight: 800,
        leading: 1,
        align: beside ? 'center' : 'left',
      });
      const textWidth = place.width - 2 * pad - (beside ? numberRoom + 18 : 0);
      const text = say(input, `line-${index + 1}`, line, {
        role: 'line',
        width: textWidth,
        height: space,
        max: size,
        min: 24,
        lines: 4,
        weight: 600,
        leading: 1.2,
      });
      layers.push(shapeIn(`card-${index + 1}`, 'rect', place, 'ground', { radius: Math.min(32, least / 4) }));
      if (beside) {
        layers.push(...number.at(place.x + pad, place.y + (place.height - number.height) / 2, numberRoom));
        layers.push(
          ...text.at(place.x + pad + numberRoom + 18, place.y + (place.height - text.height) / 2, textWidth),
        );
      } else {
        layers.push(...number.at(place.x + pad, place.y + pad, place.width - 2 * pad));
        layers.push(...text.at(place.x + pad, place.y + pad + number.height + 8, textWidth));
      }
    }
    layers.push(...placed(low, safe.x, lowTop, safe.width));
    return { background: 'accent', layers };
  },
});
