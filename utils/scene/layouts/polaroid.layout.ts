import { column, crisp, foot, nameText, noteText, photoIn, placed, priceBadge, shapeIn } from '../kit';
import { defineLayout } from '../layout';
import type { GroupLayer, Layer } from '../schema';

const PAD = 34;
const TILT = -3;

/** An instant photo lying on the shop's accent, its name written on the white margin below. */
export default defineLayout({
  id: 'polaroid',
  name: { id: 'Foto instan', en: 'Instant photo' },
  family: 'single',
  order: 90,
  asks: ['note', 'order'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, width, shape } = input.stage;
    const square = shape === 'square';
    const sign = foot(input, {
      width: safe.width,
      color: 'onAccent',
      soft: 'onAccent',
      logoHeight: square ? 72 : 92,
    });
    const cardWidth = square ? 800 : 868;
    const room = cardWidth - 2 * PAD;
    const text = column(
      [
        nameText(input, {
          width: room,
          max: square ? 52 : 64,
          min: 34,
          color: 'shade',
          align: 'center',
          weight: 700,
        }),
        6,
        noteText(input, { width: room, max: 34, lines: 1, color: 'shade', align: 'center' }),
      ],
      { width: room, align: 'center' },
    );
    // Turned, the card's corners reach a little further up and down than its box.
    const beyond = Math.round((cardWidth / 2) * Math.sin((-TILT * Math.PI) / 180));
    const top = shape === 'story' ? safe.y + 24 : safe.y - 24 + beyond;
    const bottom = safe.y + safe.height - (sign.height > 0 ? sign.height + 30 : 0) - beyond;
    const card = crisp({ x: (width - cardWidth) / 2, y: top, width: cardWidth, height: bottom - top });
    const margin = text.height > 0 ? text.height + (square ? 44 : 64) : 120;
    const photoHeight = card.height - PAD - margin;
    const instant: GroupLayer = {
      id: 'instant',
      type: 'group',
      ...card,
      angle: TILT,
      layers: [
        shapeIn('paper', 'rect', { x: 0, y: 0, width: card.width, height: card.height }, 'white', {
          radius: 10,
          shadow: true,
        }),
        photoIn('photo', input.photo, { x: PAD, y: PAD, width: room, height: photoHeight }),
        ...(placed(
          text,
          PAD,
          PAD + photoHeight + (margin - text.height) / 2,
          room,
          'center',
        ) as GroupLayer['layers']),
      ],
    };
    const layers: Layer[] = [
      instant,
      ...placed(sign, safe.x, safe.y + safe.height - sign.height, safe.width),
    ];
    const price = priceBadge(input, {
      shape: 'seal',
      fill: 'ground',
      ink: 'ink',
      size: 92,
      maxWidth: square ? 300 : 360,
    });
    if (price) layers.push(price.at(safe.x + safe.width + 16 - price.width, top - (square ? 0 : 8)));
    return { background: 'accent', layers };
  },
});
