import { stripeBeside } from '../colors';
import {
  column,
  crisp,
  details,
  nameText,
  orderCode,
  type Part,
  photoIn,
  placed,
  say,
  shapeIn,
  shopMark,
  titleText,
  word,
} from '../kit';
import { defineLayout, type LayoutInput } from '../layout';
import type { Layer } from '../schema';

/** What the flyer announces; `scale` of the usual sizes. */
function announcement(input: LayoutInput, scale: number): Part {
  const { safe, shape } = input.stage;
  const square = shape === 'square';
  const soft = { width: safe.width, lines: scale < 0.7 ? 1 : 2, color: 'inkSoft', leading: 1.2 } as const;
  return column(
    [
      shopMark(input, { on: 'plain', size: 38, color: 'inkSoft', logoHeight: square ? 76 : 100 }),
      square ? 10 : 18,
      titleText(input, {
        own: 'bazaar',
        width: safe.width,
        max: (square ? 96 : 132) * scale,
        min: 52 * scale,
        lines: 3,
        leading: 1.02,
      }),
      8,
      nameText(input, { ...soft, max: square ? 36 : 42, min: 28 }),
      4,
      say(input, 'note', input.content.note, { ...soft, role: 'note', max: 34, min: 28 }),
    ],
    { width: safe.width },
  );
}

/** A flyer under an awning: what, when and where in large words, a code to order by in the corner. */
export default defineLayout({
  id: 'bazaar-stall',
  name: { id: 'Selebaran lapak', en: 'Stall flyer' },
  family: 'bazaar',
  order: 1510,
  photos: { min: 0, max: 1 },
  needs: ['place', 'date'],
  asks: ['title', 'place', 'date', 'order', 'note'],
  draw(input) {
    const { safe, width, shape } = input.stage;
    const { content, brand, photos } = input;
    const square = shape === 'square';
    const [photo] = photos;
    const roof = shape === 'story' ? safe.y - 16 : square ? 84 : 120;
    const from = roof + (square ? 24 : 40);
    const bottom = safe.y + safe.height;
    const code = orderCode(input, square ? 190 : 236);
    const room = safe.width - (code ? code.width + 40 : 0);
    const facts = (scale: number) =>
      details(
        input,
        [
          { id: 'date', head: word(input, 'when'), text: content.date, role: 'date' },
          { id: 'place', head: word(input, 'place'), text: content.place, role: 'line' },
          { id: 'order', head: word(input, 'toOrder'), text: content.order, role: 'order' },
        ],
        { width: room, max: (square ? 40 : 48) * scale + (photo ? 0 : 10), lines: scale < 0.7 ? 2 : 3 },
      );
    const gap = square ? 24 : 40;
    // Many words take smaller letters before any of them meet.
    const sized = (scale: number) => {
      const head = announcement(input, scale);
      const list = facts(scale);
      const low = Math.max(list.height, code?.height ?? 0);
      return { head, list, low, free: bottom - low - from - head.height - 2 * gap };
    };
    let scale = 1;
    let made = sized(scale);
    while (made.free < -gap && scale > 0.5) {
      scale -= 0.1;
      made = sized(scale);
    }
    const { head, list, low, free } = made;
    // What is left over between the two belongs to the photo, if it is worth looking at.
    const shown = photo && free >= 150;
    const photoBox = { x: safe.x, y: from + head.height + gap, width: safe.width, height: free };
    const layers: Layer[] = [
      shapeIn('awning', 'awning', { x: 0, y: 0, width, height: roof }, 'accent', {
        radius: 49,
        stripe: stripeBeside(brand.colors),
        shadow: true,
      }),
      ...placed(head, safe.x, shown ? from : from + Math.max(0, free) * 0.3, safe.width),
      ...(shown ? [photoIn('photo', photo, crisp(photoBox), { radius: 36 })] : []),
      ...placed(list, safe.x, bottom - low + (low - list.height) / 2, room),
      ...(code ? placed(code, safe.x + room + 40, bottom - low + (low - code.height), code.width) : []),
    ];
    return { background: 'ground', layers };
  },
});
