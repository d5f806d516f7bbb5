import {
  column,
  nameText,
  noteText,
  photoIn,
  placed,
  priceBadge,
  scrim,
  shapeIn,
  shopMark,
  titleText,
} from '../kit';
import { defineLayout } from '../layout';
import type { GroupLayer, Layer } from '../schema';

const TILT = -6;

/** A broad band of the accent runs slantwise over the photo with the news on it; name and price in the fade below. */
export default defineLayout({
  id: 'new-band',
  name: { id: 'Pita miring', en: 'Slanting band' },
  family: 'new',
  order: 20,
  asks: ['title', 'note'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const square = shape === 'square';
    const room = safe.width;
    const name = nameText(input, { width: room, max: square ? 68 : 84, min: 40, color: 'white' });
    const note = noteText(input, { width: room, max: 36, lines: 1, color: 'white' });
    const price = priceBadge(input, {
      shape: 'pill',
      fill: 'ground',
      ink: 'ink',
      size: square ? 64 : 76,
      maxWidth: room,
    });
    const text = column([name, 6, note, 22, price], { width: room });
    const bottom = safe.y + safe.height;
    const textTop = bottom - text.height;

    const title = titleText(input, {
      own: 'fresh',
      width: room - 40,
      max: square ? 100 : 132,
      min: 44,
      leading: 1.05,
      color: 'onAccent',
      align: 'center',
      lines: 1,
    });
    const bandHeight = Math.round(title.height + (square ? 36 : 56));
    const long = width * 1.3;
    // The band's lower side must not reach the text even where it hangs lowest, at its left end.
    const hang = (width / 2) * Math.tan((-TILT * Math.PI) / 180) + bandHeight / 2;
    const middle = textTop - 40 - hang;
    const band: GroupLayer = {
      id: 'band',
      type: 'group',
      x: Math.round((width - long) / 2),
      y: Math.round(middle - bandHeight / 2),
      width: long,
      height: bandHeight,
      angle: TILT,
      layers: [
        shapeIn('band-ground', 'rect', { x: 0, y: 0, width: long, height: bandHeight }, 'accent', {
          shadow: true,
        }),
        ...title.at((long - room + 40) / 2, (bandHeight - title.height) / 2, room - 40),
      ],
    };
    const layers: Layer[] = [photoIn('photo', input.photo, { x: 0, y: 0, width, height })];
    if (text.height > 0) layers.push(scrim('fade', input.stage, 'bottom', textTop));
    layers.push(band, ...placed(text, safe.x, textTop, room));
    const mark = shopMark(input, { on: 'photo', logoHeight: 112 });
    layers.push(...mark.at(safe.x, safe.y));
    return { background: 'shade', layers };
  },
});
