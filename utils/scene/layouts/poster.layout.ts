import { nameText, noteText, photoIn, priceBadge, scrim, shapeIn, shopMark } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** The photo fills the picture; the name leads from the top like a poster's, price and shop stand at the foot. */
export default defineLayout({
  id: 'poster',
  name: { id: 'Poster', en: 'Poster' },
  family: 'single',
  order: 80,
  asks: ['note'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const square = shape === 'square';
    const name = nameText(input, {
      width: safe.width,
      max: square ? 92 : 116,
      min: 44,
      color: 'white',
      leading: 1.02,
    });
    const note = noteText(input, { width: safe.width, max: 38, color: 'white', lines: 1 });
    const ruleTop = safe.y + name.height + 22;
    const noteTop = name.height > 0 ? ruleTop + 10 + 18 : safe.y;
    const end = note.height > 0 ? noteTop + note.height : name.height > 0 ? ruleTop + 10 : 0;

    const layers: Layer[] = [photoIn('photo', input.photo, { x: 0, y: 0, width, height })];
    if (end > 0) layers.push(scrim('fade', input.stage, 'top', end));
    layers.push(...name.at(safe.x, safe.y, safe.width), ...note.at(safe.x, noteTop, safe.width));
    if (name.height > 0)
      layers.push(shapeIn('rule', 'line', { x: safe.x, y: ruleTop, width: 120, height: 10 }, 'accent'));

    const bottom = safe.y + safe.height;
    const price = priceBadge(input, { shape: 'pill', size: square ? 76 : 88, maxWidth: 560 });
    if (price) layers.push(price.at(safe.x, bottom - price.height));
    const room = safe.width - (price ? price.width + 32 : 0);
    const mark = shopMark(input, { on: 'photo', logoHeight: 124, maxWidth: room, size: 32 });
    layers.push(...mark.at(safe.x + safe.width - mark.width, bottom - mark.height));
    return { background: 'shade', layers };
  },
});
