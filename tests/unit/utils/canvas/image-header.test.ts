import { describe, expect, it } from 'vitest';
import { readHeader, sniffKind } from '@/utils/canvas/image-header';
import { checkPhoto } from '@/utils/canvas/take-photo';
import { avifNamed, avifOfSizes, exifJpeg, gif, jpeg, png, text, webp } from './image-bytes';

describe('sniffKind', () => {
  it.each([
    ['jpeg', jpeg(4, 3)],
    ['png', png(4, 3)],
    ['gif', gif(4, 3)],
    ['webp', webp(4, 3)],
    ['avif', avifNamed('avif')],
    ['heic', avifNamed('heic')],
    ['heic', avifNamed('mif1', 'heic')],
    ['avif', avifNamed('mif1', 'miaf', 'avif')],
  ])('knows %s by its first bytes', (kind, bytes) => {
    expect(sniffKind(bytes)).toBe(kind);
  });

  it.each([
    ['a video', avifNamed('isom', 'mp42')],
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a page', text('<!doctype html><html>')],
    ['PDF', text('%PDF-1.7')],
    ['BMP', text('BM\x00\x00\x00\x00')],
    ['two bytes', Uint8Array.of(0xff, 0xd8)],
    ['nothing', new Uint8Array()],
  ])('takes %s for no photo', (_, bytes) => {
    expect(sniffKind(bytes)).toBeNull();
  });
});

describe('readHeader', () => {
  it.each([
    ['jpeg', jpeg(4032, 3024)],
    ['png', png(4032, 3024)],
    ['gif', gif(4032, 3024)],
    ['webp', webp(4032, 3024)],
  ])('reads the size of a %s without its pixels', (kind, bytes) => {
    expect(readHeader(bytes)).toEqual({ kind, width: 4032, height: 3024 });
  });

  it('gives the size as the photo stands upright', () => {
    for (const upright of [1, 2, 3, 4])
      expect(readHeader(exifJpeg(4032, 3024, upright))).toMatchObject({ width: 4032, height: 3024 });
    for (const sideways of [5, 6, 7, 8])
      expect(readHeader(exifJpeg(4032, 3024, sideways))).toMatchObject({ width: 3024, height: 4032 });
  });

  it('takes the whole of a photo put together from tiles for its size, not a tile', () => {
    expect(readHeader(avifOfSizes([512, 512], [4032, 3024], [320, 240]))).toEqual({
      kind: 'avif',
      width: 4032,
      height: 3024,
    });
    expect(checkPhoto(avifOfSizes([512, 512], [12_000, 10_001]))).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });

  it('gives nothing for a header that breaks off or makes no sense', () => {
    expect(readHeader(jpeg(4032, 3024).slice(0, 6))).toBeNull();
    expect(readHeader(png(0, 0))).toBeNull();
    expect(readHeader(avifNamed('avif'))).toBeNull();
  });
});

describe('checkPhoto', () => {
  it('lets 50 and exactly 120 megapixels in, and nothing larger', () => {
    expect(checkPhoto(jpeg(8660, 5774))).toEqual({
      ok: true,
      data: { kind: 'jpeg', width: 8660, height: 5774 },
    });
    expect(checkPhoto(jpeg(12_000, 10_000)).ok).toBe(true);
    expect(checkPhoto(jpeg(12_000, 10_001))).toEqual({ ok: false, reason: 'too-large' });
    expect(checkPhoto(png(65_536, 65_536))).toEqual({ ok: false, reason: 'too-large' });
  });

  it.each([
    ['empty', new Uint8Array()],
    ['not-an-image', text('hello, world')],
    ['not-an-image', text('<svg width="1" height="1"></svg>')],
    ['broken', avifNamed('heic')],
    ['broken', jpeg(10, 10).slice(0, 6)],
  ])('says "%s"', (reason, bytes) => {
    expect(checkPhoto(bytes)).toEqual({ ok: false, reason });
  });
});
