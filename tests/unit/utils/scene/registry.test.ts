import { describe, expect, it } from 'vitest';
import { layouts, layoutsFor, type Material, materialOf, missingIn } from '@/utils/scene';
import { othersOf, photosOf, photosOfGoods, pictureInput } from './picture-input';

const ids = ({ ready }: ReturnType<typeof layoutsFor>) => ready.map(({ id }) => id);
const one = (content: Partial<Material['content']> = {}, photos: Material['photos'] = 1): Material => ({
  photos,
  content: { name: 'Tas', ...content },
});

describe('layoutsFor', () => {
  it('offers none that wants a photo when there is none', () => {
    for (const { photos } of layoutsFor(one({}, 0)).ready) expect(photos.min).toBe(0);
    expect(ids(layoutsFor(one()))).toContain('photo-band');
  });

  it('counts photos of one product, or products with a photo', () => {
    expect(ids(layoutsFor(one({}, 1)))).not.toContain('collage');
    expect(ids(layoutsFor(one({}, 2)))).toContain('collage');
    const several = (photos: number[]) => layoutsFor(one({ others: othersOf(2) }, photos));
    expect(ids(several([3, 0, 0]))).not.toContain('showcase');
    expect(ids(several([1, 0, 1]))).toContain('showcase');
    expect(ids(several([1, 0, 1]))).not.toContain('collage');
  });

  it('offers a picture of several products only for several', () => {
    expect(ids(layoutsFor(one({}, [1, 1])))).not.toContain('showcase');
    expect(ids(layoutsFor(one({ others: othersOf(1) }, [1, 1])))).toContain('showcase');
  });

  it('sets apart what only wants a word that the user can type, and leaves out what wants a price', () => {
    const { ready, asking } = layoutsFor(one());
    for (const layout of ready) expect(missingIn(layout, { name: 'Tas' })).toEqual([]);
    for (const { layout, missing } of asking) {
      expect(missing).toEqual(missingIn(layout, { name: 'Tas' }));
      expect(missing.length).toBeGreaterThan(0);
      for (const key of missing) expect(layout.asks).toContain(key);
    }
  });

  it('keeps the slides of a carousel for a carousel', () => {
    expect(layoutsFor(one()).ready.some(({ slide }) => slide !== undefined)).toBe(false);
    for (const slide of ['cover', 'middle', 'last'] as const)
      for (const layout of layoutsFor(one(), slide).ready) expect(layout.slide).toBe(slide);
  });
});

it('takes blank words and empty lists for missing ones', () => {
  const layout = { needs: ['left', 'facts', 'price'] as const };
  expect(missingIn(layout, { name: 'Tas', left: ' \u200e', facts: ['', ' '], price: '' })).toEqual([
    'left',
    'facts',
    'price',
  ]);
  expect(missingIn(layout, { name: 'Tas', left: 'Sisa 5', facts: ['', 'Isi 3'], price: '12rb' })).toEqual([]);
});

it('lists families together, in the order of the screen', () => {
  const families = layouts.map(({ family }) => family);
  expect(families.filter((family, index) => family !== families[index - 1])).toEqual([...new Set(families)]);
});

it('counts the photos of every product', () => {
  const content = { name: 'Tas', others: othersOf(2) };
  const photos = [...photosOf(2), ...photosOfGoods(3, [0, 1])];
  expect(materialOf(pictureInput({ content, photos })).photos).toEqual([2, 0, 1]);
});
