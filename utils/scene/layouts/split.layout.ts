import { photoIn, priceBadge, shapeIn, shopMark, textPiece, wordMark } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** The photo above, a wave of the shop's accent below it, and the price as a round seal on the crest. */
export default defineLayout({
  id: 'split',
  name: { id: 'Ombak', en: 'Wave' },
  family: 'single',
  order: 40,
  asks: ['note'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { stage, content, lettering, brand } = input;
    const { safe, width, height } = stage;
    const sealSize = stage.shape === 'square' ? 330 : 390;
    const price = priceBadge(input, {
      shape: 'seal',
      fill: 'ground',
      ink: 'ink',
      size: 96,
      maxWidth: sealSize,
    });
    const beside = price ? safe.width - sealSize + 24 : safe.width;
    const name = textPiece(
      'name',
      content.name,
      {
        width: beside,
        maxLines: 3,
        max: stage.shape === 'square' ? 66 : 78,
        min: 40,
        weight: 800,
        lineHeight: 1.1,
        lettering,
      },
      { role: 'name', color: 'onAccent' },
    );
    const note = textPiece(
      'note',
      content.note,
      { width: beside, maxLines: 2, max: 34, min: 28, weight: 600, lineHeight: 1.3, lettering },
      { role: 'note', color: 'onAccent' },
    );
    const word = wordMark(input, { on: 'plain', color: 'onAccent', maxWidth: 620 });
    const bottom = safe.y + safe.height;
    const wordTop = bottom - word.height + 6;
    const noteTop = wordTop - (note.height > 0 ? 10 : 0) - note.height;
    const nameTop = noteTop - (note.height > 0 ? 6 : 18) - name.height;

    // The wave's crest lies on the left; its trough on the right holds the seal.
    const swell = stage.shape === 'square' ? 92 : 120;
    const crest = Math.round(Math.min(nameTop - swell - 10, bottom - (price ? 250 : 200) - swell / 2));
    const layers: Layer[] = [
      photoIn('photo', input.photo, { x: 0, y: 0, width, height: Math.min(height, crest + swell + 60) }),
      shapeIn('wave-back', 'wave', { x: 0, y: crest - 26, width, height: height - crest + 26 }, 'ground', {
        radius: swell,
      }),
      shapeIn('wave', 'wave', { x: 0, y: crest, width, height: height - crest }, 'accent', { radius: swell }),
      ...name.at(safe.x, nameTop, beside),
      ...note.at(safe.x, noteTop, beside),
      ...word.at(safe.x, wordTop),
    ];
    if (price)
      layers.push(price.at(safe.x + safe.width - price.width + 16, crest + swell - price.height * 0.56));
    if (brand.logo) layers.push(...shopMark(input, { on: 'photo', logoHeight: 124 }).at(safe.x, safe.y));
    return { background: 'accent', layers };
  },
});
