import { crisp, photoIn, priceBadge, shapeIn, shopMark, textPiece, wordMark } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

const PAD = 44;

/** The photo fills the picture; one rounded card at the bottom holds all that is said. */
export default defineLayout({
  id: 'card',
  name: { id: 'Kartu', en: 'Card' },
  family: 'single',
  order: 60,
  asks: ['note'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { stage, content, lettering, brand } = input;
    const { safe, width, height } = stage;
    const edge = 44;
    const cardWidth = width - 2 * edge;
    const price = priceBadge(input, { shape: 'pill', size: 82, maxWidth: 800 });
    const textWidth = cardWidth - 2 * PAD;
    const word = wordMark(input, { on: 'plain', size: 32, color: 'inkSoft', maxWidth: textWidth });
    const name = textPiece(
      'name',
      content.name,
      { width: textWidth, maxLines: 3, max: 66, min: 40, weight: 800, lineHeight: 1.12, lettering },
      { role: 'name', color: 'ink' },
    );
    const note = textPiece(
      'note',
      content.note,
      { width: textWidth, maxLines: 1, max: 32, min: 28, weight: 600, lineHeight: 1.35, lettering },
      { role: 'note', color: 'inkSoft' },
    );
    const showWord = brand.logo ? 0 : word.height;
    const textHeight =
      showWord + (showWord > 0 ? 4 : 0) + name.height + (note.height > 0 ? 6 : 0) + note.height;
    // The price sits on the card's upper edge; what hangs into the card pushes the text down.
    const hang = price ? Math.round(price.height * 0.42) : 0;
    const top = price ? hang + 24 : PAD;
    const cardHeight = textHeight > 0 ? top + textHeight + PAD : hang + PAD;
    const bottom = stage.shape === 'story' ? safe.y + safe.height : height - edge;
    const box = crisp({ x: edge, y: bottom - cardHeight, width: cardWidth, height: cardHeight });

    const layers: Layer[] = [photoIn('photo', input.photo, { x: 0, y: 0, width, height })];
    if (textHeight > 0 || price) {
      layers.push(shapeIn('card', 'rect', box, 'ground', { radius: 48, shadow: true }));
    }
    let y = box.y + top;
    if (showWord > 0) {
      layers.push(...word.at(box.x + PAD, y));
      y += showWord + 4;
    }
    layers.push(...name.at(box.x + PAD, y, textWidth));
    layers.push(...note.at(box.x + PAD, y + name.height + 6, textWidth));
    if (price) layers.push(price.at(box.x + PAD, box.y + hang - price.height));
    if (brand.logo) layers.push(...shopMark(input, { on: 'photo', logoHeight: 124 }).at(safe.x, safe.y));
    return { background: 'shade', layers };
  },
});
