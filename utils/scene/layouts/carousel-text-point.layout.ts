import { column, disc, label, placed, shapeIn, shopMark, swipe, textRows, titleText } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** A number that fits a disc; anything longer stands on a label. */
const SHORT = 3;

/** A slide of a series of words: its number, one point, and what there is to say on it. */
export default defineLayout({
  id: 'carousel-text-point',
  name: { id: 'Slide satu poin', en: 'One point' },
  family: 'carousel',
  order: 1960,
  slide: 'middle',
  photos: { min: 0, max: 0 },
  needs: ['title'],
  asks: ['note', 'title', 'lines'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const arrow = swipe(input, 'ink');
    const mark = shopMark(input, {
      on: 'plain',
      color: 'inkSoft',
      size: 34,
      logoHeight: square ? 68 : 88,
      maxWidth: safe.width - arrow.width - 48,
    });
    const low = Math.max(mark.height, arrow.height);
    const lowTop = safe.y + safe.height - low;
    const number =
      content.note === ''
        ? null
        : content.note.length <= SHORT
          ? disc(input, 'note', content.note, { width: square ? 168 : 220, share: 0.5 })
          : label(input, 'note', content.note, { size: 44, maxWidth: safe.width });
    const free = lowTop - (square ? 40 : 64) - safe.y;
    const head = column(
      [
        number,
        square ? 32 : 52,
        titleText(input, {
          width: safe.width,
          height: free * (content.lines.length > 0 ? 0.4 : 0.7),
          max: square ? 88 : 112,
          min: 44,
          lines: 5,
          leading: 1.06,
        }),
      ],
      { width: safe.width },
    );
    const gap = content.lines.length > 0 ? (square ? 30 : 48) : 0;
    const rows = textRows(input, 'line', content.lines, {
      width: safe.width,
      height: Math.max(60, free - head.height - gap),
      max: square ? 44 : 52,
      lines: 6,
      weight: 500,
      gap: [0.5, 0.8],
    });
    const rowsHeight = content.lines.length > 0 ? rows.height : 0;
    const top = safe.y + Math.max(0, free - head.height - gap - rowsHeight) * 0.4;
    const listTop = top + head.height + gap;
    const layers: Layer[] = [
      shapeIn('edge', 'rect', { x: 0, y: 0, width: 20, height }, 'accent'),
      ...placed(head, safe.x, top, safe.width),
      ...rows.pieces.flatMap((piece, index) =>
        piece.at(safe.x, listTop + (rows.tops[index] ?? 0), safe.width),
      ),
      ...rows.more.at(safe.x, listTop + rows.moreTop, safe.width),
      ...mark.at(safe.x, lowTop + (low - mark.height) / 2),
      ...placed(arrow, width - safe.x - arrow.width, lowTop + (low - arrow.height) / 2, arrow.width),
    ];
    return { background: 'ground', layers };
  },
});
