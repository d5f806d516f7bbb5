import { describe, expect, it } from 'vitest';
import { decodeWidth, photoNeeds } from '@/utils/canvas/photo-needs';
import { type Layer, SCENE_VERSION, type Scene } from '@/utils/scene';

const photo = (assetId: string, width: number, height: number): Layer => ({
  id: `${assetId}-${width}`,
  type: 'photo',
  assetId,
  x: 0,
  y: 0,
  width,
  height,
  focus: { x: 0.5, y: 0.5 },
  radius: 0,
});
const sceneOf = (...layers: Layer[]): Scene => ({
  version: SCENE_VERSION,
  width: 1080,
  height: 1350,
  background: 'ground',
  layers,
});

describe('photoNeeds', () => {
  it('asks for each photo once, as large as its largest place, in canvas pixels', () => {
    expect(
      photoNeeds(sceneOf(photo('a', 1080, 900), photo('b', 400, 300), photo('a', 500, 1000)), 0.5),
    ).toEqual([
      { assetId: 'a', width: 540, height: 500, fit: 'cover' },
      { assetId: 'b', width: 200, height: 150, fit: 'cover' },
    ]);
  });

  it('finds the logo and photos inside groups', () => {
    const logo: Layer = { id: 'logo', type: 'logo', assetId: 'l', x: 0, y: 0, width: 100, height: 50 };
    const group: Layer = { id: 'g', type: 'group', x: 9, y: 9, width: 50, height: 50, layers: [logo] };
    expect(photoNeeds(sceneOf(group), 1)).toEqual([{ assetId: 'l', width: 100, height: 50, fit: 'contain' }]);
  });
});

describe('decodeWidth', () => {
  const need = (width: number, height: number, fit: 'cover' | 'contain' = 'cover') => ({
    assetId: 'a',
    width,
    height,
    fit,
  });

  it('decodes a wide photo for its height, a tall one for its width', () => {
    // 2160×1440 to fill 500×800: the height decides, 800/1440 of the width.
    expect(decodeWidth({ width: 2160, height: 1440 }, need(500, 800))).toBe(1200);
    expect(decodeWidth({ width: 1440, height: 2160 }, need(500, 400))).toBe(500);
  });

  it('fits a logo inside', () => {
    expect(decodeWidth({ width: 1000, height: 500 }, need(100, 100, 'contain'))).toBe(100);
    expect(decodeWidth({ width: 500, height: 1000 }, need(100, 100, 'contain'))).toBe(50);
  });

  it('never enlarges', () => {
    expect(decodeWidth({ width: 300, height: 200 }, need(1080, 1350))).toBe(300);
  });
});
