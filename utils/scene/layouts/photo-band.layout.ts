import { photoIn, priceBadge, shapeIn, shopMark, textPiece, wordMark } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** A large photo; below it a calm band with name and shop, and the price sitting on the seam. */
export default defineLayout({
  id: 'photo-band',
  name: { id: 'Pita bawah', en: 'Band below' },
  family: 'single',
  order: 10,
  asks: ['note'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { stage, content, lettering, brand } = input;
    const { safe, width, height } = stage;
    const price = priceBadge(input, {
      shape: 'pill',
      size: stage.shape === 'square' ? 72 : 84,
      maxWidth: 760,
    });
    const name = textPiece(
      'name',
      content.name,
      {
        width: safe.width,
        maxLines: 3,
        max: stage.shape === 'square' ? 64 : 76,
        min: 40,
        weight: 800,
        lettering,
      },
      { role: 'name', color: 'ink' },
    );
    const word = wordMark(input, {
      on: 'plain',
      color: 'inkSoft',
      maxWidth: content.note === '' ? 900 : 480,
    });
    const note = textPiece(
      'note',
      content.note,
      { width: word.width > 0 ? 430 : safe.width, maxLines: 2, max: 34, min: 28, weight: 600, lettering },
      { role: 'note', color: 'inkSoft' },
    );

    // Laid out from the bottom, so that short texts leave the photo all the room.
    const foot = Math.max(word.height, note.height);
    const bottom = safe.y + safe.height;
    const footTop = bottom - foot + 4;
    const nameTop = footTop - (foot > 0 ? 22 : 0) - name.height;
    const hang = price === null ? 0 : Math.round(price.height * 0.5);
    const seam = Math.round(nameTop - 40 - hang + (price === null ? -12 : 0));

    const layers: Layer[] = [
      photoIn('photo', input.photo, { x: 0, y: 0, width, height: seam }),
      shapeIn('band', 'rect', { x: 0, y: seam, width, height: height - seam }, 'ground'),
      shapeIn('seam', 'rect', { x: 0, y: seam, width, height: 10 }, 'accent'),
      ...name.at(safe.x, nameTop, safe.width),
      ...word.at(safe.x, footTop + (foot - word.height) / 2),
    ];
    const noteX = word.width > 0 ? safe.x + safe.width - note.width - 2 : safe.x;
    layers.push(...note.at(noteX, footTop + (foot - note.height) / 2));
    if (price) layers.push(price.at(safe.x, seam + 5 - price.height / 2));
    if (brand.logo) {
      const logo = shopMark(input, { on: 'photo', logoHeight: 124 });
      layers.push(...logo.at(safe.x, safe.y));
    }
    return { background: 'ground', layers };
  },
});
