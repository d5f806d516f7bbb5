import { FADE_FULL } from '../fade';
import { photoIn, priceBadge, shapeIn, shopMark, textPiece } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** The photo fills the picture; the name stands in a dark fade, the price hangs from the top on a string. */
export default defineLayout({
  id: 'price-tag',
  name: { id: 'Label gantung', en: 'Hanging tag' },
  family: 'tag',
  order: 20,
  asks: ['note'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { stage, content, lettering } = input;
    const { safe, width, height } = stage;
    const name = textPiece(
      'name',
      content.name,
      { width: safe.width, maxLines: 3, max: 92, min: 42, weight: 800, lineHeight: 1.1, lettering },
      { role: 'name', color: 'white' },
    );
    const note = textPiece(
      'note',
      content.note,
      { width: safe.width, maxLines: 1, max: 36, min: 28, weight: 500, lineHeight: 1.3, lettering },
      { role: 'note', color: 'white' },
    );
    const noteTop = safe.y + safe.height - note.height;
    const nameTop = noteTop - (note.height > 0 ? 14 : 0) - name.height;
    const layers: Layer[] = [photoIn('photo', input.photo, { x: 0, y: 0, width, height })];
    if (name.height + note.height > 0) {
      const textHeight = height - nameTop + 24;
      const fadeHeight = Math.min(height, Math.round(textHeight / FADE_FULL));
      const box = { x: 0, y: height - fadeHeight, width, height: fadeHeight };
      layers.push(shapeIn('fade', 'rect', box, 'shade', { fade: 'up', opacity: 0.84 }));
    }
    layers.push(...name.at(safe.x, nameTop, safe.width), ...note.at(safe.x, noteTop, safe.width));

    const price = priceBadge(input, { shape: 'tag', size: 88, maxWidth: 520 });
    if (price) {
      const x = safe.x + safe.width - price.width;
      const y = stage.shape === 'story' ? safe.y + 24 : 84;
      const hole = y + 30;
      layers.push(
        shapeIn('string', 'rect', { x: x + price.width / 2 - 3, y: 0, width: 6, height: hole }, 'white'),
      );
      layers.push(price.at(x, y));
    }
    const mark = shopMark(input, {
      on: 'photo',
      logoHeight: 124,
      maxWidth: price ? 952 - price.width - 40 : 640,
    });
    layers.push(...mark.at(safe.x, safe.y));
    return { background: 'shade', layers };
  },
});
