import {
  column,
  crisp,
  details,
  foot,
  label,
  nameText,
  photoIn,
  placed,
  shapeIn,
  titleText,
  word,
} from '../kit';
import { defineLayout } from '../layout';

/** The photo above, a tilted date on its corner; title and place large on the accent below. */
export default defineLayout({
  id: 'bazaar-poster',
  name: { id: 'Poster bazar', en: 'Bazaar poster' },
  family: 'bazaar',
  order: 1520,
  photos: { min: 1, max: 1 },
  needs: ['place', 'date'],
  asks: ['title', 'place', 'date', 'order', 'note'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const color = 'onAccent';
    const text = column(
      [
        titleText(input, {
          own: 'bazaar',
          width: safe.width,
          max: square ? 92 : 124,
          min: 50,
          leading: 1.02,
          color,
        }),
        square ? 6 : 10,
        nameText(input, { width: safe.width, max: square ? 34 : 40, min: 28, lines: 2, color, leading: 1.2 }),
        square ? 20 : 34,
        details(
          input,
          [
            { id: 'place', head: word(input, 'place'), text: content.place, role: 'line' },
            { id: 'note', head: '', text: content.note, role: 'note' },
          ],
          { width: safe.width, max: square ? 42 : 50, color, soft: color },
        ),
        square ? 20 : 34,
        foot(input, { width: safe.width, color, soft: color, logoHeight: square ? 68 : 88 }),
      ],
      { width: safe.width },
    );
    const top = safe.y + safe.height - text.height;
    const date = label(input, 'date', content.date, {
      size: square ? 44 : 52,
      maxWidth: safe.width - 60,
      fill: 'ground',
      ink: 'ink',
      shape: 'box',
      angle: -3,
      shadow: true,
    });
    const hang = date === null ? 0 : date.height * 0.5;
    const seam = Math.round(top - hang - (square ? 30 : 52));
    return {
      background: 'accent',
      layers: [
        photoIn('photo', input.photo, crisp({ x: 0, y: 0, width, height: Math.min(height, seam) })),
        shapeIn('seam', 'line', crisp({ x: 0, y: seam, width, height: 10 }), 'ground'),
        ...placed(text, safe.x, top, safe.width),
        ...(date === null ? [] : placed(date, safe.x + 8, seam + 5 - hang, safe.width)),
      ],
    };
  },
});
