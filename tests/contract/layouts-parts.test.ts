import { describe, expect, it } from 'vitest';
import { leavesOf, type PictureInput, type Scene } from '@/utils/scene';
import { inputFor, othersOf, photosOf, photosOfGoods, SIZES } from '../unit/utils/scene/picture-input';
import { check, EVERY_LAYOUT, EVERY_SIZE } from './layout-pictures';

describe.each(EVERY_LAYOUT)('layout %s', (_, layout) => {
  describe.each(EVERY_SIZE)('%s', (_size, size) => {
    it('draws the same picture from the same input', () => {
      expect(layout.build(inputFor(layout, { size }))).toEqual(layout.build(inputFor(layout, { size })));
    });
  });

  it('uses as many photos as it has room for, in their order, and refuses fewer than it needs', () => {
    const { min, max } = layout.photos;
    const many = layout.goods.max === 1 ? photosOf : photosOfGoods;
    const used = (scene: Scene) =>
      leavesOf(scene.layers).flatMap((layer) => (layer.type === 'photo' ? [layer.assetId] : []));
    for (let count = min; count <= max; count += 1) {
      const { scene, faults } = check(layout, inputFor(layout, { photos: many(count) }));
      expect(used(scene)).toEqual(many(count).map(({ assetId }) => assetId));
      expect(faults).toEqual([]);
    }
    if (min > 0) expect(() => layout.build(inputFor(layout, { photos: many(min - 1) }))).toThrow(RangeError);
    expect(layout.build(inputFor(layout, { photos: many(max + 3) }))).toEqual(
      layout.build(inputFor(layout, { photos: many(max) })),
    );
  });

  it('takes as many products as it says, and refuses fewer', () => {
    const { min, max } = layout.goods;
    const full = inputFor(layout);
    const withGoods = (count: number) => ({
      ...full,
      content: { ...full.content, others: othersOf(count - 1) },
    });
    for (let count = min; count <= max; count += 1) {
      const { scene, faults } = check(layout, withGoods(count));
      expect(faults, `${count} products`).toEqual([]);
      expect(scene.origin?.goods.length).toBe(count);
    }
    if (min > 1) expect(() => layout.build(withGoods(min - 1))).toThrow(RangeError);
  });

  it('draws the same layers in the same order in every size, so that what a user changed is found again', () => {
    const ids = (size: PictureInput['size']) =>
      layout.build(inputFor(layout, { size })).layers.map(({ id }) => id);
    const usual = ids(SIZES.portrait);
    for (const size of Object.values(SIZES)) {
      const other = ids(size);
      expect(other.filter((id) => usual.includes(id))).toEqual(usual.filter((id) => other.includes(id)));
    }
  });
});
