import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { colorSpaceOf, decodeHeic } from '@/utils/canvas/heic';
import { avifNamed, text } from './image-bytes';

const stored = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/photos/${name}.heic`));

// libheif says in the console what is wrong with a file.
beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

beforeEach(() => {
  vi.stubGlobal(
    'ImageData',
    class {
      readonly data: Uint8ClampedArray;
      constructor(
        readonly width: number,
        readonly height: number,
        readonly settings: ImageDataSettings,
      ) {
        this.data = new Uint8ClampedArray(width * height * 4);
      }
      get colorSpace() {
        return this.settings.colorSpace;
      }
    },
  );
});

// Three megabytes of script are read for the first photo; that takes its time on a busy computer.
beforeAll(() => decodeHeic(avifNamed('heic'), 1), 60_000);

/** The colour in the middle of each quarter: upper left, upper right, lower left, lower right. */
function quarters({ width, height, data }: ImageData) {
  const at = (x: number, y: number) => {
    const from = (Math.floor(height * y) * width + Math.floor(width * x)) * 4;
    return [...data.slice(from, from + 3)];
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}

const DRAWN = [
  [208, 32, 32],
  [32, 160, 64],
  [32, 64, 192],
  [232, 192, 32],
];

async function decoded(bytes: Uint8Array): Promise<ImageData> {
  const result = await decodeHeic(bytes, 1e6);
  if (!result.ok) throw new Error(result.reason);
  return result.data;
}

describe('decodeHeic', () => {
  it('gives the picture upright, turned by its own box and not by EXIF once more', async () => {
    const pixels = await decoded(stored('sideways'));
    expect([pixels.width, pixels.height]).toEqual([240, 320]);
    expect(pixels.colorSpace).toBe('srgb');
    // The encoder keeps flat fields to within a step or two.
    for (const [index, color] of quarters(pixels).entries())
      for (const [channel, value] of color.entries())
        expect(Math.abs(value - (DRAWN[index]?.[channel] ?? -99))).toBeLessThanOrEqual(3);
  });

  it('says in which colours the numbers are meant', async () => {
    expect((await decoded(stored('wide-color'))).colorSpace).toBe('display-p3');
  });

  it('refuses more pixels than wanted before it decodes them', async () => {
    // 240 × 320 = 76 800.
    expect(await decodeHeic(stored('sideways'), 76_799)).toEqual({ ok: false, reason: 'too-large' });
    expect((await decodeHeic(stored('sideways'), 76_800)).ok).toBe(true);
  });

  it.each([
    ['nothing but the first box', avifNamed('heic', 'mif1')],
    ['cut off in the pixels', stored('sideways').slice(0, 700)],
    ['noise after the first box', Uint8Array.from([...avifNamed('heic'), ...text('x'.repeat(400))])],
  ])('says "broken" for a file with %s, and opens the next', async (_, bytes) => {
    expect(await decodeHeic(bytes, 1e6)).toEqual({ ok: false, reason: 'broken' });
    expect((await decodeHeic(stored('sideways'), 1e6)).ok).toBe(true);
  });
});

describe('colorSpaceOf', () => {
  const box = (kind: string, ...rest: number[]) => Uint8Array.from([...text(`....colr${kind}`), ...rest]);

  it('knows Display P3 by its number and by the name of its profile', () => {
    expect(colorSpaceOf(box('nclx', 0, 12))).toBe('display-p3');
    expect(colorSpaceOf(box('prof', ...text('desc\0D\0i\0s\0p\0l\0a\0y\0 \0P\x003')))).toBe('display-p3');
  });

  it('takes all else for sRGB', () => {
    expect(colorSpaceOf(box('nclx', 0, 1))).toBe('srgb');
    expect(colorSpaceOf(box('prof', ...text('\0s\0R\0G\0B')))).toBe('srgb');
    expect(colorSpaceOf(text('no such box'))).toBe('srgb');
  });
});
