import { afterEach, describe, expect, it, vi } from 'vitest';
import { takePhoto, workingScale } from '@/utils/canvas/take-photo';
import { exifJpeg, jpeg, text } from './image-bytes';

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

describe('takePhoto', () => {
  it('decodes a large photo straight to the working copy and makes a thumbnail of it', async () => {
    const close = vi.fn();
    const { createImageBitmap, encoded } = browserWith(async () => ({ width: 2160, height: 1440, close }));
    const result = await takePhoto(new Blob([jpeg(8640, 5760)]));
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
    await takePhoto(new Blob([exifJpeg(4000, 3000, 6)]));
    expect(createImageBitmap.mock.calls[0]?.[1]).toMatchObject({ resizeWidth: 1620 });
  });

  it('keeps a small photo at its size', async () => {
    const { createImageBitmap } = browserWith(async () => ({ width: 600, height: 400, close: vi.fn() }));
    expect(await takePhoto(new Blob([jpeg(600, 400)]))).toMatchObject({
      data: { width: 600, height: 400 },
    });
    expect(createImageBitmap.mock.calls[0]?.[1]).toBeUndefined();
  });

  it('names the bytes by their SHA-256', async () => {
    browserWith(async () => ({ width: 4, height: 3, close: vi.fn() }));
    const bytes = jpeg(4, 3);
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    expect(await takePhoto(new Blob([bytes]))).toMatchObject({ data: { hash: digest } });
  });

  it('says "broken" for a file that cannot be decoded to its end', async () => {
    browserWith(() => Promise.reject(new DOMException('The source image could not be decoded.')));
    expect(await takePhoto(new Blob([jpeg(600, 400)]))).toEqual({ ok: false, reason: 'broken' });
  });

  it('says "no-memory" where the browser had no room, for the file is not to blame', async () => {
    browserWith(() => Promise.reject(new DOMException('The ImageBitmap could not be allocated.')));
    expect(await takePhoto(new Blob([jpeg(600, 400)]))).toEqual({ ok: false, reason: 'no-memory' });
  });

  it('decodes nothing that it refuses', async () => {
    const { createImageBitmap } = browserWith(() => Promise.reject(new Error('must not be called')));
    expect(await takePhoto(new Blob([]))).toEqual({ ok: false, reason: 'empty' });
    expect(await takePhoto(new Blob([text('<svg><script>alert(1)</script></svg>')]))).toEqual({
      ok: false,
      reason: 'not-an-image',
    });
    expect(await takePhoto(new Blob([jpeg(20_000, 14_000)]))).toEqual({ ok: false, reason: 'too-large' });
    expect(createImageBitmap).not.toHaveBeenCalled();
  });

  it('judges a film under a photo’s name by its beginning, and reads no more of it', async () => {
    browserWith(() => Promise.reject(new Error('must not be called')));
    const film = new Blob([text('....ftypisom'), new Uint8Array(5000)]);
    const whole = vi.spyOn(film, 'arrayBuffer');
    expect(await takePhoto(film)).toEqual({ ok: false, reason: 'not-an-image' });
    expect(whole).not.toHaveBeenCalled();
  });

  it('reads no file into memory that is larger than any photo', async () => {
    browserWith(() => Promise.reject(new Error('must not be called')));
    const file = new Blob([jpeg(600, 400)]);
    Object.defineProperty(file, 'size', { value: 250e6 + 1 });
    const whole = vi.spyOn(file, 'arrayBuffer');
    expect(await takePhoto(file)).toEqual({ ok: false, reason: 'too-large' });
    expect(whole).not.toHaveBeenCalled();
  });

  it('says "unreadable" for a file that the computer does not hand over', async () => {
    const file = new Blob([jpeg(600, 400)]);
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect(await takePhoto(file)).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('throws what is not the file’s fault', async () => {
    browserWith(() => Promise.reject(new TypeError('no such function')));
    await expect(takePhoto(new Blob([jpeg(600, 400)]))).rejects.toThrow('no such function');
  });
});

describe('workingScale', () => {
  it.each([
    ['an ordinary photo', 8640, 5760, 2160, 1440],
    ['a small one', 600, 400, 600, 400],
    // Four times as wide as high: the same number of pixels as 2160 × 2160, 1080 of them high.
    ['a panorama', 12_000, 3000, 4320, 1080],
    ['a screenshot of a long page', 1080, 20_000, 502, 9295],
    ['a strip', 20_000, 40, 16_384, 33],
    ['one pixel', 1, 1, 1, 1],
  ])('leaves of %s of %i×%i: %i×%i', (_, width, height, across, down) => {
    const scale = workingScale({ width, height });
    expect([Math.round(width * scale), Math.round(height * scale)]).toEqual([across, down]);
    expect(across * down).toBeLessThanOrEqual(2160 * 2160 * 1.001);
  });
});
