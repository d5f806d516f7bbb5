import { column, crisp, numbered, photoIn, placed, say, shapeIn, shopMark, titleText } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** Steps as stations on a line; where to order stands below on a band of the accent. */
export default defineLayout({
  id: 'steps-path',
  name: { id: 'Langkah berurutan', en: 'Steps on a line' },
  family: 'steps',
  order: 1310,
  photos: { min: 0, max: 1 },
  needs: ['lines'],
  asks: ['lines', 'title', 'note', 'order'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content, photos } = input;
    const square = shape === 'square';
    const [photo] = photos;
    const across = photo ? (square ? 250 : 320) : 0;
    const room = safe.width - (across > 0 ? across + 36 : 0);
    const head = column(
      [
        titleText(input, {
          own: 'order',
          width: room,
          max: square ? 84 : 108,
          min: 46,
          lines: 3,
        }),
        10,
        say(input, 'note', content.note, {
          role: 'note',
          width: room,
          max: 36,
          lines: 3,
          color: 'inkSoft',
          leading: 1.2,
        }),
      ],
      { width: room },
    );
    const mark = shopMark(input, {
      on: 'plain',
      color: 'onAccent',
      size: 36,
      logoHeight: square ? 76 : 92,
      maxWidth: 440,
    });
    const call = say(input, 'order', content.order, {
      role: 'order',
      width: safe.width - (mark.width > 0 ? mark.width + 36 : 0),
      max: square ? 38 : 44,
      min: 28,
      lines: 2,
      weight: 700,
      color: 'onAccent',
      align: mark.width > 0 ? 'right' : 'left',
    });
    const callX = Math.round(mark.width > 0 ? safe.x + mark.width + 36 : safe.x);
    const bar = Math.max(mark.height, call.height);
    const pad = square ? 30 : 40;
    // In a story the band also fills what lies below the safe area.
    const bandTop =
      bar > 0 ? safe.y + safe.height - bar - (shape === 'story' ? pad : 0) - (square ? 12 : 8) : height;
    const headHeight = Math.max(head.height, across);
    const from = safe.y + headHeight + (square ? 36 : 60);
    const free = bandTop - (bar > 0 ? pad : height - safe.y - safe.height) - (square ? 24 : 36) - from;
    const rows = numbered(input, 'line', content.lines, {
      width: safe.width,
      height: free,
      max: square ? 46 : 58,
      mark: 'number',
      line: true,
    });
    const barTop = bandTop + (shape === 'story' ? pad : (height - bandTop - bar) / 2);
    const layers: Layer[] = [
      ...placed(head, safe.x, safe.y + (headHeight - head.height) / 2, room),
      ...(photo
        ? [
            photoIn(
              'photo',
              photo,
              crisp({ x: safe.x + safe.width - across, y: safe.y, width: across, height: across }),
              { radius: 40 },
            ),
          ]
        : []),
      ...placed(rows, safe.x, from + Math.max(0, free - rows.height) * 0.35, safe.width),
    ];
    if (bar > 0) {
      layers.push(
        shapeIn(
          'band',
          'rect',
          crisp({
            x: 0,
            y: bandTop - (shape === 'story' ? 0 : pad),
            width,
            height: height - bandTop + (shape === 'story' ? 0 : pad),
          }),
          'accent',
        ),
      );
      const middle = shape === 'story' ? barTop : bandTop - pad + (height - bandTop + pad - bar) / 2;
      layers.push(...mark.at(safe.x, middle + (bar - mark.height) / 2));
      layers.push(...call.at(callX, middle + (bar - call.height) / 2, safe.x + safe.width - callX));
    }
    return { background: 'ground', layers };
  },
});
