import { afterEach, describe, expect, it, vi } from 'vitest';
import { importPhoto } from '@/utils/canvas';
import { avifNamed, exifJpeg, jpeg } from './image-bytes';

/** Stands in for the browser's decoder and canvas; their pixels are looked at in a real browser. */
function browserWith(decode: () => Promise<{ width: number; height: number; close: () => void }>) {
  const createImageBitmap = vi.fn((_blob: Blob, _options?: ImageBitmapOptions) => decode());
  const encoded: { width: number; height: number; type: string }[] = [];
  vi.stubGlobal('createImageBitmap', createImageBitmap);
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      constructor(
        readonly width: number,
        readonly height: number,
      ) {}
      getContext = () => ({ drawImage: () => undefined });
      convertToBlob = async ({ type }: { type: string }) => {
        encoded.push({ width: this.width, height: this.height, type });
        return new Blob(['x'], { type });
      };
    },
  );
  return { createImageBitmap, encoded };
}

afterEach(() => vi.unstubAllGlobals());

describe('importPhoto', () => {
  it('decodes a large photo straight to the working copy and makes a thumbnail of it', async () => {
    const close = vi.fn();
    const { createImageBitmap, encoded } = browserWith(async () => ({ width: 2160, height: 1440, close }));
    const result = await importPhoto(new Blob([jpeg(8640, 5760)]));
    expect(createImageBitmap.mock.calls[0]?.[1]).toEqual({ resizeWidth: 2160, resizeQuality: 'high' });
    expect(result).toMatchObject({ ok: true, data: { width: 2160, height: 1440 } });
    expect(encoded).toEqual([
      { width: 2160, height: 1440, type: 'image/jpeg' },
      { width: 320, height: 213, type: 'image/jpeg' },
    ]);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('measures a photo that lies on its side as it will stand', async () => {
    const { createImageBitmap } = browserWith(async () => ({ width: 1620, height: 2160, close: vi.fn() }));
    await importPhoto(new Blob([exifJpeg(4000, 3000, 6)]));
    expect(createImageBitmap.mock.calls[0]?.[1]).toMatchObject({ resizeWidth: 1620 });
  });

  it('keeps a small photo at its size', async () => {
    const { createImageBitmap } = browserWith(async () => ({ width: 600, height: 400, close: vi.fn() }));
    expect(await importPhoto(new Blob([jpeg(600, 400)]))).toMatchObject({
      data: { width: 600, height: 400 },
    });
    expect(createImageBitmap.mock.calls[0]?.[1]).toBeUndefined();
  });

  it('names the bytes by their SHA-256', async () => {
    browserWith(async () => ({ width: 4, height: 3, close: vi.fn() }));
    const bytes = jpeg(4, 3);
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    expect(await importPhoto(new Blob([bytes]))).toMatchObject({ data: { hash: digest } });
  });

  it('says "broken" for a file that cannot be decoded to its end', async () => {
    browserWith(() => Promise.reject(new DOMException('The source image could not be decoded.')));
    expect(await importPhoto(new Blob([jpeg(600, 400)]))).toEqual({ ok: false, reason: 'broken' });
  });

  it('decodes nothing that it refuses', async () => {
    const { createImageBitmap } = browserWith(() => Promise.reject(new Error('must not be called')));
    expect(await importPhoto(new Blob([]))).toEqual({ ok: false, reason: 'empty' });
    expect(await importPhoto(new Blob([avifNamed('heic')]))).toEqual({ ok: false, reason: 'heic' });
    expect(await importPhoto(new Blob([jpeg(20_000, 14_000)]))).toEqual({ ok: false, reason: 'too-large' });
    expect(createImageBitmap).not.toHaveBeenCalled();
  });
});
