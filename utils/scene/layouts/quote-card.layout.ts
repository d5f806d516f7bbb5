import { column, crisp, photoIn, placed, quotedBy, quoteMark, say, shapeIn, shopMark } from '../kit';
import { defineLayout } from '../layout';

const EDGE = 44;
const PAD = 56;

/** The photo fills the picture; the quotation stands on a card over it, its mark on the card's upper edge. */
export default defineLayout({
  id: 'quote-card',
  name: { id: 'Kutipan di foto', en: 'Quotation on the photo' },
  family: 'testimonial',
  order: 1130,
  photos: { min: 1, max: 1 },
  needs: ['quote'],
  asks: ['quote', 'by'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const inner = width - 2 * EDGE - 2 * PAD;
    const bottom = shape === 'story' ? safe.y + safe.height : height - EDGE;
    const disc = quoteMark(input, { width: square ? 104 : 128, shadow: true });
    const text = column(
      [
        say(input, 'quote', content.quote, {
          role: 'quote',
          width: inner,
          height: (bottom - safe.y) * (square ? 0.36 : 0.34),
          max: square ? 48 : 58,
          min: 28,
          lines: 9,
          weight: 700,
          leading: 1.26,
          align: 'center',
        }),
        square ? 18 : 26,
        quotedBy(input, { width: inner, max: square ? 40 : 42, align: 'center' }),
      ],
      { width: inner, align: 'center' },
    );
    const hang = disc.height / 2;
    const tall = text.height + hang + 24 + PAD - 8;
    const card = crisp({ x: EDGE, y: bottom - tall, width: width - 2 * EDGE, height: tall });
    const mark = shopMark(input, { on: 'photo', logoHeight: square ? 100 : 120 });
    return {
      background: 'accent',
      layers: [
        photoIn(
          'photo',
          input.photo,
          crisp({ x: 0, y: 0, width, height: shape === 'story' ? height : card.y + 160 }),
        ),
        shapeIn('card', 'rect', card, 'ground', { radius: 48, shadow: true }),
        ...placed(text, card.x + PAD, card.y + hang + 24, inner),
        ...placed(disc, (width - disc.width) / 2, card.y - hang, disc.width),
        ...mark.at(safe.x, safe.y),
      ],
    };
  },
});
