import { centred, crisp, photoIn, priceBadge, shapeIn, shopMark, textPiece } from '../kit';
import { defineLayout } from '../layout';
import type { Layer, SceneColor } from '../schema';

/** The name leads, the photo stands below in an arch with a rim of the accent around it. */
export default defineLayout({
  id: 'arch',
  name: { id: 'Lengkung', en: 'Arch' },
  family: 'single',
  order: 50,
  asks: ['note'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { stage, content, lettering } = input;
    const { safe, width, height } = stage;
    const square = stage.shape === 'square';
    const mark = shopMark(input, { on: 'plain', size: 36, color: 'inkSoft', logoHeight: square ? 88 : 112 });
    const top = safe.y - (stage.shape === 'story' ? 0 : 8);
    const name = textPiece(
      'name',
      content.name,
      {
        width: safe.width,
        maxLines: 3,
        max: square ? 72 : 92,
        min: 42,
        weight: 800,
        lineHeight: 1.08,
        lettering,
      },
      { role: 'name', color: 'ink', align: 'center' },
    );
    const note = textPiece(
      'note',
      content.note,
      { width: safe.width, maxLines: 1, max: 36, min: 28, weight: 600, lineHeight: 1.35, lettering },
      { role: 'note', color: 'inkSoft', align: 'center' },
    );
    const nameTop = top + (mark.height > 0 ? mark.height + 16 : 0);
    const noteTop = nameTop + name.height + (note.height > 0 ? 6 : 0);
    const archTop = Math.max(top + 48, noteTop + note.height + 84);

    const archWidth = square ? 700 : 760;
    const x = (width - archWidth) / 2;
    const arch = (id: string, out: number, color: SceneColor) => {
      const box = crisp({
        x: x - out,
        y: archTop - out,
        width: archWidth + 2 * out,
        height: height - archTop + out,
      });
      return shapeIn(id, 'rect', box, color, { radius: box.width / 2, corners: 'top' });
    };
    const layers: Layer[] = [
      arch('rim', 44, 'accent'),
      arch('gap', 26, 'ground'),
      photoIn('photo', input.photo, crisp({ x, y: archTop, width: archWidth, height: height - archTop }), {
        radius: archWidth / 2,
        corners: 'top',
      }),
      ...mark.at((width - mark.width) / 2, top),
      ...centred(name, safe, nameTop),
      ...centred(note, safe, noteTop),
    ];
    const price = priceBadge(input, {
      shape: 'seal',
      size: 96,
      maxWidth: square ? 330 : 390,
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
