import { captionWithin, cells, foot, goodsFace, label, photoOf, placed, shapeIn } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';
import { within } from '../stage';

/** A page of a catalogue: photo and words change sides from row to row, so that the eye walks down in a zigzag. */
export default defineLayout({
  id: 'catalogue-page',
  name: { id: 'Halaman katalog', en: 'Catalogue page' },
  family: 'catalogue',
  order: 20,
  photos: { min: 2, max: 3 },
  goods: { min: 2, max: 3 },
  asks: ['title', 'order'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { goods } = input.content;
    const square = shape === 'square';
    const story = shape === 'story';
    const title = label(input, 'title-label', input.content.title, {
      size: square ? 34 : 40,
      maxWidth: safe.width,
    });
    const sign = foot(input, { width: safe.width, logoHeight: square ? 64 : 88 });
    const top = title ? safe.y + title.height + (square ? 20 : 32) : story ? safe.y : 0;
    const bottom = safe.y + safe.height + (square ? 16 : 0);
    const signTop = bottom - sign.height;
    const end = sign.height > 0 ? signTop - (square ? 20 : 36) : story ? bottom : height;
    const bands = cells(
      { x: 0, y: top, width, height: end - top },
      goods.map(() => 1),
      square ? 12 : 20,
    );
    const half = Math.round(width * 0.54);
    const room = width - half - 40 - safe.x;
    const layers: Layer[] = [];
    if (title) layers.push(...placed(title, safe.x, safe.y, safe.width));
    for (const [index, item] of goods.entries()) {
      const band = bands[index];
      if (!band) continue;
      const photoLeft = index % 2 === 0;
      const named = !photoOf(input, index);
      // A photo runs off the picture's edge; a tile with words keeps away from it.
      const inset = named ? safe.x : 0;
      const words = within(band, safe);
      const face = { ...(named ? words : band), x: photoLeft ? inset : width - half, width: half - inset };
      layers.push(...goodsFace(input, index, face).layers);
      const caption = captionWithin(
        input,
        item,
        index,
        {
          width: room,
          name: square ? 42 : 54,
          price: square ? 50 : 68,
          lines: square ? 2 : 3,
          unnamed: named,
        },
        words.height - 16,
      );
      const x = photoLeft ? half + 40 : safe.x;
      layers.push(...placed(caption, x, words.y + (words.height - caption.height) / 2, room));
      layers.push(
        shapeIn(
          `edge-${index + 1}`,
          'rect',
          { x: photoLeft ? half - 5 : width - half - 5, y: band.y, width: 10, height: band.height },
          'accent',
        ),
      );
    }
    layers.push(...placed(sign, safe.x, signTop, safe.width));
    return { background: 'ground', layers };
  },
});
