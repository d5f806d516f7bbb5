import {
  column,
  foot,
  label,
  nameText,
  noteText,
  photoIn,
  placed,
  priceLine,
  row,
  savingOf,
  say,
  titleText,
  untilWords,
} from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** The word is the picture: a headline across the accent, the photo below it, old and new price at the foot. */
export default defineLayout({
  id: 'promo-banner',
  name: { id: 'Promo besar', en: 'Big sale' },
  family: 'promo',
  order: 10,
  needs: ['price', 'strikePrice'],
  asks: ['title', 'until', 'terms', 'order'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const room = safe.width;
    const head = column(
      [
        titleText(input, {
          own: 'promo',
          width: room,
          max: square ? 132 : 190,
          min: 48,
          leading: 1,
          color: 'onAccent',
        }),
        6,
        say(input, 'until', untilWords(input), {
          role: 'date',
          width: room,
          max: square ? 36 : 42,
          lines: 1,
          weight: 700,
          color: 'onAccent',
        }),
      ],
      { width: room },
    );
    const saving = savingOf(input);
    const half = Math.round(room * 0.5);
    const name = column(
      [
        nameText(input, { width: half - 32, max: square ? 44 : 54, min: 32, color: 'onAccent', weight: 700 }),
        4,
        noteText(input, { width: half - 32, max: 32, color: 'onAccent' }),
      ],
      { width: half - 32 },
    );
    const price = priceLine(input, {
      size: square ? 84 : 100,
      width: room - half,
      ink: 'onAccent',
      align: 'right',
    });
    const cost: typeof name = { ...price, at: (x, y) => placed(price, x, y, price.width, 'right') };
    const offer = {
      width: room,
      height: Math.max(name.height, cost.height),
      at: (x: number, y: number) => {
        const high = Math.max(name.height, cost.height);
        return [
          ...placed(name, x, y + (high - name.height) / 2, half - 32),
          ...placed(cost, x + room - cost.width, y + (high - cost.height) / 2, cost.width, 'right'),
        ];
      },
    };
    const terms = say(input, 'terms', content.terms, {
      role: 'line',
      width: room,
      max: 32,
      min: 26,
      lines: 2,
      color: 'onAccent',
    });
    const sign = foot(input, {
      width: room,
      color: 'onAccent',
      soft: 'onAccent',
      logoHeight: square ? 64 : 88,
    });
    const text = column([offer, square ? 12 : 20, terms, square ? 10 : 20, row([sign], { gap: 0 })], {
      width: room,
    });

    const top = shape === 'story' ? safe.y : safe.y - (square ? 20 : 8);
    const bottom = safe.y + safe.height + (square ? 16 : 0);
    const textTop = bottom - text.height;
    const photoTop = Math.round(top + head.height + (square ? 20 : 32));
    const photo = {
      x: safe.x,
      y: photoTop,
      width: room,
      height: Math.round(textTop - (square ? 20 : 36) - photoTop),
    };
    const layers: Layer[] = [
      ...placed(head, safe.x, top, room),
      photoIn('photo', input.photo, photo, { radius: 36 }),
      ...placed(text, safe.x, textTop, room),
    ];
    const saved = label(input, 'saving', saving?.text ?? '', {
      fill: 'ground',
      ink: 'ink',
      size: 40,
      shadow: true,
    });
    if (saved)
      layers.push(...placed(saved, photo.x + 28, photo.y + photo.height - saved.height - 28, room - 56));
    return { background: 'accent', layers };
  },
});
