import { chips, column, foot, nameText, noteText, placed, priceLine, shapeIn } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

const EDGE = 32;

/** Without a photo: a dark board framed by the accent, the price in its middle as large as it goes. */
export default defineLayout({
  id: 'price-board',
  name: { id: 'Papan harga', en: 'Price board' },
  family: 'words',
  order: 30,
  photos: { min: 0, max: 0 },
  needs: ['price'],
  asks: ['note', 'facts', 'order'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const color = 'white';
    const room = safe.width - 48;
    const x = safe.x + 24;
    const board =
      shape === 'story'
        ? { y: safe.y - 40, height: safe.height + 80 }
        : { y: EDGE, height: height - 2 * EDGE };
    const pad = square ? 56 : 76;
    const top = board.y + pad;
    const bottom = board.y + board.height - pad;
    const sign = foot(input, {
      width: room,
      align: 'center',
      color,
      soft: color,
      logoHeight: square ? 76 : 96,
    });
    const free = bottom - sign.height - (sign.height > 0 ? (square ? 24 : 40) : 0) - top;
    const flowing = chips(input, 'fact', content.facts, {
      width: room,
      height: square ? 120 : 200,
      size: square ? 32 : 38,
      align: 'center',
    });
    // They centre themselves in the whole width.
    const facts = { ...flowing, width: flowing.height > 0 ? room : 0 };
    const note = noteText(input, { width: room, max: square ? 36 : 42, lines: 2, color, align: 'center' });
    const price = priceLine(input, {
      size: square ? 140 : 170,
      width: room,
      ink: color,
      align: 'center',
    });
    const rule: { width: number; height: number } = { width: 140, height: 6 };
    const gaps = square ? [28, 28, 32] : [44, 44, 52];
    const used =
      price.height + facts.height + note.height + rule.height + gaps.reduce((sum, gap) => sum + gap, 0);
    const name = nameText(input, {
      width: room,
      height: Math.max(110, free - used),
      max: square ? 84 : 110,
      min: 40,
      lines: 4,
      color,
      align: 'center',
    });
    const line = {
      ...rule,
      at: (left: number, y: number) =>
        shapeIn('rule', 'line', { x: left, y, width: rule.width, height: rule.height }, 'accent'),
    };
    const words = column([name, 14, note, gaps[0] ?? 0, line, gaps[1] ?? 0, price, gaps[2] ?? 0, facts], {
      width: room,
      align: 'center',
    });
    const layers: Layer[] = [
      shapeIn(
        'frame',
        'rect',
        { x: EDGE, y: board.y, width: width - 2 * EDGE, height: board.height },
        'shade',
        { radius: 18, outline: { color: 'accent', width: 14 } },
      ),
      ...placed(words, x, top + Math.max(0, (free - words.height) / 2), room),
      ...placed(sign, x, bottom - sign.height, room),
    ];
    return { background: 'shade', layers };
  },
});
