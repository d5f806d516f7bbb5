import { crisp, photoIn, placed, quotedBy, quoteMark, say, shapeIn, shopMark } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** A poster of words on the accent: the quotation large and left, a fine line, then who said it. */
export default defineLayout({
  id: 'quote-poster',
  name: { id: 'Kutipan besar', en: 'Large quotation' },
  family: 'testimonial',
  order: 1120,
  photos: { min: 0, max: 1 },
  needs: ['quote'],
  asks: ['quote', 'by'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content, photos } = input;
    const square = shape === 'square';
    const [photo] = photos;
    const color = 'onAccent';
    const across = photo ? (square ? 300 : 400) : 0;
    const room = safe.width - (across > 0 ? across : 0);
    const mark = shopMark(input, {
      on: 'plain',
      color,
      size: 36,
      logoHeight: square ? 80 : 100,
      maxWidth: safe.width - 200,
    });
    const who = quotedBy(input, { width: room, max: square ? 40 : 46, color, soft: color });
    const disc = quoteMark(input, { width: square ? 112 : 140, fill: 'ground', ink: 'ink' });
    const from = safe.y + disc.height + (square ? 32 : 56);
    const whoTop = safe.y + safe.height - who.height;
    const photoTop = photo ? safe.y + safe.height - across + 40 : height;
    const bottom = Math.min(whoTop - 64, photo ? photoTop - 40 : whoTop - 64);
    const quote = say(input, 'quote', content.quote, {
      role: 'quote',
      width: safe.width,
      height: bottom - from,
      max: (square ? 78 : 96) + (photo ? 0 : 20),
      min: 28,
      lines: 14,
      weight: 800,
      leading: 1.16,
      color,
    });
    const layers: Layer[] = [
      ...placed(disc, safe.x, safe.y, safe.width),
      ...mark.at(safe.x + safe.width - mark.width, safe.y + (disc.height - mark.height) / 2),
      ...quote.at(safe.x, from + (photo ? 0 : (bottom - from - quote.height) * 0.4), safe.width),
      shapeIn('rule', 'line', { x: safe.x, y: whoTop - 38, width: 96, height: 8 }, color),
      ...placed(who, safe.x, whoTop, room),
    ];
    if (photo) {
      // Only its upper left corner is round: the others lie outside the picture.
      const out = 48;
      const box = crisp({
        x: width - across - 24,
        y: photoTop,
        width: across + 24 + out,
        height: height - photoTop + out,
      });
      layers.push(photoIn('photo', photo, box, { radius: 48 }));
    }
    return { background: 'accent', layers };
  },
});
