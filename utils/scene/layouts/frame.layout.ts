import { stripeBeside } from '../colors';
import { centred, crisp, photoIn, priceBadge, shapeIn, shopMark, textPiece } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** A market stall: striped awning on top, the photo as its counter, everything on one axis. */
export default defineLayout({
  id: 'frame',
  name: { id: 'Lapak', en: 'Stall' },
  family: 'single',
  order: 30,
  asks: ['note'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { stage, content, lettering, brand } = input;
    const { safe, width } = stage;
    const roof = stage.shape === 'story' ? safe.y - 24 : stage.shape === 'portrait' ? 118 : 92;
    const mark = shopMark(input, { on: 'plain', size: 42, logoHeight: stage.shape === 'square' ? 92 : 116 });
    const markTop = roof + (brand.logo ? 26 : 34);
    const photoTop = mark.height > 0 ? markTop + mark.height + 28 : roof + 48;

    const price = priceBadge(input, {
      shape: 'pill',
      size: stage.shape === 'square' ? 68 : 80,
      maxWidth: 720,
    });
    const text = { width: safe.width - 40, lettering } as const;
    const name = textPiece(
      'name',
      content.name,
      { ...text, maxLines: 3, max: stage.shape === 'square' ? 56 : 70, min: 40, weight: 800 },
      { role: 'name', color: 'ink', align: 'center' },
    );
    const note = textPiece(
      'note',
      content.note,
      { ...text, maxLines: 1, max: 34, min: 28, weight: 600, lineHeight: 1.3 },
      { role: 'note', color: 'inkSoft', align: 'center' },
    );
    const bottom = safe.y + safe.height + (stage.shape === 'story' ? 0 : 8);
    const noteTop = bottom - note.height;
    const nameTop = noteTop - (note.height > 0 ? 8 : 0) - name.height;
    const hang = price === null ? 0 : price.height / 2;
    const photoBottom = nameTop - (name.height + note.height > 0 ? 34 : 0) - hang;

    const side = stage.shape === 'square' ? 96 : safe.x;
    const frame = crisp({ x: side, y: photoTop, width: width - 2 * side, height: photoBottom - photoTop });
    const layers: Layer[] = [
      photoIn('photo', input.photo, frame, { radius: 44 }),
      shapeIn('awning', 'awning', { x: 0, y: 0, width, height: roof }, 'accent', {
        radius: 49,
        stripe: stripeBeside(brand.colors),
        shadow: true,
      }),
      ...mark.at((width - mark.width) / 2, markTop),
      ...centred(name, { x: safe.x + 20, width: safe.width - 40 }, nameTop),
      ...centred(note, { x: safe.x + 20, width: safe.width - 40 }, noteTop),
    ];
    if (price) layers.push(price.at((width - price.width) / 2, photoBottom - price.height / 2));
    return { background: 'ground', layers };
  },
});
