import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScene } from '@/tests/support/any-scene';
import {
  type LeafLayer,
  leavesOf,
  type Scene,
  type ShopSign,
  sceneSchema,
  type TextLayer,
  WATERMARK_ID,
  withWatermark,
} from '@/utils/scene';
import { stageFor } from '@/utils/scene/stage';
import { approximateMeasure } from './approximate-measure';

const sign: ShopSign = { name: 'Qkiz Batam', measure: approximateMeasure };
const photo: Scene = {
  ...{ version: 2, width: 1080, height: 1080, background: 'white' },
  layers: [
    {
      ...{ id: 'photo', type: 'photo', assetId: 'a', focus: { x: 0.5, y: 0.5 }, radius: 0 },
      ...{ x: 0, y: 0, width: 1080, height: 1080 },
    },
  ],
};
const markOf = (scene: Scene): LeafLayer | undefined =>
  leavesOf(withWatermark(scene, sign).layers).find(({ id }) => id === WATERMARK_ID);
const text = (
  id: string,
  box: [number, number, number, number],
  role: TextLayer['role'] = 'price',
): TextLayer => ({
  ...{ id, type: 'text', text: 'Rp25.000', size: 60, weight: 700, lineHeight: 1.2, align: 'left' },
  ...{ x: box[0], y: box[1], width: box[2], height: box[3], color: 'ink', role },
});
const plus = (...layers: Scene['layers']): Scene => ({ ...photo, layers: [...photo.layers, ...layers] });
const meets = (a: LeafLayer, b: LeafLayer) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the small mark', () => {
  it('stands small in a corner of a plain photo, see-through and outlined, inside the safe area', () => {
    const mark = markOf(photo) as TextLayer;
    expect(mark).toMatchObject({ text: 'Qkiz Batam', color: 'white', outline: { width: 3 } });
    expect(mark.opacity).toBeLessThan(0.8);
    expect(mark.width * mark.height).toBeLessThan(0.02 * 1080 * 1080);
    const { safe } = stageFor(photo);
    expect(mark.x + mark.width).toBeCloseTo(safe.x + safe.width);
    expect(mark.y + mark.height).toBeCloseTo(safe.y + safe.height);
  });

  it('goes where nothing is to be read, and away from what matters in the photo', () => {
    const price = text('price', [600, 900, 400, 100]);
    const mark = markOf(plus(price));
    expect(mark && meets(mark, price)).toBe(false);
    expect(mark?.x).toBeLessThan(540);
    const low = { ...photo, layers: photo.layers.map((layer) => ({ ...layer, focus: { x: 0.9, y: 0.9 } })) };
    expect(markOf(low as Scene)?.y).toBeLessThan(300);
  });

  it('is left out where every corner is taken', () => {
    const band = (id: string, y: number) => text(id, [0, y, 1080, 200]);
    expect(markOf(plus(band('above', 0), band('below', 880)))).toBeUndefined();
  });

  it('never comes twice, nor beside the shop’s logo or name', () => {
    const once = withWatermark(photo, sign);
    expect(withWatermark(once, sign)).toBe(once);
    expect(markOf(plus(text('shop', [100, 100, 200, 40], 'shop')))).toBeUndefined();
    const logo = { id: 'l', type: 'logo', assetId: 'x', x: 0, y: 0, width: 90, height: 90 } as const;
    expect(markOf(plus(logo))).toBeUndefined();
    expect(markOf(plus({ ...logo, hidden: true }))).toBeDefined();
  });

  it('is the logo where there is one, and nothing for a shop without name and logo', () => {
    const marked = withWatermark(photo, { ...sign, logo: { assetId: 'logo', width: 900, height: 300 } });
    expect(marked.layers.at(-1)).toMatchObject({ type: 'logo', assetId: 'logo', id: WATERMARK_ID });
    expect(withWatermark(photo, { ...sign, name: '' })).toBe(photo);
  });

  it('fits any scene: it passes the schema, and meets nothing that is to be read', () => {
    fc.assert(
      fc.property(anyScene({ tame: true }), (scene) => {
        const marked = withWatermark(scene, sign);
        expect(sceneSchema.safeParse(marked).error?.issues ?? []).toEqual([]);
        const mark = marked.layers.find(({ id }) => id === WATERMARK_ID) as LeafLayer | undefined;
        if (!mark || marked === scene) return;
        const read = leavesOf(scene.layers).filter(
          ({ type, hidden, angle }) => (type === 'text' || type === 'qr') && !hidden && !angle,
        );
        expect(
          read
            .filter((leaf) => leaf.width * leaf.height < 0.5 * scene.width * scene.height)
            .filter((leaf) => meets(mark, leaf)),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
