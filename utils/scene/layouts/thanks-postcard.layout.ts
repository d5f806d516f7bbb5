import { column, crisp, nameText, photoIn, placed, say, shapeIn, shopMark, titleText } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** A postcard: the photo as a tilted stamp, the thanks written large, the shop as its sender. */
export default defineLayout({
  id: 'thanks-postcard',
  name: { id: 'Kartu pos', en: 'Postcard' },
  family: 'thanks',
  order: 1810,
  photos: { min: 0, max: 1 },
  asks: ['title', 'note'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content, photos } = input;
    const square = shape === 'square';
    const [photo] = photos;
    const edge = 40;
    const top = shape === 'story' ? safe.y - 8 : edge;
    const card = crisp({ x: edge, y: top, width: width - 2 * edge, height: height - 2 * top });
    const pad = square ? 60 : 76;
    const x = card.x + pad;
    const inner = card.width - 2 * pad;
    const across = photo ? (square ? 330 : 440) : 0;
    const text = column(
      [
        titleText(input, {
          own: 'thanks',
          width: inner,
          max: (square ? 128 : 160) + (photo ? 0 : 20),
          min: 60,
          lines: 3,
          leading: 1.02,
        }),
        square ? 18 : 30,
        say(input, 'note', content.note, {
          role: 'note',
          width: inner,
          max: square ? 44 : 52,
          min: 30,
          lines: 4,
          weight: 500,
          leading: 1.24,
          color: 'inkSoft',
        }),
        10,
        nameText(input, { width: inner, max: 38, min: 28, lines: 2, color: 'inkSoft', leading: 1.2 }),
      ],
      { width: inner },
    );
    const mark = shopMark(input, { on: 'plain', size: 42, logoHeight: square ? 92 : 116, maxWidth: inner });
    const markTop = card.y + card.height - pad - mark.height;
    const textBottom = markTop - (mark.height > 0 ? (square ? 26 : 44) : 0);
    const stamp = { x: card.x + card.width - pad - across, y: card.y + pad, width: across, height: across };
    const textTop = photo
      ? textBottom - text.height
      : card.y + pad + Math.max(0, (textBottom - card.y - pad - text.height) * 0.42);
    // A long note pushes the stamp to a smaller size rather than meeting it.
    const side = Math.min(across, textTop - 40 - stamp.y);
    const layers: Layer[] = [shapeIn('card', 'rect', card, 'ground', { radius: 36, shadow: true })];
    if (photo && side >= 120)
      layers.push({
        ...photoIn(
          'photo',
          photo,
          crisp({ x: stamp.x + across - side, y: stamp.y, width: side, height: side }),
        ),
        angle: 4,
        outline: { color: 'white', width: 28 },
        shadow: true,
      });
    layers.push(...placed(text, x, textTop, inner), ...mark.at(x, markTop));
    if (mark.height > 0)
      layers.push(
        shapeIn(
          'rule',
          'line',
          {
            x: x + mark.width + 32,
            y: markTop + mark.height / 2 - 2,
            width: Math.max(20, inner - mark.width - 32),
            height: 4,
          },
          'accent',
        ),
      );
    return { background: 'accent', layers };
  },
});
