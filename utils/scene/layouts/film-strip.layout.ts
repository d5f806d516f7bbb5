import { captionWithin, cells, column, foot, goodsFace, photoOf, placed, shapeIn, titleText } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';
import { within } from '../stage';

/** A strip of photos down the right side; beside each of them its name and price, a fine line between. */
export default defineLayout({
  id: 'film-strip',
  name: { id: 'Deretan foto', en: 'Photo strip' },
  family: 'several',
  order: 30,
  photos: { min: 2, max: 4 },
  goods: { min: 2, max: 4 },
  asks: ['title', 'order'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { goods } = input.content;
    const square = shape === 'square';
    const story = shape === 'story';
    const head = column(
      [
        titleText(input, {
          width: safe.width,
          max: square ? 56 : 72,
          min: 40,
          leading: 1.1,
          color: 'onAccent',
          lines: 1,
        }),
        8,
        foot(input, { width: safe.width, color: 'onAccent', soft: 'onAccent', logoHeight: square ? 68 : 84 }),
      ],
      { width: safe.width },
    );
    const headTop = story ? safe.y : square ? 36 : 48;
    const seam =
      head.height > 0 ? Math.round(headTop + head.height + (square ? 24 : 36)) : story ? safe.y : 0;
    const end = story ? safe.y + safe.height : height;
    const left = Math.round(width * (square ? 0.56 : 0.5));
    const bands = cells(
      { x: left, y: seam, width: width - left, height: end - seam },
      goods.map(() => 1),
      0,
    );
    const room = left - safe.x - 36;
    const layers: Layer[] = [];
    if (seam > 0) layers.push(shapeIn('head', 'rect', { x: 0, y: 0, width, height: seam }, 'accent'));
    layers.push(...placed(head, safe.x, headTop, safe.width));
    if (story) layers.push(shapeIn('end', 'rect', { x: 0, y: end, width, height: height - end }, 'accent'));
    const crowded = goods.length > 3;
    for (const [index, item] of goods.entries()) {
      const band = bands[index];
      if (!band) continue;
      const next = bands[index + 1]?.y ?? end;
      const box = { ...band, height: next - band.y };
      const words = within(box, safe);
      const inner = photoOf(input, index) ? box : { ...words, width: safe.x + safe.width - box.x };
      layers.push(...goodsFace(input, index, inner).layers);
      const caption = captionWithin(
        input,
        item,
        index,
        {
          width: room,
          name: crowded ? 38 : 48,
          price: crowded ? 44 : 60,
          lines: square && crowded ? 1 : 2,
          unnamed: !photoOf(input, index),
        },
        words.height - 16,
      );
      layers.push(...placed(caption, safe.x, words.y + (words.height - caption.height) / 2, room));
      if (index > 0)
        layers.push(
          shapeIn(`line-${index}`, 'line', { x: safe.x, y: box.y - 1, width: room, height: 3 }, 'inkSoft', {
            opacity: 0.3,
          }),
        );
    }
    return { background: 'ground', layers };
  },
});
