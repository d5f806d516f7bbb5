import { describe, expect, it } from 'vitest';
import {
  type ExportPicture,
  exportNames,
  howFor,
  isOtherSize,
  missesPlainCover,
  USUAL_CHOICES,
} from '@/components/picture/export/how';
import { PICTURE_SIZES, type PictureSize } from '@/utils/model';
import type { Layer } from '@/utils/scene';

const photo: Layer = {
  id: 'p',
  type: 'photo',
  assetId: 'a',
  x: 0,
  y: 0,
  width: 9,
  height: 9,
  focus: { x: 0.5, y: 0.5 },
  radius: 0,
};
const mark: Layer = { id: 'l', type: 'logo', assetId: 'b', x: 0, y: 0, width: 9, height: 9 };
const picture = (size: PictureSize, slide = 1, layers: Layer[] = [photo]): ExportPicture => ({
  size,
  slide,
  scene: { version: 2, ...PICTURE_SIZES[size], background: 'white', layers },
});

describe('howFor', () => {
  it('keeps the scene’s pixels, without a limit, when nothing is chosen', () => {
    expect(howFor(picture('story'), USUAL_CHOICES)).toEqual({
      type: 'image/jpeg',
      width: 1080,
      height: 1920,
      quality: undefined,
      maxBytes: undefined,
    });
  });

  it('takes the pixels and the limit of the channel', () => {
    const shopee = howFor(picture('square'), { ...USUAL_CHOICES, channel: 'shopee' });
    expect(shopee).toMatchObject({ width: 1024, height: 1024, maxBytes: 2_097_152, quality: 0.85 });
    // A shape that the channel does not name keeps its own pixels, and the limit holds all the same.
    expect(howFor(picture('story'), { ...USUAL_CHOICES, channel: 'shopee' })).toMatchObject({
      width: 1080,
      height: 1920,
      maxBytes: 2_097_152,
    });
  });

  it('saves data with 720 pixels, whatever the channel has', () => {
    const saver = { ...USUAL_CHOICES, saver: true };
    expect(howFor(picture('portrait'), saver)).toMatchObject({
      width: 720,
      height: 900,
      quality: 0.75,
      maxBytes: 150_000,
    });
    expect(howFor(picture('square'), { ...saver, channel: 'tokopedia' })).toMatchObject({
      width: 720,
      height: 720,
    });
  });

  it('lets the smallest of all limits hold', () => {
    const choices = { ...USUAL_CHOICES, saver: true, most: 90 };
    expect(howFor(picture('square'), choices).maxBytes).toBe(90_000);
    expect(howFor(picture('square'), { ...choices, most: 900 }).maxBytes).toBe(150_000);
  });
});

it('calls the files after shop, product, pixels and slide, each once', () => {
  const names = (pictures: ExportPicture[], shop = 'Qkiz Batam', name = 'Soft Cookies!') =>
    exportNames(pictures, USUAL_CHOICES, { shop, name });
  expect(names([picture('portrait'), picture('square')])).toEqual([
    'qkiz-batam-soft-cookies-1080x1350.jpg',
    'qkiz-batam-soft-cookies-1080x1080.jpg',
  ]);
  expect(names([picture('square', 1), picture('square', 2), picture('story', 1)])).toEqual([
    'qkiz-batam-soft-cookies-1080x1080-01.jpg',
    'qkiz-batam-soft-cookies-1080x1080-02.jpg',
    'qkiz-batam-soft-cookies-1080x1920.jpg',
  ]);
  expect(names([picture('square'), picture('square')], '', '')).toEqual([
    'gambar-1080x1080.jpg',
    'gambar-1080x1080-2.jpg',
  ]);
  const png = exportNames(
    [picture('square')],
    { ...USUAL_CHOICES, type: 'image/png' },
    { shop: '', name: 'x' },
  );
  expect(png).toEqual(['x-1080x1080.png']);
});

it('knows the shapes that a channel does not name', () => {
  expect(isOtherSize(picture('story'), 'shopee')).toBe(true);
  expect(isOtherSize(picture('square'), 'shopee')).toBe(false);
  expect(isOtherSize(picture('story'), null)).toBe(false);
});

describe('a plain cover', () => {
  it('is missed by anything but photos on the first picture of its shape', () => {
    expect(missesPlainCover([picture('square', 1, [photo, mark])], 'shopee')).toBe(true);
    expect(missesPlainCover([picture('square', 1, [photo])], 'shopee')).toBe(false);
    expect(missesPlainCover([picture('square', 1, [photo, { ...mark, hidden: true }])], 'shopee')).toBe(
      false,
    );
    expect(missesPlainCover([picture('square', 2, [photo, mark])], 'shopee')).toBe(false);
  });

  it('is asked for by no channel but listings', () => {
    expect(missesPlainCover([picture('square', 1, [photo, mark])], 'instagram')).toBe(false);
    expect(missesPlainCover([picture('square', 1, [photo, mark])], null)).toBe(false);
  });
});
