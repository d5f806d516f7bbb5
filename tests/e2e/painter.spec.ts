import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import type { PictureHow } from '../../utils/canvas';
import { FONT_IDS } from '../../utils/model/shop';
import type { Layer, Scene } from '../../utils/scene';
import { anyBrand, anyScene } from '../support/any-scene';
import { openBrowser } from '../support/browser';
import { openBuiltPage } from '../support/built-page';
import { test as base, expect } from './fixtures';

/** A page of its own that draws with our painter, on itself and in a worker. */
const test = base.extend<{ painter: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the braces.
  painter: async ({}, use) => {
    const { context, close } = await openBrowser({ extension: null });
    await use(await openBuiltPage(context, resolve('tests/support/painter-page'), 'painter-page'));
    await close();
  },
});

const colors = { ground: '#fff6e3', accent: '#b4460f', ink: '#23372b' };
const brand = { colors, fonts: { sign: 'pacifico', body: 'nunito' } } as const;
const sceneOf = (layers: readonly Partial<Layer>[], over: Partial<Scene> = {}): Scene => ({
  version: 2,
  width: 400,
  height: 300,
  background: '#ffffff',
  layers: layers.map((layer, index) => ({ id: `l${index}`, ...layer }) as Layer),
  ...over,
});
const photo = (over: object) => ({
  type: 'photo' as const,
  assetId: 'photo-1',
  x: 100,
  y: 50,
  width: 200,
  height: 200,
  focus: { x: 0.5, y: 0.5 },
  radius: 0,
  ...over,
});
const text = (over: object) => ({
  type: 'text' as const,
  text: 'Rp25.000',
  x: 20,
  y: 20,
  width: 360,
  height: 100,
  size: 60,
  weight: 800 as const,
  lineHeight: 1.1,
  align: 'center' as const,
  color: 'black' as const,
  role: 'price' as const,
  ...over,
});

/** Makes a picture and gives the colour of points of it as [red, green, blue]. */
async function pixels(page: Page, scene: Scene, points: [number, number][], how: PictureHow = {}) {
  return page.evaluate(
    async ([asked, at]) => {
      const { base64 } = await window.painter.make(asked);
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return at.map(([x, y]) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3));
    },
    [{ scene, brand, how: { type: 'image/png', ...how } }, points] as const,
  );
}

test('any scene that the schema takes becomes a picture of its size', async ({ painter }) => {
  await fc.assert(
    fc.asyncProperty(anyScene({ most: 12 }), anyBrand, async (scene, shop) => {
      const width = Math.min(240, scene.width);
      const height = Math.min(240, scene.height);
      const how = { width, height, onMissing: 'show' as const };
      const made = await painter.evaluate((asked) => window.painter.make(asked), { scene, brand: shop, how });
      expect(made).toMatchObject({ width, height, missing: [], fits: true });
      expect(made.bytes).toBeGreaterThan(100);
    }),
    { numRuns: 60, interruptAfterTimeLimit: 40_000 },
  );
});

test('letters are as wide in a worker as on a page, in every typeface', async ({ painter }) => {
  const asked = ['Rp25.000 Größe ağaç', [...FONT_IDS]] as const;
  const onPage = await painter.evaluate(([said, fonts]) => window.painter.widths(said, fonts), asked);
  const inWorker = await painter.evaluate(
    ([said, fonts]) => window.painter.inWorker.widths(said, fonts),
    asked,
  );
  expect(inWorker).toEqual(onPage);
  // No two are alike, so none of them is the system's own in its place.
  expect(new Set(onPage).size).toBe(FONT_IDS.length);
});

test('a worker makes the same picture as a page, to the byte', async ({ painter }) => {
  const scene = sceneOf([
    photo({ radius: 30, shadow: true, angle: 5 }),
    text({ outline: { color: 'white', width: 4 }, shadow: true, font: 'sign' }),
    text({ y: 200, curve: 90, size: 30, font: 'body' }),
    {
      type: 'qr',
      x: 5,
      y: 5,
      width: 90,
      height: 90,
      data: 'https://wa.me/628123',
      color: 'black',
      ground: 'white',
    },
  ]);
  const asked = { scene, brand };
  const onPage = await painter.evaluate((what) => window.painter.make(what), asked);
  expect(await painter.evaluate((what) => window.painter.inWorker.make(what), asked)).toEqual(onPage);
});

test('round corners are smooth, and a photo that is enlarged does not fade at its edge', async ({
  painter,
}) => {
  const corner = async (assetId: string) => {
    const points = Array.from({ length: 40 }, (_, x): [number, number] => [100 + x, 60]);
    return pixels(painter, sceneOf([photo({ assetId, radius: 40 })]), points);
  };
  const shades = (await corner('photo-1')).map(([, green = 0]) => green);
  // Across the arc: white outside, red inside, and between the two at least one that is neither.
  expect(shades[0]).toBe(255);
  expect(shades.at(-1)).toBe(32);
  expect(shades.some((green) => green > 40 && green < 250)).toBe(true);
  const [edge] = await pixels(painter, sceneOf([photo({ assetId: 'tiny', radius: 10 })]), [[100, 120]]);
  expect(edge).toEqual([208, 32, 32]);
});

test('a product cut out throws its own shadow, with nothing of a box', async ({ painter }) => {
  const scene = sceneOf([photo({ assetId: 'cut', shadow: true, width: 240, height: 180 })], { width: 540 });
  const [corner, below, inside] = await pixels(painter, scene, [
    [104, 54],
    [220, 217],
    [215, 130],
  ]);
  expect(corner).toEqual([255, 255, 255]);
  expect(below?.[0]).toBeLessThan(245);
  expect(inside).toEqual([208, 32, 32]);
});

test('what is translucent is so as a whole: nothing shows through inside it', async ({ painter }) => {
  const box = { x: 0, y: 0, width: 200, height: 200 };
  const group = {
    type: 'badge' as const,
    ...box,
    opacity: 0.5,
    layers: [
      { id: 'a', type: 'shape' as const, shape: 'rect' as const, ...box, fill: '#000000', radius: 0 },
      {
        id: 'b',
        type: 'shape' as const,
        shape: 'rect' as const,
        ...box,
        fill: '#ff0000',
        radius: 0,
        width: 100,
      },
    ],
  };
  const [red, black] = await pixels(painter, sceneOf([group]), [
    [50, 50],
    [150, 50],
  ]);
  // Half of pure red and half of the white behind it; the black below it has no share.
  expect(red?.[0]).toBe(255);
  expect(red?.[1]).toBeGreaterThan(125);
  expect(black?.[0]).toBeGreaterThan(125);
  expect(black?.[0]).toBeLessThan(130);
});

test('the modules of a code stand on whole pixels: each is dark or light and nothing between', async ({
  painter,
}) => {
  const qr = { type: 'qr' as const, x: 20.3, y: 10.7, width: 211, height: 250, data: 'https://wa.me/628123' };
  const row = Array.from({ length: 180 }, (_, x): [number, number] => [40 + x, 140]);
  const seen = await pixels(painter, sceneOf([{ ...qr, color: 'black', ground: 'white' }]), row);
  expect(new Set(seen.map(([shade]) => shade))).toEqual(new Set([0, 255]));
});

test('a photo that is gone leaves a placeholder and is named; an export refuses it', async ({ painter }) => {
  const scene = sceneOf([photo({ assetId: 'gone' }), photo({ x: 0, width: 80 }), text({ y: 250, size: 20 })]);
  const points: [number, number][] = [
    [110, 60],
    [20, 60],
  ];
  const seen = await pixels(painter, scene, points, { onMissing: 'show' });
  expect(seen).toEqual([
    [217, 213, 207],
    [208, 32, 32],
  ]);
  const shown = await painter.evaluate((what) => window.painter.make(what), {
    scene,
    brand,
    how: { onMissing: 'show' as const },
  });
  expect(shown.missing).toEqual(['gone']);
  const refused = painter.evaluate((what) => window.painter.make(what), { scene, brand });
  await expect(refused).rejects.toThrow(/photo-gone: gone/);
});

test('a strip and a photo of one pixel fill their places, in their own colours', async ({ painter }) => {
  const points: [number, number][] = [
    [150, 100],
    [250, 200],
  ];
  for (const radius of [0, 30]) {
    expect(await pixels(painter, sceneOf([photo({ assetId: 'strip', radius })]), points)).toEqual([
      [208, 32, 32],
      [232, 192, 32],
    ]);
    const [one, other] = await pixels(painter, sceneOf([photo({ assetId: 'photo-3', radius })]), points);
    expect(one).toEqual(other);
    expect(one).not.toEqual([255, 255, 255]);
  }
});

/** Names of the segments of a JPEG before its pixels: APP0 is 0xe0. */
function segments(bytes: Buffer): number[] {
  const found: number[] = [];
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2))
    found.push(bytes[at + 1] ?? 0);
  return found;
}

test('a file has exactly the pixels asked for, no metadata, and keeps to its size', async ({ painter }) => {
  const scene = sceneOf(
    [photo({ x: 0, y: 0, width: 1080, height: 1350 }), text({ width: 1000, size: 120 })],
    {
      width: 1080,
      height: 1350,
      background: { from: '#102030', to: '#f0e0d0', angle: 30 },
    },
  );
  const made = (how: PictureHow) =>
    painter.evaluate((what) => window.painter.make(what), { scene, brand, how });
  const usual = await made({});
  expect(usual).toMatchObject({ width: 1080, height: 1350, quality: 0.85, fits: true });
  const bytes = Buffer.from(usual.base64, 'base64');
  expect(bytes.length).toBe(usual.bytes);
  // JFIF's own header (APP0) and the name of the colours (an ICC profile, APP2): no EXIF or XMP, which are APP1.
  expect(segments(bytes).filter((marker) => marker >= 0xe0 && marker <= 0xef)).toEqual([0xe0, 0xe2]);
  expect(bytes.subarray(0, 600).toString('latin1')).toContain('s\0R\0G\0B');
  expect(segments(bytes)).not.toContain(0xfe);

  const maxBytes = Math.round(usual.bytes * 0.8);
  const small = await made({ maxBytes });
  expect(small.bytes).toBeLessThanOrEqual(maxBytes);
  const better = await made({ quality: (small.quality ?? 0) + 0.01 });
  expect(better.bytes).toBeGreaterThan(maxBytes);

  expect(await made({ maxBytes: 900 })).toMatchObject({ quality: 0.3, fits: false });
  expect(await made({ width: 720 })).toMatchObject({ width: 720, height: 900 });
  const png = await made({ type: 'image/png', maxBytes: 900 });
  expect(png).toMatchObject({ quality: null, fits: false });
  expect(Buffer.from(png.base64, 'base64').subarray(1, 4).toString()).toBe('PNG');
  const webp = await made({ type: 'image/webp' });
  expect(Buffer.from(webp.base64, 'base64').subarray(8, 12).toString()).toBe('WEBP');
});
