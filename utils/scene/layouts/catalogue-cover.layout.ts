import { cells, column, foot, noteText, photoIn, placed, shapeIn, titleText } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';
import type { Box } from '../stage';

const GAP = 16;

/** One photo alone, two above each other, or a large one with the others in a row below it. */
function mosaic(count: number, box: Box): Box[] {
  if (count < 3)
    return cells(
      box,
      Array.from({ length: count }, () => 1),
      GAP,
    );
  const large = Math.round(box.height * 0.64);
  const rest = { ...box, y: box.y + large + GAP, height: box.height - large - GAP };
  return [{ ...box, height: large }, ...cells(rest, [count - 1], GAP)];
}

/** A catalogue's cover: a spine of the accent with the title running up it, photos in a mosaic beside it. */
export default defineLayout({
  id: 'catalogue-cover',
  name: { id: 'Sampul katalog', en: 'Catalogue cover' },
  family: 'catalogue',
  order: 10,
  photos: { min: 1, max: 4 },
  goods: { min: 2, max: 9 },
  asks: ['title', 'note', 'order'],
  draw(input) {
    const { safe, height, shape } = input.stage;
    const square = shape === 'square';
    const spine = square ? 236 : 260;
    const top = shape === 'story' ? safe.y : 56;
    const end = shape === 'story' ? safe.y + safe.height : height - 56;
    const long = end - top;
    const title = titleText(input, {
      own: 'catalogue',
      width: long,
      max: square ? 160 : 180,
      min: 48,
      leading: 1.05,
      height: spine - 56,
      color: 'onAccent',
    });
    const x = spine + 40;
    const room = safe.x + safe.width - x;
    const text = column(
      [
        noteText(input, { width: room, max: 36, color: 'ink', weight: 700 }),
        10,
        foot(input, { width: room, align: 'left', logoHeight: square ? 84 : 112 }),
      ],
      { width: room },
    );
    const bottom = safe.y + safe.height;
    const textTop = bottom - text.height;
    const grid = { x, y: top, width: room, height: Math.round(textTop - (text.height > 0 ? 36 : 0) - top) };
    const layers: Layer[] = [shapeIn('spine', 'rect', { x: 0, y: 0, width: spine, height }, 'accent')];
    // Text that runs upwards: its box is laid flat about the middle of where it will stand.
    const middle = { x: (spine + 24) / 2, y: top + long / 2 };
    for (const layer of title.at(middle.x - long / 2, middle.y - title.height / 2, long))
      layers.push({ ...layer, angle: -90 });
    for (const [index, box] of mosaic(input.photos.length, grid).entries()) {
      const photo = input.photos[index];
      if (photo) layers.push(photoIn(`photo-${index + 1}`, photo, box, { radius: 18 }));
    }
    layers.push(...placed(text, x, textTop, room));
    return { background: 'ground', layers };
  },
});
