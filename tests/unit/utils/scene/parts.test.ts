import { describe, expect, it } from 'vitest';
import { findLayout, leavesOf, type Scene } from '@/utils/scene';
import { crisp } from '@/utils/scene/kit';
import { splitMark, splitUnit } from '@/utils/scene/kit/price-text';
import { defineLayout } from '@/utils/scene/layout';
import { stageFor } from '@/utils/scene/stage';
import { photosOf, pictureInput } from './picture-input';

describe('stageFor', () => {
  it('keeps text of a story inside the central 1080×1420', () => {
    const { shape, safe } = stageFor({ width: 1080, height: 1920 });
    expect(shape).toBe('story');
    expect(safe.y).toBeGreaterThanOrEqual(250);
    expect(safe.y + safe.height).toBeLessThanOrEqual(1670);
  });

  it('tells the shapes apart and thinks in 1080 pixels whatever the width', () => {
    expect(stageFor({ width: 1080, height: 1350 }).shape).toBe('portrait');
    expect(stageFor({ width: 1024, height: 1024 }).shape).toBe('square');
    expect(stageFor({ width: 720, height: 1280 })).toEqual(stageFor({ width: 1080, height: 1920 }));
  });
});

describe('price parts', () => {
  it('parts the unit from the amount', () => {
    expect(splitUnit('Rp25.000/toples')).toEqual({ amount: 'Rp25.000', unit: '/ toples' });
    expect(splitUnit('10–15rb')).toEqual({ amount: '10–15rb', unit: '' });
  });

  it("parts the currency's mark from one number, not from a range", () => {
    expect(splitMark('Rp25.000')).toEqual({ mark: 'Rp', number: '25.000' });
    expect(splitMark('US$12.50')).toEqual({ mark: 'US$', number: '12.50' });
    expect(splitMark('25rb')).toEqual({ mark: '', number: '25rb' });
    expect(splitMark('Rp10.000–Rp15.000')).toEqual({ mark: '', number: 'Rp10.000–Rp15.000' });
  });
});

it('rounds edges, not sizes, so that neighbours still meet', () => {
  expect(crisp({ x: 0.4, y: 10.5, width: 10.2, height: 9.6 })).toEqual({ x: 0, y: 11, width: 11, height: 9 });
});

it('hands a layout no more photos than it asks for', () => {
  const seen: number[] = [];
  const layout = defineLayout({
    id: 'any',
    name: { id: 'Apa saja', en: 'Any' },
    family: 'single',
    order: 1,
    photos: { min: 1, max: 2 },
    draw({ photos }) {
      seen.push(photos.length);
      return { background: 'ground', layers: [] };
    },
  });
  for (const count of [1, 2, 3]) layout.build(pictureInput({ photos: photosOf(count) }));
  expect(seen).toEqual([1, 2, 2]);
});

describe('what a stranger wrote', () => {
  const nameIn = (name: string) => {
    const scene = findLayout('frame')?.build(pictureInput({ content: { name } })) as Scene;
    return leavesOf(scene.layers).flatMap((layer) =>
      layer.type === 'text' && layer.role === 'name' ? [layer.text] : [],
    );
  };

  it('loses line breaks, control characters and marks that turn the text around', () => {
    expect(nameIn('Kue\n\tNastar\u0000 \u202eenak\u2066')).toEqual(['Kue Nastar enak']);
  });

  it('keeps the joiners inside an emoji', () => {
    expect(nameIn('👩‍🍳 Bu Siti')).toEqual(['👩‍🍳 Bu Siti']);
  });
});
