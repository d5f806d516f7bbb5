import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fills, openPreviewDesk } from '@/utils/canvas/preview-desk';
import { jpeg } from './image-bytes';

const need = (width: number, height: number, fit: 'cover' | 'contain' = 'cover') => ({
  assetId: 'a',
  width,
  height,
  fit,
});
const working = new Blob([jpeg(2160, 1440)]);
const thumb = new Blob([jpeg(320, 213)]);
const photos = vi.fn(async () => working);
const thumbs = vi.fn(async () => thumb);
const opened: { blob: Blob; close: ReturnType<typeof vi.fn> }[] = [];
const decode = vi.fn(async (blob: Blob, _options?: ImageBitmapOptions) => {
  const bitmap = { blob, close: vi.fn() };
  opened.push(bitmap);
  return bitmap;
});

beforeEach(() => {
  opened.length = 0;
  photos.mockClear();
  thumbs.mockReset().mockImplementation(async () => thumb);
  vi.stubGlobal('createImageBitmap', decode);
});
afterEach(() => vi.unstubAllGlobals());

describe('fills', () => {
  it('asks both sides of what must be filled, and one of what must fit in', () => {
    const size = { width: 320, height: 240 };
    expect(fills(size, need(156, 195))).toBe(true);
    expect(fills(size, need(320, 280))).toBe(true);
    expect(fills(size, need(320, 281))).toBe(false);
    expect(fills(size, need(320, 900, 'contain'))).toBe(true);
  });
});

describe('openPreviewDesk', () => {
  it('takes one thumbnail, opened once, for all small pictures', async () => {
    const desk = openPreviewDesk(photos, thumbs);
    const [first, second] = await Promise.all([desk.get(need(150, 120)), desk.get(need(120, 160))]);
    expect(second).toBe(first);
    expect(opened.map(({ blob }) => blob)).toEqual([thumb]);
    expect(photos).not.toHaveBeenCalled();
  });

  it('takes the photo itself where the thumbnail would be blurred', async () => {
    const desk = openPreviewDesk(photos, thumbs);
    await desk.get(need(312, 390));
    expect(opened.map(({ blob }) => blob)).toEqual([working]);
  });

  it('takes the photo itself where its thumbnail is gone or broken', async () => {
    thumbs.mockRejectedValueOnce(new Error('gone'));
    await openPreviewDesk(photos, thumbs).get(need(150, 120));
    thumbs.mockImplementation(async () => new Blob(['no picture']));
    await openPreviewDesk(photos, thumbs).get(need(150, 120));
    expect(opened.map(({ blob }) => blob)).toEqual([working, working]);
  });

  it('gives the memory of both back', async () => {
    const desk = openPreviewDesk(photos, thumbs);
    await desk.get(need(150, 120));
    await desk.get(need(900, 900));
    desk.close();
    await vi.waitFor(() => {
      for (const { close } of opened) expect(close).toHaveBeenCalledTimes(1);
    });
    expect(opened).toHaveLength(2);
  });
});
