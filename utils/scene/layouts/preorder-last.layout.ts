import { column, crisp, foot, nameText, photoIn, placed, priceBadge, say, titleText } from '../kit';
import { defineLayout } from '../layout';

/** A poster for the last day to order: the words large on the accent, the photo running off at the lower right. */
export default defineLayout({
  id: 'preorder-last',
  name: { id: 'Tutup PO', en: 'Last call' },
  family: 'preorder',
  order: 430,
  photos: { min: 1, max: 1 },
  needs: ['closes'],
  asks: ['closes', 'title', 'order'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const square = shape === 'square';
    const { content } = input;
    const text = column(
      [
        titleText(input, {
          own: 'lastCall',
          width: safe.width,
          max: square ? 118 : 150,
          min: 60,
          leading: 1,
          color: 'onAccent',
        }),
        square ? 14 : 22,
        say(input, 'closes', content.closes, {
          role: 'date',
          width: safe.width,
          max: square ? 56 : 66,
          min: 34,
          lines: 2,
          weight: 700,
          color: 'onAccent',
        }),
        6,
        nameText(input, {
          width: safe.width,
          max: square ? 42 : 50,
          min: 32,
          lines: 2,
          color: 'onAccent',
          leading: 1.2,
        }),
      ],
      { width: safe.width },
    );
    const low = foot(input, {
      width: safe.width,
      color: 'onAccent',
      soft: 'onAccent',
      logoHeight: square ? 72 : 92,
    });
    const top = safe.y;
    const lowTop = safe.y + safe.height - low.height;
    const photoTop = top + text.height + (square ? 36 : 52);
    const photoBottom = low.height > 0 ? lowTop - (square ? 28 : 40) : height - 64;
    const left = 210;
    const price = priceBadge(input, {
      shape: 'pill',
      fill: 'ground',
      ink: 'ink',
      size: square ? 64 : 78,
      maxWidth: 720,
    });
    return {
      background: 'accent',
      layers: [
        ...placed(text, safe.x, top, safe.width),
        photoIn(
          'photo',
          input.photo,
          crisp({ x: left, y: photoTop, width: width - left, height: photoBottom - photoTop }),
        ),
        ...placed(low, safe.x, lowTop, safe.width),
        ...(price
          ? [
              price.at(
                safe.x,
                Math.min(photoBottom - (square ? 28 : 56), safe.y + safe.height) - price.height,
              ),
            ]
          : []),
      ],
    };
  },
});
