import { cells, column, foot, goodsCaption, goodsFace, label, photoOf, placed } from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** One product leads on a large photo; up to four more stand in a row below it. One more has its caption beside it. */
export default defineLayout({
  id: 'hero-row',
  name: { id: 'Satu andalan', en: 'One in front' },
  family: 'several',
  order: 20,
  photos: { min: 2, max: 5 },
  goods: { min: 2, max: 5 },
  asks: ['title', 'order'],
  draw(input) {
    const { safe, width, shape } = input.stage;
    const [first, ...others] = input.content.goods;
    const square = shape === 'square';
    const sign = foot(input, { width: safe.width, logoHeight: square ? 68 : 88 });
    const bottom = safe.y + safe.height + (square ? 20 : 0);
    const signTop = bottom - sign.height;

    const alone = others.length === 1;
    // The fewer there are, the wider each.
    const places = cells({ x: safe.x, y: 0, width: safe.width, height: 100 }, [others.length], 22);
    const small = others.length > 2 ? { name: 28, price: 32 } : { name: 34, price: 40 };
    const least = square ? (alone ? 180 : 136) : others.length > 2 ? 210 : 250;
    const beside = alone ? Math.round(least * 1.4) : 0;
    const captions = others.map((goods, at) =>
      goodsCaption(input, goods, at + 1, {
        width: alone ? safe.width - beside - 32 : (places[at]?.width ?? 0),
        lines: 2,
        ...small,
        unnamed: !photoOf(input, at + 1),
      }),
    );
    const deep = Math.max(...captions.map(({ height }) => height));
    const thumb = alone ? Math.max(least, deep) : least;
    const rowEnd = signTop - (sign.height > 0 ? (square ? 16 : 32) : 0);
    const thumbTop = rowEnd - (alone ? 0 : deep + (deep > 0 ? 10 : 0)) - thumb;
    const captionTop = alone ? thumbTop + (thumb - deep) / 2 : rowEnd - deep;

    const lead = first
      ? goodsCaption(input, first, 0, {
          width: safe.width,
          name: square ? 46 : 60,
          price: square ? 56 : 76,
          unnamed: !photoOf(input, 0),
        })
      : column([], { width: safe.width });
    const leadTop = thumbTop - (square ? 22 : 40) - lead.height;
    const hero = { x: 0, y: 0, width, height: Math.round(leadTop - (square ? 16 : 26)) };
    // A hero without a photo is a tile with words: they belong into the safe area.
    const tile = { ...safe, height: hero.height - safe.y };
    const layers: Layer[] = [...goodsFace(input, 0, photoOf(input, 0) ? hero : tile).layers];
    const title = label(input, 'title-label', input.content.title, {
      size: 40,
      maxWidth: safe.width,
      shadow: true,
    });
    if (title) layers.push(...placed(title, safe.x, safe.y, safe.width));
    layers.push(...placed(lead, safe.x, leadTop, safe.width));
    for (const [at, cell] of places.entries()) {
      const box = { ...cell, y: Math.round(thumbTop), height: thumb, ...(alone && { width: beside }) };
      layers.push(...goodsFace(input, at + 1, box, { radius: 22 }).layers);
      const caption = captions[at];
      if (!caption) continue;
      const x = alone ? cell.x + beside + 32 : cell.x;
      layers.push(...placed(caption, x, captionTop, caption.width));
    }
    layers.push(...placed(sign, safe.x, signTop, safe.width));
    return { background: 'ground', layers };
  },
});
