import {
  column,
  crisp,
  label,
  nameText,
  noteText,
  photoIn,
  placed,
  say,
  scrim,
  shapeIn,
  shopMark,
  word,
} from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** The first slide: a headline over the photo that makes one want the next, and an arrow that says there is one. */
export default defineLayout({
  id: 'slide-cover',
  name: { id: 'Slide pembuka', en: 'Opening slide' },
  family: 'carousel',
  order: 10,
  slide: 'cover',
  asks: ['title', 'note'],
  photos: { min: 1, max: 1 },
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const room = safe.width;
    const bottom = safe.y + safe.height;
    const swipe = label(input, 'swipe', word(input, 'swipe'), { size: 36 });
    const arrow = 84;
    const swipeHeight = swipe?.height ?? 0;
    const titled = content.title !== '';
    const lead = {
      width: room,
      max: square ? 92 : 120,
      min: 48,
      lines: 4,
      weight: 800,
      leading: 1.02,
      color: 'white',
    } as const;
    const text = column(
      [
        titled ? say(input, 'title', content.title, { ...lead, role: 'title' }) : nameText(input, lead),
        14,
        titled
          ? nameText(input, { width: room, max: 46, min: 32, lines: 2, weight: 700, color: 'white' })
          : null,
        6,
        noteText(input, { width: room, max: 38, color: 'white' }),
      ],
      { width: room },
    );
    const rowTop = bottom - Math.max(swipeHeight, arrow);
    const textTop = rowTop - (text.height > 0 ? 32 : 0) - text.height;
    const layers: Layer[] = [
      photoIn('photo', input.photo, { x: 0, y: 0, width, height }),
      scrim('fade', input.stage, 'bottom', textTop),
      ...placed(text, safe.x, textTop, room),
    ];
    const middle = rowTop + Math.max(swipeHeight, arrow) / 2;
    if (swipe) layers.push(...placed(swipe, safe.x, middle - swipeHeight / 2, room));
    layers.push(
      shapeIn(
        'arrow',
        'arrow',
        crisp({ x: safe.x + room - 150, y: middle - arrow / 2, width: 150, height: arrow }),
        'accent',
      ),
    );
    const mark = shopMark(input, { on: 'photo', logoHeight: 112 });
    layers.push(...mark.at(safe.x, safe.y));
    return { background: 'shade', layers };
  },
});
