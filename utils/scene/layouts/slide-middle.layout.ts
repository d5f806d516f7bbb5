import {
  column,
  nameText,
  noteText,
  type Part,
  photoIn,
  placed,
  priceBadge,
  say,
  shapeIn,
  shopMark,
} from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** A slide in between: one photo, one thing to say, and a line at the foot that runs on from slide to slide. */
export default defineLayout({
  id: 'slide-middle',
  name: { id: 'Slide isi', en: 'Middle slide' },
  family: 'carousel',
  order: 20,
  slide: 'middle',
  asks: ['title', 'note', 'facts'],
  photos: { min: 0, max: 1 },
  draw(input) {
    const { safe, width, shape } = input.stage;
    const { content } = input;
    const square = shape === 'square';
    const room = safe.width;
    const [photo] = input.photos;
    const bare = photo === undefined;
    const titled = content.title !== '';
    const most = bare ? (square ? 84 : 108) : square ? 64 : 80;
    const lead = {
      width: room,
      max: most,
      min: 40,
      lines: bare ? 4 : 3,
      weight: 800,
      leading: 1.06,
    } as const;
    const factLine = (index: number, text: string): Part =>
      say(input, `fact-${index + 1}`, text, { role: 'line', width: room, max: 38, min: 28 });
    const withFacts = (count: number) =>
      column(
        [
          titled ? say(input, 'title', content.title, { ...lead, role: 'title' }) : nameText(input, lead),
          8,
          titled ? nameText(input, { width: room, max: 42, min: 32, lines: 2, weight: 700 }) : null,
          6,
          noteText(input, { width: room, max: 36 }),
          16,
          ...content.facts.slice(0, count).flatMap((fact, index) => [4, factLine(index, fact)]),
        ],
        { width: room },
      );
    const mark = shopMark(input, {
      on: 'plain',
      color: 'inkSoft',
      size: 34,
      logoHeight: square ? 60 : 84,
      maxWidth: room,
    });
    // From edge to edge and always at the same height, so that it joins that of the slides beside it.
    const lineTop = Math.round(safe.y + safe.height - (square ? 76 : 118));
    const markTop = lineTop + 8 + (safe.y + safe.height + 16 - lineTop - 8 - mark.height) / 2;
    const textEnd = lineTop - (square ? 24 : 36);
    const price = priceBadge(input, { shape: 'pill', size: square ? 66 : 80, maxWidth: room });
    const space = textEnd - safe.y;
    const roomy = bare ? space - (price ? price.height + 32 : 0) : space * (square ? 0.56 : 0.6);
    // Facts that find no room are left out, the last ones first.
    let count = Math.min(5, content.facts.length);
    let text = withFacts(count);
    while (count > 0 && text.height > roomy) {
      count -= 1;
      text = withFacts(count);
    }
    const layers: Layer[] = [
      shapeIn('running-line', 'line', { x: 0, y: lineTop, width, height: 8 }, 'accent'),
    ];
    if (bare) {
      const both = column([text, 32, price], { width: room });
      layers.push(...placed(both, safe.x, Math.max(safe.y, (safe.y + textEnd - both.height) / 2), room));
    } else {
      const textTop = textEnd - text.height;
      const hang = price ? Math.round(price.height / 2) : 0;
      const seam = Math.round(textTop - hang - (square ? 20 : 32));
      layers.push(
        photoIn('photo', photo, { x: 0, y: 0, width, height: seam }),
        ...placed(text, safe.x, textTop, room),
      );
      if (price) layers.push(price.at(safe.x + room - price.width, seam - price.height / 2));
    }
    layers.push(...mark.at(safe.x, markTop));
    return { background: 'ground', layers };
  },
});
