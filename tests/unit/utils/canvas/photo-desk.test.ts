import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPhotoDesk } from '@/utils/canvas/photo-desk';
import { jpeg } from './image-bytes';

const need = (assetId: string, width: number, height = width) => ({
  assetId,
  width,
  height,
  fit: 'cover' as const,
});
const load = vi.fn(async (_id: string) => new Blob([jpeg(2160, 1440)]));
const decoded: { close: ReturnType<typeof vi.fn> }[] = [];
const decode = vi.fn(async (_blob: Blob, _options?: ImageBitmapOptions) => {
  const bitmap = { close: vi.fn() };
  decoded.push(bitmap);
  return bitmap;
});

beforeEach(() => {
  decoded.length = 0;
  load.mockClear();
  decode.mockClear();
  vi.stubGlobal('createImageBitmap', decode);
});
afterEach(() => vi.unstubAllGlobals());

describe('openPhotoDesk', () => {
  it('decodes straight to the size that is needed', async () => {
    await openPhotoDesk(load).get(need('a', 720));
    // 2160×1440 to fill 720×720: half of it, 1080 wide.
    expect(decode.mock.calls[0]?.[1]).toEqual({ resizeWidth: 1080, resizeQuality: 'medium' });
  });

  it('does not enlarge a photo that is too small', async () => {
    await openPhotoDesk(load).get(need('a', 3000));
    expect(decode.mock.calls[0]?.[1]).toBeUndefined();
  });

  it('decodes once for all who ask for the same, and again for another size', async () => {
    const desk = openPhotoDesk(load);
    const [first, second] = await Promise.all([desk.get(need('a', 300)), desk.get(need('a', 300))]);
    expect(first).toBe(second);
    await desk.get(need('a', 301));
    expect(decode).toHaveBeenCalledTimes(2);
  });

  it('lets previews of nearly the same size share', async () => {
    const desk = openPhotoDesk(load, 256);
    await desk.get(need('a', 300));
    await desk.get(need('a', 310));
    expect(decode).toHaveBeenCalledTimes(1);
  });

  it('gives all memory back when it is closed, also of a photo still on its way', async () => {
    const desk = openPhotoDesk(load);
    await desk.get(need('a', 300));
    const late = desk.get(need('b', 300));
    desk.close();
    await expect(late).rejects.toThrow('put away');
    expect(decoded).toHaveLength(2);
    for (const bitmap of decoded) expect(bitmap.close).toHaveBeenCalledTimes(1);
  });

  it('tells a photo that is gone, or cannot be opened, from one there is no room for', async () => {
    const desk = openPhotoDesk(load);
    decode.mockRejectedValueOnce(new DOMException('The source image could not be decoded.'));
    await expect(desk.get(need('a', 300))).rejects.toMatchObject({ reason: 'photo-gone' });
    decode.mockRejectedValueOnce(new DOMException('The ImageBitmap could not be allocated.'));
    await expect(desk.get(need('a', 300))).rejects.toMatchObject({ reason: 'no-memory' });
  });

  it('tries again after a failure', async () => {
    const desk = openPhotoDesk(load);
    load.mockRejectedValueOnce(new Error('gone'));
    await expect(desk.get(need('a', 300))).rejects.toMatchObject({ reason: 'photo-gone', missing: ['a'] });
    const second = await desk.get(need('a', 300));
    expect(decoded).toEqual([second]);
  });
});
