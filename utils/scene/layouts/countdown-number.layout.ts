import { column, crisp, nameText, noteText, photoIn, placed, priceBadge, say, shopMark, word } from '../kit';
import { defineLayout } from '../layout';

/** How long until the day, as large as the picture is wide; the photo rises from the lower edge in a half disc. */
export default defineLayout({
  id: 'countdown-number',
  name: { id: 'Hitung mundur besar', en: 'Large countdown' },
  family: 'countdown',
  order: 1410,
  photos: { min: 0, max: 1 },
  needs: ['day', 'countdown'],
  asks: ['day', 'countdown', 'date', 'note'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content, photos } = input;
    const square = shape === 'square';
    const [photo] = photos;
    const color = 'onAccent';
    const mark = shopMark(input, { on: 'plain', color, size: 36, logoHeight: square ? 72 : 92 });
    const line = { width: safe.width, color, align: 'center', role: 'label' } as const;
    const text = column(
      [
        photo ? mark : null,
        square ? 14 : 26,
        say(input, 'towards', word(input, 'towards'), { ...line, max: square ? 36 : 42, weight: 500 }),
        say(input, 'day', content.day, {
          ...line,
          role: 'title',
          max: square ? 76 : 100,
          min: 44,
          lines: 2,
          weight: 800,
          leading: 1.06,
        }),
        square ? 4 : 10,
        say(input, 'countdown', content.countdown, {
          ...line,
          role: 'date',
          max: (square ? 230 : 320) + (photo ? 0 : 60),
          min: 70,
          lines: 1,
          weight: 800,
          leading: 0.98,
        }),
        square ? 6 : 12,
        say(input, 'date', content.date, {
          ...line,
          role: 'date',
          max: square ? 38 : 46,
          min: 28,
          lines: 2,
          weight: 600,
        }),
        6,
        noteText(input, { width: safe.width, max: 34, color, align: 'center' }),
        6,
        photo
          ? null
          : nameText(input, {
              width: safe.width,
              max: 42,
              min: 30,
              lines: 2,
              color,
              align: 'center',
              leading: 1.2,
            }),
      ],
      { width: safe.width, align: 'center' },
    );
    if (!photo) {
      const markTop = safe.y + safe.height - mark.height;
      const free = markTop - 24 - safe.y;
      return {
        background: 'accent',
        layers: [
          ...placed(text, safe.x, safe.y + Math.max(0, (free - text.height) / 2), safe.width),
          ...mark.at(Math.round((width - mark.width) / 2), markTop),
        ],
      };
    }
    const from = safe.y + text.height + (square ? 26 : 44);
    const across = Math.min(width - 2 * 40, 2 * (height - from) + 120);
    const disc = crisp({
      x: (width - across) / 2,
      y: from,
      width: across,
      height: Math.max(across, height - from),
    });
    const price = priceBadge(input, {
      shape: 'pill',
      fill: 'ground',
      ink: 'ink',
      size: square ? 48 : 60,
      maxWidth: 700,
    });
    const bottom = safe.y + safe.height;
    return {
      background: 'accent',
      layers: [
        photoIn(
          'photo',
          photo,
          { ...disc, height: Math.max(disc.width / 2, height - disc.y) },
          { radius: across / 2, corners: 'top' },
        ),
        ...placed(text, safe.x, safe.y, safe.width),
        ...(price ? [price.at(Math.round((width - price.width) / 2), bottom - price.height)] : []),
      ],
    };
  },
});
