import { photoIn, priceBadge, shopMark, textPiece, wordMark } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';
import type { Box } from '../stage';

const GAP = 18;

/** Where two to four photos go: side by side, one large with two beside it, or four alike. */
function cells(count: number, { x, y, width, height }: Box): Box[] {
  const half = { width: (width - GAP) / 2, height: (height - GAP) / 2 };
  const right = x + half.width + GAP;
  const low = y + half.height + GAP;
  if (count === 2) return [x, right].map((left) => ({ x: left, y, width: half.width, height }));
  if (count === 3) {
    const large = Math.round(width * 0.6);
    const small = { width: width - large - GAP, height: half.height };
    return [
      { x, y, width: large, height },
      { x: x + large + GAP, y, ...small },
      { x: x + large + GAP, y: low, ...small },
    ];
  }
  return [
    { x, y, ...half },
    { x: right, y, ...half },
    { x, y: low, ...half },
    { x: right, y: low, ...half },
  ];
}

/** Several photos (variants, angles, a set) in a tidy grid; the price seal ties grid and name together. */
export default defineLayout({
  id: 'collage',
  name: { id: 'Kolase', en: 'Collage' },
  family: 'single',
  order: 70,
  asks: ['note'],
  photos: { min: 2, max: 4 },
  draw(input) {
    const { stage, content, lettering, photos, brand } = input;
    const { safe, width } = stage;
    const square = stage.shape === 'square';
    const sealSize = square ? 320 : 380;
    const price = priceBadge(input, { shape: 'seal', size: 96, maxWidth: sealSize });
    const textWidth = price ? safe.width - sealSize : safe.width;
    const name = textPiece(
      'name',
      content.name,
      {
        width: textWidth,
        maxLines: 3,
        max: square ? 60 : 70,
        min: 40,
        weight: 800,
        lineHeight: 1.1,
        lettering,
      },
      { role: 'name', color: 'ink' },
    );
    const note = textPiece(
      'note',
      content.note,
      { width: textWidth, maxLines: 2, max: 34, min: 28, weight: 600, lineHeight: 1.35, lettering },
      { role: 'note', color: 'inkSoft' },
    );
    const mark = wordMark(input, {
      on: 'plain',
      color: 'inkSoft',
      size: 34,
      maxWidth: textWidth,
    });
    const bottom = safe.y + safe.height;
    const markTop = bottom - mark.height + 6;
    const noteTop = markTop - (mark.height > 0 ? 10 : 0) - note.height;
    const nameTop = noteTop - (note.height > 0 ? 2 : 4) - name.height;

    const edge = 36;
    const gridTop = stage.shape === 'story' ? 72 : edge;
    const gridBottom = Math.min(nameTop - 36, bottom - (price ? sealSize * 0.62 : 0));
    const grid = { x: edge, y: gridTop, width: width - 2 * edge, height: Math.round(gridBottom - gridTop) };
    const places = cells(photos.length, grid);
    const layers: Layer[] = photos.flatMap((photo, index) => {
      const box = places[index];
      return box ? [photoIn(`photo-${index + 1}`, photo, box, { radius: 30 })] : [];
    });
    layers.push(...name.at(safe.x, nameTop, textWidth), ...note.at(safe.x, noteTop, textWidth));
    layers.push(...mark.at(safe.x, markTop));
    if (brand.logo) {
      layers.push(...shopMark(input, { on: 'photo', logoHeight: 112 }).at(safe.x, safe.y));
    }
    if (price) layers.push(price.at(safe.x + safe.width - price.width + 24, bottom - price.height + 16));
    return { background: 'ground', layers };
  },
});
