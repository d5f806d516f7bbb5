import { column, crisp, label, photoIn, placed, shopMark, swipe, titleText } from '../kit';
import { defineLayout } from '../layout';

/** The first slide of a series of words: a large title on the accent, an arrow that says it goes on. */
export default defineLayout({
  id: 'carousel-text-cover',
  name: { id: 'Sampul kata', en: 'Cover of words' },
  family: 'carousel',
  order: 1950,
  slide: 'cover',
  photos: { min: 0, max: 1 },
  needs: ['title'],
  asks: ['title', 'note'],
  draw(input) {
    const { safe, width, shape } = input.stage;
    const { content, photos } = input;
    const square = shape === 'square';
    const [photo] = photos;
    const color = 'onAccent';
    const arrow = swipe(input, color);
    const mark = shopMark(input, {
      on: 'plain',
      color,
      size: 36,
      logoHeight: square ? 76 : 96,
      maxWidth: safe.width - arrow.width - 48,
    });
    const low = Math.max(mark.height, arrow.height);
    const lowTop = safe.y + safe.height - low;
    const kicker = label(input, 'note', content.note, {
      size: 36,
      fill: 'ground',
      ink: 'ink',
      maxWidth: safe.width,
    });
    const free = lowTop - safe.y - (square ? 36 : 56);
    const words = column(
      [
        kicker,
        square ? 22 : 34,
        titleText(input, {
          width: safe.width,
          height: free * (photo ? 0.56 : 0.86),
          max: (square ? 108 : 136) + (photo ? 0 : 24),
          min: 48,
          lines: 6,
          color,
        }),
      ],
      { width: safe.width },
    );
    const photoTop = safe.y + words.height + (square ? 32 : 52);
    const left = safe.x + 150;
    const box = crisp({
      x: left,
      y: photoTop,
      width: width - left + 48,
      height: lowTop - (square ? 32 : 48) - photoTop,
    });
    return {
      background: 'accent',
      layers: [
        ...(photo ? [photoIn('photo', photo, box, { radius: 48 })] : []),
        ...placed(words, safe.x, photo ? safe.y : safe.y + (free - words.height) * 0.45, safe.width),
        ...mark.at(safe.x, lowTop + (low - mark.height) / 2),
        ...placed(arrow, safe.x + safe.width - arrow.width, lowTop + (low - arrow.height) / 2, arrow.width),
      ],
    };
  },
});
