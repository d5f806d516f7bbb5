import { describe, expect, it, vi } from 'vitest';
import { LEAST_QUALITY, searchQuality } from '@/utils/canvas/encode-to-size';

/** A picture of 1,000 bytes for every percent of quality, as an encoder would write it. */
const encoder = () =>
  vi.fn(async (quality?: number) => new Blob([new Uint8Array(Math.round((quality ?? 5) * 100) * 1000)]));

describe('searchQuality', () => {
  it('writes once, at the usual quality, when no size is asked for', async () => {
    const encode = encoder();
    const { blob, ...about } = await searchQuality(encode, {});
    expect(about).toEqual({ bytes: 85_000, quality: 0.85, fits: true });
    expect(blob.size).toBe(85_000);
    expect(encode).toHaveBeenCalledTimes(1);
  });

  it('writes once when that is small enough, to the byte', async () => {
    const encode = encoder();
    expect(await searchQuality(encode, { maxBytes: 85_000 })).toMatchObject({ quality: 0.85, fits: true });
    expect(encode).toHaveBeenCalledTimes(1);
  });

  it.each([
    [84_999, 0.84],
    [61_500, 0.61],
    [30_001, 0.3],
    [30_000, 0.3],
  ])('ends at the highest quality within %i bytes', async (maxBytes, quality) => {
    const encode = encoder();
    expect(await searchQuality(encode, { maxBytes })).toMatchObject({
      quality,
      bytes: quality * 100_000,
      fits: true,
    });
    expect(encode.mock.calls.length).toBeLessThanOrEqual(9);
  });

  it('says so when even the lowest quality is too large', async () => {
    const encode = encoder();
    expect(await searchQuality(encode, { maxBytes: 29_999 })).toMatchObject({
      quality: LEAST_QUALITY,
      bytes: 30_000,
      fits: false,
    });
    expect(encode).toHaveBeenCalledTimes(2);
  });

  it('never goes above the quality that is asked for', async () => {
    const encode = encoder();
    expect(await searchQuality(encode, { quality: 0.75, maxBytes: 1e9 })).toMatchObject({ quality: 0.75 });
    expect(await searchQuality(encode, { quality: 0.2, maxBytes: 1 })).toMatchObject({
      quality: 0.2,
      fits: false,
    });
    expect(await searchQuality(encode, { quality: 7 })).toMatchObject({ quality: 1 });
  });

  it('writes a PNG once and knows no quality of it, whether it fits or not', async () => {
    const encode = encoder();
    const type = 'image/png';
    expect(await searchQuality(encode, { type, maxBytes: 500_000 })).toMatchObject({
      quality: null,
      fits: true,
    });
    expect(await searchQuality(encode, { type, maxBytes: 499_999 })).toMatchObject({
      quality: null,
      fits: false,
    });
    expect(encode.mock.calls).toEqual([[], []]);
  });

  it('ends for an encoder whose sizes jump about', async () => {
    const encode = vi.fn(async (quality = 0) => new Blob([new Uint8Array(((quality * 7919) % 97) | 0)]));
    await searchQuality(encode, { maxBytes: 3 });
    expect(encode.mock.calls.length).toBeLessThanOrEqual(9);
  });
});
