import { column, crisp, photoIn, placed, quotedBy, say, shapeIn, shopMark, titleText } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** The tail of the bubble takes this share of its height (see the painter). */
const TAIL = 0.16;

/** What a buyer said, in a speech bubble of the accent; below its tail who said it, of what. */
export default defineLayout({
  id: 'quote-bubble',
  name: { id: 'Balon kata', en: 'Speech bubble' },
  family: 'testimonial',
  order: 1110,
  photos: { min: 0, max: 1 },
  needs: ['quote'],
  asks: ['quote', 'by', 'title'],
  draw(input) {
    const { safe, shape } = input.stage;
    const { content, photos } = input;
    const square = shape === 'square';
    const [photo] = photos;
    const mark = shopMark(input, { on: 'plain', color: 'inkSoft', size: 36, logoHeight: square ? 80 : 100 });
    const across = photo ? (square ? 190 : 250) : 0;
    const beside = across > 0 ? across + 36 : 0;
    const room = safe.width - beside;
    const who = quotedBy(input, { width: room, max: square ? 40 : 46 });
    const lowHeight = Math.max(across, who.height);
    const title = titleText(input, {
      width: safe.width,
      max: 60,
      min: 36,
      leading: 1.14,
    });
    const head = column([mark, 20, title], { width: safe.width });
    const from = safe.y + (head.height > 0 ? head.height + (square ? 22 : 40) : 0);
    const height = safe.y + safe.height - lowHeight - 18 - from;
    const pad = square ? 52 : 68;
    const quote = say(input, 'quote', content.quote, {
      role: 'quote',
      width: safe.width - 2 * pad,
      height: height * (1 - TAIL) - 2 * pad,
      max: square ? 72 : 88,
      min: 28,
      lines: 14,
      weight: 700,
      leading: 1.24,
      color: 'onAccent',
    });
    // A short word does not float in a huge bubble: the bubble shrinks to it, and the two stay in the middle.
    const tall = Math.min(height, Math.max(quote.height + 2 * pad, 260) / (1 - TAIL));
    const box = crisp({ x: safe.x, y: from + (height - tall) / 2, width: safe.width, height: tall });
    const lowTop = box.y + box.height + 18;
    const layers: Layer[] = [
      ...placed(head, safe.x, safe.y, safe.width),
      shapeIn('bubble', 'bubble', box, 'accent', { radius: 56 }),
      ...quote.at(box.x + pad, box.y + (box.height * (1 - TAIL) - quote.height) / 2, safe.width - 2 * pad),
      ...placed(who, safe.x + beside, lowTop + (lowHeight - who.height) / 2, room),
    ];
    if (photo)
      layers.push(
        photoIn('photo', photo, crisp({ x: safe.x, y: lowTop, width: across, height: across }), {
          radius: across / 2,
        }),
      );
    return { background: 'ground', layers };
  },
});
