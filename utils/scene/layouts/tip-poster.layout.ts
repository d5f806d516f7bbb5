import { column, label, photoIn, placed, say, shapeIn, shopMark, textRows, titleText, word } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

const EDGE = 36;

/** One sentence to remember, centred in a fine frame; behind it the photo in the dark, or the accent. */
export default defineLayout({
  id: 'tip-poster',
  name: { id: 'Kutipan bingkai', en: 'Framed words' },
  family: 'tip',
  order: 1220,
  photos: { min: 0, max: 1 },
  needs: ['title'],
  asks: ['title', 'lines', 'note', 'by'],
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const { content, photos } = input;
    const square = shape === 'square';
    const [photo] = photos;
    const color = photo ? 'white' : 'onAccent';
    const inner = safe.width - 96;
    const frameTop = shape === 'story' ? safe.y : EDGE;
    const frame = { x: EDGE, y: frameTop, width: width - 2 * EDGE, height: height - 2 * frameTop };
    const mark = shopMark(input, {
      on: 'plain',
      color,
      size: 36,
      logoHeight: square ? 84 : 104,
      maxWidth: inner,
    });
    const pad = 56;
    const markTop = frame.y + frame.height - pad - mark.height;
    const kicker = label(input, 'kicker', content.note || word(input, 'tips'), {
      size: 34,
      maxWidth: inner,
      fill: photo ? 'accent' : 'ground',
      ink: photo ? 'onAccent' : 'ink',
    });
    const from = frame.y + pad + (kicker?.height ?? 0) + 24;
    const free = markTop - 24 - from;
    const title = titleText(input, {
      width: inner,
      height: free * (content.lines.length > 0 ? 0.56 : 0.86),
      max: square ? 96 : 120,
      min: 40,
      lines: 8,
      leading: 1.1,
      align: 'center',
      color,
    });
    const by = say(input, 'by', content.by, {
      role: 'label',
      width: inner,
      max: 38,
      min: 28,
      lines: 2,
      color,
      align: 'center',
    });
    const taken = title.height + (by.height > 0 ? 30 + by.height : 0);
    const rows = textRows(input, 'line', content.lines, {
      width: inner,
      height: Math.max(60, free - taken - 90),
      max: square ? 36 : 42,
      weight: 500,
      color,
      align: 'center',
      gap: [0.35, 0.6],
    });
    const rule = content.lines.length > 0 ? 84 : 0;
    const tall = title.height + (by.height > 0 ? 30 + by.height : 0) + rule + (rule > 0 ? rows.height : 0);
    const top = from + Math.max(0, (free - tall) / 2);
    const words = column([title, 30, by], { width: inner, align: 'center' });
    const listTop = top + words.height + rule;
    const x = (width - inner) / 2;
    const layers: Layer[] = [
      ...(photo
        ? [
            photoIn('photo', photo, { x: 0, y: 0, width, height }),
            shapeIn('shade', 'rect', { x: 0, y: 0, width, height }, 'shade', { opacity: 0.78 }),
          ]
        : []),
    ];
    for (const [side, box] of Object.entries({
      top: { ...frame, height: 3 },
      bottom: { ...frame, y: frame.y + frame.height - 3, height: 3 },
      left: { ...frame, width: 3 },
      right: { ...frame, x: frame.x + frame.width - 3, width: 3 },
    }))
      layers.push(shapeIn(`frame-${side}`, 'line', box, color, { opacity: 0.75 }));
    layers.push(...placed(words, x, top, inner));
    if (kicker) layers.push(...placed(kicker, x, frame.y + pad, inner, 'center'));
    if (rule > 0) {
      layers.push(
        shapeIn(
          'rule',
          'line',
          { x: width / 2 - 48, y: listTop - rule / 2 - 3, width: 96, height: 6 },
          photo ? 'accent' : color,
        ),
      );
      for (const [index, piece] of rows.pieces.entries())
        layers.push(...piece.at(x, listTop + (rows.tops[index] ?? 0), inner));
      layers.push(...rows.more.at(x, listTop + rows.moreTop, inner));
    }
    layers.push(...mark.at(Math.round((width - mark.width) / 2), markTop));
    return { background: photo ? 'shade' : 'accent', layers };
  },
});
