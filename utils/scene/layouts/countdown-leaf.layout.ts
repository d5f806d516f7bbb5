import { column, crisp, nameText, noteText, photoIn, placed, say, shapeIn, shopMark } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

const PAD = 52;

/** A leaf of a calendar that reaches into the photo: the day on its coloured head, the date large below. */
export default defineLayout({
  id: 'countdown-leaf',
  name: { id: 'Lembar kalender', en: 'Calendar leaf' },
  family: 'countdown',
  order: 1420,
  photos: { min: 0, max: 1 },
  needs: ['day', 'date'],
  asks: ['day', 'date', 'countdown', 'note'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content, photos } = input;
    const square = shape === 'square';
    const [photo] = photos;
    const across = square ? 640 : 760;
    const inner = across - 2 * PAD;
    const day = say(input, 'day', content.day, {
      role: 'title',
      width: inner,
      max: square ? 62 : 76,
      min: 36,
      lines: 2,
      weight: 800,
      leading: 1.08,
      color: photo ? 'onAccent' : 'ground',
      align: 'center',
    });
    const body = column(
      [
        say(input, 'date', content.date, {
          role: 'date',
          width: inner,
          max: square ? 76 : 96,
          min: 36,
          lines: 3,
          weight: 800,
          leading: 1.08,
          align: 'center',
        }),
        square ? 14 : 22,
        say(input, 'countdown', content.countdown, {
          role: 'date',
          width: inner,
          max: square ? 44 : 54,
          min: 30,
          weight: 700,
          color: 'inkSoft',
          align: 'center',
        }),
        6,
        noteText(input, { width: inner, max: 32, align: 'center' }),
        6,
        nameText(input, {
          width: inner,
          max: 38,
          min: 28,
          lines: 2,
          align: 'center',
          leading: 1.2,
          color: 'inkSoft',
        }),
      ],
      { width: inner, align: 'center' },
    );
    const head = Math.round(day.height + (square ? 60 : 84));
    const tall = Math.round(head + body.height + (square ? 72 : 100));
    const mark = shopMark(
      input,
      photo
        ? { on: 'photo', logoHeight: square ? 92 : 116 }
        : { on: 'plain', color: 'onAccent', logoHeight: square ? 92 : 116, size: 36 },
    );
    const bottom = photo
      ? shape === 'story'
        ? safe.y + safe.height
        : height - 44
      : safe.y + (safe.height + tall) / 2;
    const leaf = crisp({ x: (width - across) / 2, y: bottom - tall, width: across, height: tall });
    const hole = (share: number, side: string): Layer =>
      shapeIn(
        `hole-${side}`,
        'ellipse',
        { x: leaf.x + across * share - 13, y: leaf.y + 18, width: 26, height: 26 },
        photo ? 'ground' : 'accent',
      );
    const layers: Layer[] = [
      ...(photo
        ? [
            photoIn(
              'photo',
              photo,
              crisp({ x: 0, y: 0, width, height: shape === 'story' ? height : leaf.y + head + 80 }),
            ),
          ]
        : []),
      shapeIn('leaf', 'rect', leaf, 'ground', { radius: 44, shadow: true }),
      shapeIn('leaf-head', 'rect', { ...leaf, height: head }, photo ? 'accent' : 'ink', {
        radius: 44,
        corners: 'top',
      }),
      hole(0.2, 'left'),
      hole(0.8, 'right'),
      ...day.at(leaf.x + PAD, leaf.y + (head - day.height) / 2 + 10, inner),
      ...placed(body, leaf.x + PAD, leaf.y + head + (tall - head - body.height) / 2, inner),
      ...(photo ? mark.at(safe.x, safe.y) : mark.at(Math.round((width - mark.width) / 2), safe.y)),
    ];
    return { background: 'accent', layers };
  },
});
