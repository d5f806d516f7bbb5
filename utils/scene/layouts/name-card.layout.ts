import { column, crisp, foot, nameText, noteText, placed, priceBadge, shapeIn, textRows } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

const EDGE = 40;
const PAD = 64;

/** Without a photo: a printed card on the accent, the name in its middle, its facts below, the price at the foot. */
export default defineLayout({
  id: 'name-card',
  name: { id: 'Kartu nama produk', en: 'Product card' },
  family: 'words',
  order: 20,
  photos: { min: 0, max: 0 },
  asks: ['note', 'facts', 'order'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const card =
      shape === 'story'
        ? { x: EDGE, y: safe.y, width: width - 2 * EDGE, height: safe.height }
        : { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
    const room = card.width - 2 * PAD;
    const x = card.x + PAD;
    const sign = foot(input, { width: room, align: 'center', logoHeight: square ? 80 : 104 });
    const price = priceBadge(input, { shape: 'pill', size: square ? 68 : 84, maxWidth: room });
    const low = column([price, square ? 28 : 44, sign], { width: room, align: 'center' });
    const lowTop = card.y + card.height - PAD - low.height;
    const from = card.y + PAD;
    const free = lowTop - (low.height > 0 ? (square ? 32 : 56) : 0) - from;
    const listed = content.facts.length > 0;
    const rule = listed ? (square ? 56 : 88) : 0;
    const name = nameText(input, {
      width: room,
      height: free * (listed ? 0.5 : 0.75),
      max: square ? 120 : 160,
      min: 46,
      lines: 5,
      leading: 1.06,
      align: 'center',
    });
    const note = noteText(input, { width: room, max: square ? 36 : 42, lines: 2, align: 'center' });
    const head = column([name, 16, note], { width: room, align: 'center' });
    const facts = textRows(input, 'fact', content.facts, {
      width: room,
      height: Math.max(60, free - head.height - rule),
      max: square ? 38 : 46,
      align: 'center',
      gap: [0.35, 0.7],
    });
    const tall = head.height + rule + (listed ? facts.height : 0);
    const top = from + Math.max(0, (free - tall) / 2);
    const listTop = top + head.height + rule;
    const layers: Layer[] = [
      shapeIn('card', 'rect', crisp(card), 'ground', { radius: 36 }),
      ...placed(head, x, top, room),
      ...placed(low, x, lowTop, room),
    ];
    if (listed) {
      const line = { x: width / 2 - 60, y: listTop - rule / 2 - 3, width: 120, height: 6 };
      layers.push(shapeIn('rule', 'line', line, 'accent'));
      for (const [index, piece] of facts.pieces.entries())
        layers.push(...piece.at(x, listTop + (facts.tops[index] ?? 0), room));
      layers.push(...facts.more.at(x, listTop + facts.moreTop, room));
    }
    return { background: 'accent', layers };
  },
});
