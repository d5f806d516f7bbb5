import { describe, expect, it } from 'vitest';
import type { Layer } from '@/utils/scene';
import { cells, column, type Part, row, rowsOf, savingOf } from '@/utils/scene/kit';
import { fitRows, priceRow } from '@/utils/scene/kit/rows';
import { layoutInput } from '@/utils/scene/layout-input';
import { pictureInput } from './picture-input';

const box = (width: number, height: number): Part & { id: string } => ({
  id: `${width}x${height}`,
  width,
  height,
  at: (x, y) => ({
    id: `${width}x${height}`,
    type: 'qr',
    x,
    y,
    width,
    height,
    data: 'x',
    color: 'ink',
    ground: 'ground',
  }),
});
const placesOf = (part: Part) => [part.at(0, 0)].flat().map(({ id, x, y }) => `${id} ${x},${y}`);

describe('column', () => {
  it('puts parts under each other, and drops the distance of what is empty', () => {
    const made = column([box(10, 20), 5, box(0, 0), 8, box(30, 10)], { width: 100, align: 'center' });
    expect(made.height).toBe(38);
    expect(placesOf(made)).toEqual(['10x20 45,0', '30x10 35,28']);
  });

  it('begins without a distance and is nothing when all is empty', () => {
    expect(column([40, box(10, 20)], { width: 100 }).height).toBe(20);
    expect(column([box(0, 0), 9, null], { width: 100 })).toMatchObject({ width: 0, height: 0 });
  });
});

it('puts parts beside each other, in the middle or at the foot', () => {
  expect(placesOf(row([box(10, 20), null, box(30, 10)], { gap: 4 }))).toEqual(['10x20 0,0', '30x10 14,5']);
  expect(placesOf(row([box(10, 20), box(30, 10)], { gap: 4, align: 'bottom' }))).toEqual([
    '10x20 0,0',
    '30x10 14,10',
  ]);
});

describe('cells', () => {
  it('shares products out so that the fullest row is the last', () => {
    expect(rowsOf(5, 2)).toEqual([1, 2, 2]);
    expect(rowsOf(5, 3)).toEqual([2, 3]);
    expect(rowsOf(7, 3)).toEqual([2, 2, 3]);
    expect(rowsOf(9, 3)).toEqual([3, 3, 3]);
  });

  it('fills the box to its edges', () => {
    const made = cells({ x: 10, y: 20, width: 210, height: 100 }, [1, 2], 10);
    expect(made).toEqual([
      { x: 10, y: 20, width: 210, height: 45 },
      { x: 10, y: 75, width: 100, height: 45 },
      { x: 120, y: 75, width: 100, height: 45 },
    ]);
  });
});

describe('fitRows', () => {
  const make = (size: number) => [box(10, size), box(12, size)];
  it('takes the largest size that fits, four pixels at a time, and shares what is left', () => {
    expect(fitRows(110, { max: 60, min: 20, gap: 10, loose: 99 }, make)).toMatchObject({
      gap: 14,
      height: 110,
    });
    expect(fitRows(200, { max: 60, min: 20, gap: 10, loose: 40 }, make)).toMatchObject({
      gap: 40,
      height: 160,
    });
  });

  it('shrinks a little for the sake of neat rows, not much', () => {
    const neatAt = (least: number) => (size: number) =>
      make(size).map((part) => ({ ...part, neat: size <= least }));
    const heights = (least: number) =>
      fitRows(500, { max: 60, min: 20, gap: 10, loose: 10 }, neatAt(least)).rows.map(({ height }) => height);
    expect(heights(50)).toEqual([48, 48]);
    expect(heights(30)).toEqual([60, 60]);
  });
});

describe('savingOf', () => {
  const saving = (price: string, strikePrice: string, language: 'id' | 'en' = 'id') =>
    savingOf(
      layoutInput(pictureInput({ language, content: { name: 'Tas', price, strikePrice } }), {
        id: 'any',
        goods: { min: 1, max: 1 },
        photos: { min: 0, max: 0 },
      }),
    );

  it('is the difference of two plain prices, the share rounded down', () => {
    expect(saving('Rp25.000/toples', 'Rp30.000')).toEqual({ text: 'Hemat Rp5.000', share: '16%' });
    expect(saving('Rp1.250.000', 'Rp2.500.000', 'en')).toEqual({ text: 'Save Rp1.250.000', share: '50%' });
    expect(saving('Rp999.000', 'Rp999.500')).toEqual({ text: 'Hemat Rp500', share: '' });
  });

  it.each([
    ['a range', 'Rp10.000–Rp15.000', 'Rp20.000'],
    ['a shortened price', '12rb', '15rb'],
    ['a former price that was lower', 'Rp30.000', 'Rp25.000'],
    ['the same price', 'Rp30.000', 'Rp30.000'],
    ['another currency', 'US$12.50', 'US$15.00'],
    ['no former price', 'Rp30.000', ''],
  ])('is not worked out from %s', (_, price, before) => {
    expect(saving(price, before)).toBeNull();
  });
});

describe('priceRow', () => {
  const input = layoutInput(pictureInput({ content: { name: 'Tas', price: 'Rp25.000/toples' } }), {
    id: 'any',
    goods: { min: 1, max: 1 },
    photos: { min: 0, max: 0 },
  });
  const textsOf = (name: string, width: number) => {
    const [goods] = input.content.goods;
    if (!goods) throw new Error('no goods');
    const layers: Layer[] = [priceRow(input, { ...goods, name }, 0, { width, size: 40 }).at(0, 0)].flat();
    return layers.flatMap((layer) => (layer.type === 'text' ? [layer] : []));
  };

  it('leads from the name to the price with as many whole dots as there is room for', () => {
    for (const width of [500, 613, 777, 952]) {
      const leader = textsOf('Tas', width).find(({ id }) => id === 'dots-1');
      expect(leader?.text).toMatch(/^\.( \.)+$/);
      expect((leader?.text.length ?? 0) * 13).toBeGreaterThan((width - 430) / 2);
    }
  });

  it('stands name and price on one baseline', () => {
    const baseline = (id: string) => {
      const layer = textsOf('Tas', 952).find((text) => text.id === id);
      if (!layer) throw new Error(`no ${id}`);
      return layer.y + layer.height / 2 + 0.35 * layer.size;
    };
    expect(baseline('price-1')).toBeCloseTo(baseline('name-1'), 1);
    expect(baseline('price-unit-1')).toBeCloseTo(baseline('price-1'), 1);
  });
});
