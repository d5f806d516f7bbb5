import {
  cells,
  chips,
  column,
  crisp,
  foot,
  nameText,
  noteText,
  photoIn,
  placed,
  priceLine,
  rowsOf,
  say,
  titleText,
} from '../kit';
import { defineLayout, type LayoutInput } from '../layout';
import type { Layer } from '../schema';
import type { Box } from '../stage';

const GAP = 20;
const CAPTION = 54;

/** One photo for each choice, its word below; several photos that are none of the choices stand close together. */
function tiles(input: LayoutInput, box: Box): Layer[] {
  const { photos, content } = input;
  const each = photos.length > 1 && photos.length === content.choices.length;
  const columns =
    photos.length <= 3 && box.height < box.width * 0.9 ? photos.length : photos.length <= 4 ? 2 : 3;
  const caption = each ? CAPTION : 0;
  const places = cells(box, rowsOf(photos.length, columns), { across: GAP, down: each ? 10 : GAP });
  return photos.flatMap((photo, index): Layer[] => {
    const place = places[index];
    if (place === undefined) return [];
    const word = say(input, `choice-${index + 1}`, each ? (content.choices[index] ?? '') : '', {
      role: 'label',
      width: place.width,
      max: 36,
      min: 26,
      weight: 700,
      align: 'center',
    });
    return [
      photoIn(`photo-${index + 1}`, photo, crisp({ ...place, height: place.height - caption }), {
        radius: 28,
      }),
      ...word.at(place.x, place.y + place.height - caption + (caption - word.height) / 2, place.width),
    ];
  });
}

/** Everything to choose from at once: a photo for each choice, or the photos and then the choices as chips. */
export default defineLayout({
  id: 'choices-tiles',
  name: { id: 'Pilihan berfoto', en: 'Choices in photos' },
  family: 'choices',
  order: 1010,
  photos: { min: 1, max: 9 },
  needs: ['choices'],
  asks: ['choices', 'title', 'note', 'order'],
  draw(input) {
    const { safe, shape } = input.stage;
    const { content, photos } = input;
    const square = shape === 'square';
    const each = photos.length > 1 && photos.length === content.choices.length;
    const head = column(
      [
        titleText(input, {
          own: 'choices',
          width: safe.width,
          max: square ? 66 : 88,
          min: 44,
        }),
        6,
        nameText(input, {
          width: safe.width,
          max: square ? 36 : 42,
          min: 30,
          lines: 2,
          color: 'inkSoft',
          leading: 1.2,
        }),
      ],
      { width: safe.width },
    );
    const low = column(
      [
        each
          ? null
          : chips(input, 'choice', content.choices, {
              width: safe.width,
              height: square ? 170 : 260,
              size: 40,
            }),
        square ? 18 : 28,
        priceLine(input, { size: square ? 46 : 56, width: safe.width, before: 'beside' }),
        6,
        noteText(input, { width: safe.width, max: 32, lines: 1 }),
        square ? 14 : 22,
        foot(input, { width: safe.width, logoHeight: square ? 64 : 84 }),
      ],
      { width: safe.width },
    );
    const from = safe.y + head.height + (square ? 22 : 32);
    const lowTop = safe.y + safe.height - low.height;
    const box = { x: safe.x, y: from, width: safe.width, height: lowTop - (square ? 20 : 30) - from };
    return {
      background: 'ground',
      layers: [
        ...placed(head, safe.x, safe.y, safe.width),
        ...tiles(input, box),
        ...placed(low, safe.x, lowTop, safe.width),
      ],
    };
  },
});
