import {
  board,
  chips,
  column,
  foot,
  nameText,
  noteText,
  type Part,
  placed,
  priceLine,
  shapeIn,
} from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

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
    const { safe, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const color = 'white';
    const room = safe.width - 48;
    const x = safe.x + 24;
    const ground = board(input);
    const pad = square ? 56 : 76;
    const top = ground.y + pad;
    const bottom = ground.y + ground.height - pad;
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
    const [aside, below] = square ? [28, 32] : [44, 52];
    const rule: Part = {
      width: 140,
      height: 6,
      at: (left, y) => shapeIn('rule', 'line', { x: left, y, width: 140, height: 6 }, 'accent'),
    };
    const gaps = 2 * aside + below;
    const used = price.height + facts.height + note.height + rule.height + gaps;
    const name = nameText(input, {
      width: room,
      height: Math.max(110, free - used),
      max: square ? 84 : 110,
      min: 40,
      lines: 4,
      color,
      align: 'center',
    });
    const words = column([name, 14, note, aside, rule, aside, price, below, facts], {
      width: room,
      align: 'center',
    });
    const layers: Layer[] = [
      ground.frame,
      ...placed(words, x, top + Math.max(0, (free - words.height) / 2), room),
      ...placed(sign, x, bottom - sign.height, room),
    ];
    return { background: 'shade', layers };
  },
});
