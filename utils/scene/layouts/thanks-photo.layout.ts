import { column, nameText, photoIn, placed, say, scrim, shapeIn, shopMark, titleText } from '../kit';
import { defineLayout } from '../layout';

/** The photo fills the picture; the thanks stand in white at its foot, centred, a short line above them. */
export default defineLayout({
  id: 'thanks-photo',
  name: { id: 'Terima kasih di foto', en: 'Thanks on the photo' },
  family: 'thanks',
  order: 1820,
  photos: { min: 1, max: 1 },
  asks: ['title', 'note'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const line = { width: safe.width, align: 'center', color: 'white' } as const;
    const text = column(
      [
        titleText(input, {
          own: 'thanks',
          ...line,
          max: square ? 136 : 168,
          min: 60,
          leading: 1.02,
        }),
        square ? 14 : 22,
        say(input, 'note', content.note, {
          ...line,
          role: 'note',
          max: square ? 40 : 48,
          min: 28,
          lines: 3,
          weight: 500,
          leading: 1.24,
        }),
        8,
        nameText(input, { ...line, max: 36, min: 28, lines: 2, leading: 1.2 }),
      ],
      { width: safe.width, align: 'center' },
    );
    const top = safe.y + safe.height - text.height;
    const mark = shopMark(input, { on: 'photo', logoHeight: square ? 104 : 128 });
    const ruleTop = top - (square ? 26 : 36);
    return {
      background: 'shade',
      layers: [
        photoIn('photo', input.photo, { x: 0, y: 0, width, height }),
        scrim('fade', { width, height }, 'bottom', ruleTop),
        shapeIn('rule', 'line', { x: width / 2 - 60, y: ruleTop, width: 120, height: 8 }, 'accent'),
        ...placed(text, safe.x, top, safe.width),
        ...mark.at(Math.round((width - mark.width) / 2), safe.y),
      ],
    };
  },
});
