import { column, crisp, orderCode, placed, say, shapeIn, shopMark, titleText } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

const PAD = 48;

/** The last slide: the question, and on a card where to order, with a code where the words hold a link or number. */
export default defineLayout({
  id: 'carousel-text-last',
  name: { id: 'Slide cara pesan', en: 'Where to order' },
  family: 'carousel',
  order: 1970,
  slide: 'last',
  photos: { min: 0, max: 0 },
  needs: ['order'],
  asks: ['title', 'order', 'place', 'note'],
  draw(input) {
    const { safe, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const color = 'onAccent';
    const mark = shopMark(input, {
      on: 'plain',
      color,
      size: 42,
      logoHeight: square ? 96 : 124,
      maxWidth: safe.width,
    });
    const head = column(
      [
        mark,
        square ? 30 : 48,
        titleText(input, {
          own: 'wantIt',
          width: safe.width,
          max: square ? 116 : 150,
          min: 56,
          lines: 3,
          leading: 1.02,
          color,
        }),
        12,
        say(input, 'note', content.note, {
          role: 'note',
          width: safe.width,
          max: square ? 38 : 46,
          lines: 3,
          weight: 500,
          color,
          leading: 1.22,
        }),
      ],
      { width: safe.width },
    );
    const code = orderCode(input, square ? 240 : 300);
    const room = safe.width - 2 * PAD - (code ? code.width + 40 : 0);
    const text = column(
      [
        say(input, 'order', content.order, {
          role: 'order',
          width: room,
          max: square ? 50 : 60,
          min: 30,
          lines: 4,
          weight: 800,
          leading: 1.16,
        }),
        14,
        say(input, 'place', content.place, {
          role: 'line',
          width: room,
          max: square ? 36 : 40,
          min: 28,
          lines: 3,
          weight: 500,
          color: 'inkSoft',
          leading: 1.2,
        }),
      ],
      { width: room },
    );
    const inner = Math.max(text.height, code?.height ?? 0);
    const card = crisp({
      x: safe.x,
      y: safe.y + safe.height - inner - 2 * PAD,
      width: safe.width,
      height: inner + 2 * PAD,
    });
    const free = card.y - 40 - safe.y;
    const layers: Layer[] = [
      ...placed(head, safe.x, safe.y + Math.max(0, free - head.height) * 0.4, safe.width),
      shapeIn('card', 'rect', card, 'ground', { radius: 44 }),
      ...placed(text, card.x + PAD, card.y + (card.height - text.height) / 2, room),
      ...(code
        ? [code.at(card.x + card.width - PAD - code.width, card.y + (card.height - code.height) / 2)].flat()
        : []),
    ];
    return { background: 'accent', layers };
  },
});
