import { centred, crisp, photoIn, priceBadge, shapeIn, shopMark, textPiece } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** The name leads, the photo stands below in an arch with a second arch of the accent behind it. */
export default defineLayout({
  id: 'arch',
  name: { id: 'Lengkung', en: 'Arch' },
  order: 50,
  photos: { min: 1, max: 1 },
  draw(input) {
    const { stage, content, measure, photos } = input;
    const { safe, width, height } = stage;
    const square = stage.shape === 'square';
    const mark = shopMark(input, { on: 'plain', size: 36, color: 'inkSoft', logoHeight: square ? 88 : 112 });
    const top = safe.y - (stage.shape === 'story' ? 0 : 8);
    const name = textPiece(
      'name',
      content.name,
      {
        width: safe.width,
        maxLines: 2,
        max: square ? 72 : 92,
        min: 36,
        weight: 800,
        lineHeight: 1.08,
        measure,
      },
      { role: 'name', color: 'ink', align: 'center' },
    );
    const note = textPiece(
      'note',
      content.note,
      { width: safe.width, maxLines: 1, max: 36, min: 28, weight: 600, lineHeight: 1.35, measure },
      { role: 'note', color: 'inkSoft', align: 'center' },
    );
    const nameTop = top + (mark.height > 0 ? mark.height + 16 : 0);
    const noteTop = nameTop + name.height + (note.height > 0 ? 6 : 0);
    const archTop = noteTop + note.height + 40;

    const archWidth = square ? 700 : 780;
    const arch = crisp({
      x: (width - archWidth) / 2,
      y: archTop,
      width: archWidth,
      height: height - archTop,
    });
    const rim = crisp({
      x: arch.x - 40,
      y: archTop + 56,
      width: archWidth + 80,
      height: height - archTop - 56,
    });
    const round = { radius: archWidth / 2, corners: 'top' as const };
    const layers: Layer[] = [
      shapeIn('rim', 'rect', rim, 'accent', { ...round, radius: rim.width / 2 }),
      photoIn('photo', photos[0], arch, round),
      ...mark.at((width - mark.width) / 2, top),
      ...centred(name, safe, nameTop),
      ...centred(note, safe, noteTop),
    ];
    const price = priceBadge(input, {
      shape: 'seal',
      size: 78,
      maxWidth: square ? 300 : 340,
      fill: 'ink',
      ink: 'ground',
    });
    if (price) {
      const bottom = safe.y + safe.height;
      layers.push(
        price.at(safe.x + safe.width - price.width + 20, bottom - price.height - (square ? 0 : 24)),
      );
    }
    return { background: 'ground', layers };
  },
});
