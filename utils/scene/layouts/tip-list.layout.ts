import { column, crisp, foot, label, numbered, photoIn, placed, shapeIn, titleText, word } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** A large disc runs off at the upper right, the photo in it; the tips stand below, one under the other. */
export default defineLayout({
  id: 'tip-list',
  name: { id: 'Daftar tips', en: 'List of tips' },
  family: 'tip',
  order: 1210,
  photos: { min: 0, max: 1 },
  needs: ['title', 'lines'],
  asks: ['title', 'lines', 'order'],
  draw(input) {
    const { safe, width, shape } = input.stage;
    const { content, photos } = input;
    const square = shape === 'square';
    const [photo] = photos;
    const across = square ? 520 : 680;
    // So much of the disc stays inside the picture, from its right and upper edge.
    const seen = { x: square ? 370 : 480, y: square ? 330 : 470 };
    const top = shape === 'story' ? safe.y - 120 : 0;
    const disc = crisp({ x: width - seen.x, y: top + seen.y - across, width: across, height: across });
    const beside = width - seen.x - safe.x - 12;
    const kicker = label(input, 'kicker', word(input, 'tips'), { size: 34, maxWidth: beside });
    const head = column(
      [
        kicker,
        square ? 18 : 26,
        titleText(input, {
          width: beside,
          max: square ? 68 : 88,
          min: 38,
          lines: 5,
          leading: 1.06,
        }),
      ],
      { width: beside },
    );
    const low = foot(input, { width: safe.width, logoHeight: square ? 68 : 84 });
    const lowTop = safe.y + safe.height - low.height;
    const from =
      Math.max(safe.y + head.height, top + seen.y - (shape === 'story' ? 60 : 40)) + (square ? 36 : 60);
    const room = lowTop - (low.height > 0 ? 30 : 0) - from;
    const tips = numbered(input, 'line', content.lines, {
      width: safe.width,
      height: room,
      max: square ? 48 : 58,
      mark: 'dot',
    });
    const layers: Layer[] = [
      photo
        ? photoIn('photo', photo, disc, { radius: across / 2 })
        : shapeIn('disc', 'ellipse', disc, 'accent'),
      ...placed(head, safe.x, safe.y, beside),
      ...placed(tips, safe.x, from + Math.max(0, room - tips.height) * 0.3, safe.width),
      ...placed(low, safe.x, lowTop, safe.width),
    ];
    return { background: 'ground', layers };
  },
});
