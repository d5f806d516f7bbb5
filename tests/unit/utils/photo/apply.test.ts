import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySettings, judge, measure, NO_CHANGE, type Pixels, RANGES, type Settings } from '@/utils/photo';
import { biscuits, picture } from '../../../support/pixels';

const settings: fc.Arbitrary<Settings> = fc.record(
  Object.fromEntries(
    Object.entries(RANGES).map(([key, [min, max]]) => [key, fc.integer({ min, max })]),
  ) as Record<keyof Settings, fc.Arbitrary<number>>,
);
const photo: fc.Arbitrary<Pixels> = fc
  .tuple(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 70 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((data) => ({ width, height, data: new Uint8ClampedArray(data) })),
  );
const alphas = ({ data }: Pixels) => data.filter((_, at) => at % 4 === 3);

describe('any pixels, any settings', () => {
  it('no change gives the same bytes in a new array', () => {
    fc.assert(
      fc.property(photo, (pixels) => {
        const made = applySettings(pixels, NO_CHANGE);
        expect(made.data).toEqual(pixels.data);
        expect(made.data).not.toBe(pixels.data);
      }),
      { numRuns: 30 },
    );
  });

  it('alpha and size stay, and the given pixels are not touched', () => {
    fc.assert(
      fc.property(photo, settings, (pixels, chosen) => {
        const before = pixels.data.slice();
        const made = applySettings(pixels, chosen);
        expect([made.width, made.height]).toEqual([pixels.width, pixels.height]);
        expect(alphas(made)).toEqual(alphas(pixels));
        expect(pixels.data).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('is measured and judged in whole numbers within their ranges, whatever it is', () => {
    fc.assert(
      fc.property(photo, (pixels) => {
        for (const [key, value] of Object.entries(judge(measure(pixels)))) {
          const [least, most] = RANGES[key as keyof Settings];
          expect(Number.isInteger(value), key).toBe(true);
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('settings out of range or no numbers count as the nearest, or as none', () => {
    const pixels = biscuits(40, 40);
    const wild = { ...NO_CHANGE, light: 9999, color: Number.NaN, sharp: -5 };
    expect(applySettings(pixels, wild).data).toEqual(
      applySettings(pixels, { ...NO_CHANGE, light: 100 }).data,
    );
  });

  it.each([
    [1, 1],
    [1, 5000],
    [5000, 1],
  ])('%i × %i pixels', (width, height) => {
    const pixels = picture(width, height, (x, y) => [40 + 200 * x, 90, 40 + 200 * y]);
    const all = { light: 50, contrast: 50, black: 20, warmth: 30, tint: 10, color: 40, sharp: 100 };
    expect(applySettings(pixels, all).data).toHaveLength(width * height * 4);
    expect(judge(measure(pixels)).sharp).toBe(0);
  });
});

const steps = picture(256, 1, (x) => [x * 256, x * 256, x * 256]);
const reds = ({ data }: Pixels) => [...data].filter((_, at) => at % 4 === 0);

describe('what each setting does', () => {
  it.each(['light', 'contrast', 'black', 'warmth', 'tint'] as const)(
    '%s keeps the order of light and dark: no tone is turned round',
    (key) => {
      for (const value of RANGES[key]) {
        const made = applySettings(steps, { ...NO_CHANGE, [key]: value });
        for (const channel of [0, 1, 2]) {
          const tones = [...made.data].filter((_, at) => at % 4 === channel);
          expect(tones).toEqual(tones.toSorted((a, b) => a - b));
        }
      }
    },
  );

  it('light 50 is one stop: a dark tone gets twice the linear light, and white stays white', () => {
    const made = reds(applySettings(steps, { ...NO_CHANGE, light: 50 }));
    // 100 is 0.1274 of linear light; twice that is 138.0 coded (IEC 61966-2-1).
    expect(made[100]).toBe(138);
    expect([made[0], made[255]]).toEqual([0, 255]);
    const darker = reds(applySettings(steps, { ...NO_CHANGE, light: -50 }));
    expect(darker[138]).toBeGreaterThanOrEqual(99);
    expect(darker[138]).toBeLessThanOrEqual(102);
    expect(darker[255]).toBe(255);
  });

  it('warmth moves red up and blue down, tint green down; white and black stay', () => {
    const at = (made: Pixels, value: number) => [...made.data.subarray(value * 4, value * 4 + 3)];
    const warm = applySettings(steps, { ...NO_CHANGE, warmth: 50 });
    const [r = 0, g = 0, b = 0] = at(warm, 100);
    expect(r).toBeGreaterThan(g);
    expect(g).toBeGreaterThan(b);
    const [pr = 0, pg = 0] = at(applySettings(steps, { ...NO_CHANGE, tint: 50 }), 100);
    expect(pr).toBeGreaterThan(pg);
    for (const value of [0, 255]) expect(at(warm, value)).toEqual([value, value, value]);
  });

  it('contrast draws tones apart in the middle, and together when it is taken away', () => {
    const more = reds(applySettings(steps, { ...NO_CHANGE, contrast: 60 }));
    const less = reds(applySettings(steps, { ...NO_CHANGE, contrast: -60 }));
    const spread = (tones: number[]) => (tones[170] ?? 0) - (tones[70] ?? 0);
    expect(spread(more)).toBeGreaterThan(115);
    expect(spread(less)).toBeLessThan(85);
  });

  it('colour −100 leaves greys of the same brightness', () => {
    const made = applySettings(
      picture(1, 1, () => [200, 100, 50]),
      { ...NO_CHANGE, color: -100 },
    );
    // 0.2126 · 200 + 0.7152 · 100 + 0.0722 · 50
    expect([...made.data]).toEqual([118, 118, 118, 255]);
  });

  it('sharpness makes the two sides of an edge more unlike, leaves plain areas alone and adds no colour', () => {
    const edge = picture(60, 60, (x) =>
      x < 0.48 ? [90, 90, 90] : x < 0.52 ? [125, 125, 125] : [160, 160, 160],
    );
    const made = applySettings(edge, { ...NO_CHANGE, sharp: 100 });
    const row = reds({ ...made, data: made.data.slice(60 * 4 * 30, 60 * 4 * 31) });
    expect(row[28]).toBeLessThan(90);
    expect(row[32]).toBeGreaterThan(160);
    expect([row[5], row[55]]).toEqual([90, 160]);
    for (let at = 0; at < made.data.length; at += 4) expect(made.data[at]).toBe(made.data[at + 2]);
  });

  it('a preview at half the size is sharpened as the photo will be, only finer', () => {
    const large = biscuits(400, 400);
    const full = measure(applySettings(large, { ...NO_CHANGE, sharp: 60 })).sharpness.detail;
    const half = measure(applySettings(large, { ...NO_CHANGE, sharp: 60 }, 0.5)).sharpness.detail;
    expect(full).toBeGreaterThan(measure(large).sharpness.detail);
    expect(half).toBeGreaterThan(measure(large).sharpness.detail);
  });
});
