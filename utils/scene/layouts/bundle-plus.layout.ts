import {
  cells,
  column,
  crisp,
  foot,
  goodsFace,
  nameText,
  photoOf,
  placed,
  priceLine,
  say,
  shapeIn,
  word,
} from '../kit';
import { defineLayout } from '../layout';
import type { Layer } from '../schema';

/** The bundle on a large photo, below it what is inside, joined by plus signs, and one price for all of it. */
export default defineLayout({
  id: 'bundle-plus',
  name: { id: 'Paket tambah', en: 'Bundle sum' },
  family: 'bundle',
  order: 10,
  needs: ['price'],
  asks: ['title', 'order'],
  photos: { min: 1, max: 5 },
  goods: { min: 3, max: 5 },
  draw(input) {
    const { safe, width, height, shape } = input.stage;
    const [, ...inside] = input.content.goods;
    const square = shape === 'square';
    const room = safe.width;
    const half = Math.round(room * 0.52);
    // "Paket" above "Paket Lebaran" would say it twice.
    const bundle = word(input, 'bundle');
    const said = input.content.name.toLowerCase().includes(bundle.toLowerCase());
    const title = input.content.title || (said ? '' : bundle);
    const name = column(
      [
        say(input, 'title', title, {
          role: 'title',
          width: half - 24,
          max: 40,
          min: 30,
          weight: 700,
          lines: 2,
          color: 'onAccent',
        }),
        nameText(input, { width: half - 24, max: square ? 50 : 62, min: 34, color: 'onAccent' }),
      ],
      { width: half - 24 },
    );
    const price = priceLine(input, {
      size: square ? 72 : 88,
      width: room - half,
      ink: 'onAccent',
      align: 'right',
    });
    const cost = column(
      [
        say(input, 'total', word(input, 'total'), {
          role: 'label',
          width: room - half,
          max: 30,
          color: 'onAccent',
          align: 'right',
        }),
        price,
      ],
      { width: room - half, align: 'right' },
    );
    const offerHeight = Math.max(name.height, cost.height);
    const sign = foot(input, {
      width: room,
      color: 'onAccent',
      soft: 'onAccent',
      logoHeight: square ? 64 : 84,
    });
    const bottom = safe.y + safe.height + (square ? 16 : 0);
    const signTop = bottom - sign.height;
    const offerTop = signTop - (sign.height > 0 ? (square ? 12 : 24) : 0) - offerHeight;
    const seam = Math.round(offerTop - (square ? 28 : 44));

    const gap = 76;
    const size = Math.min(
      Math.round((room - (gap - 12) - gap * (inside.length - 1)) / inside.length),
      square ? 190 : 260,
    );
    const row = size * inside.length + gap * (inside.length - 1);
    const left = Math.round((width - row) / 2);
    const names = inside.map((item, at) =>
      say(input, `name-${at + 2}`, photoOf(input, at + 1) ? item.name : '', {
        role: 'name',
        width: size + gap - 12,
        max: square ? 28 : 32,
        min: 26,
        lines: 2,
        align: 'center',
      }),
    );
    const deep = Math.max(...names.map((text) => text.height));
    const namesTop = seam - (square ? 18 : 32) - deep;
    const facesTop = Math.round(namesTop - (deep > 0 ? 12 : 0) - size);
    const layers: Layer[] = [
      shapeIn('panel', 'rect', { x: 0, y: seam, width, height: height - seam }, 'accent'),
    ];
    const heroEnd = facesTop - (square ? 22 : 40);
    const hero = photoOf(input, 0)
      ? { x: 0, y: 0, width, height: heroEnd }
      : { ...safe, height: heroEnd - safe.y };
    if (photoOf(input, 0)) layers.push(...goodsFace(input, 0, hero).layers);
    const places = cells({ x: left, y: facesTop, width: row, height: size }, [inside.length], gap);
    for (const [at, cell] of places.entries()) {
      const box = crisp({ ...cell, width: size, height: size });
      layers.push(
        ...goodsFace(input, at + 1, box, { radius: photoOf(input, at + 1) ? size / 2 : 28 }).layers,
      );
      const text = names[at];
      if (text) layers.push(...text.at(box.x - (gap - 12) / 2, namesTop, size + gap - 12));
      if (at === 0) continue;
      const plus = say(input, `plus-${at}`, '+', {
        role: 'label',
        width: gap,
        max: 60,
        weight: 800,
        align: 'center',
        leading: 1,
      });
      layers.push(...plus.at(box.x - gap, box.y + (size - plus.height) / 2, gap));
    }
    layers.push(
      ...placed(name, safe.x, offerTop + (offerHeight - name.height) / 2, half - 24),
      ...placed(cost, safe.x + half, offerTop + (offerHeight - cost.height) / 2, room - half, 'right'),
      ...placed(sign, safe.x, signTop, room),
    );
    return { background: 'ground', layers };
  },
});
