import { describe, expect, it } from 'vitest';
import { applySettings, judge, measure, NO_CHANGE, type Pixels, type Settings } from '@/utils/photo';
import { biscuits, boxBlurred, distance, lit, mapped, numbers, picture } from '../../../support/pixels';

const good = biscuits();
const judged = (photo: Pixels) => judge(measure(photo));
const better = (photo: Pixels) => applySettings(photo, judged(photo));

/** Copies of the good photo with a fault, and how much of the distance to the good one must be gone. */
const FAULTS: Record<string, [photo: Pixels, share: number]> = {
  'half the light': [lit(good, [0.5, 0.5, 0.5]), 0.5],
  'a quarter of the light': [lit(good, [0.25, 0.25, 0.25]), 0.6],
  'a warm lamp': [lit(good, [1.1, 0.95, 0.6]), 0.5],
  'shade under a blue sky': [lit(good, [0.75, 0.95, 1.25]), 0.1],
  'a green tube': [lit(good, [0.85, 1.1, 0.8]), 0.5],
  'a dim warm lamp': [lit(good, [0.55, 0.45, 0.28]), 0.4],
  'a veil of haze': [mapped(good, (value) => value * 0.5 + 69), 0.35],
  'too much light': [lit(good, [2, 2, 2]), 0.02],
};

describe('a photo with a fault comes nearer to the good one', () => {
  it.each(Object.entries(FAULTS))('%s', (_, [photo, share]) => {
    const before = distance(photo, good);
    expect(before).toBeGreaterThan(5);
    expect(distance(better(photo), good)).toBeLessThan(before * (1 - share));
  });

  it('a slightly blurred one gets edges of its own back, and no more', () => {
    const soft = boxBlurred(good, 1);
    const { sharp } = judged(soft);
    expect(sharp).toBeGreaterThan(5);
    const detail = (photo: Pixels) => measure(photo).sharpness.detail;
    const mended = detail(applySettings(soft, { ...NO_CHANGE, sharp }));
    expect(mended).toBeGreaterThan(detail(soft) * 1.05);
    expect(mended).toBeLessThan(detail(good));
  });

  it('a noisy one is not sharpened: noise would be', () => {
    const random = numbers(3);
    const noisy = mapped(boxBlurred(good, 1), (value) => value + (random() + random() + random() - 1.5) * 24);
    expect(judged(noisy).sharp).toBe(0);
  });
});

const strength = (settings: Settings) =>
  Object.values(settings).reduce((sum, value) => sum + Math.abs(value), 0);

describe('a photo that is meant to be so is left so', () => {
  it('a good one changes less than can be seen', () => {
    expect(distance(better(good), good)).toBeLessThan(2);
  });

  it('a bettered one is nearly good: pressing again does little', () => {
    const once = better(FAULTS['half the light']?.[0] as Pixels);
    expect(distance(better(once), once)).toBeLessThan(3);
  });

  it('goods of one strong colour keep it', () => {
    for (const [r, g, b] of [
      [214, 60, 52],
      [240, 200, 40],
      [40, 130, 70],
      [236, 130, 170],
      [30, 70, 170],
    ] as const) {
      const cloth = picture(240, 240, (x, y) => {
        const fold = 0.75 + 0.25 * Math.sin(x * 21 + y * 5);
        return [r * fold, g * fold, b * fold];
      });
      const { warmth, tint } = judged(cloth);
      expect([warmth, tint], `${r} ${g} ${b}`).toEqual([0, 0]);
    }
  });

  it('a dark mood stays dark: black ground, bright lights', () => {
    const moody = picture(300, 300, (x, y) => {
      const r = Math.hypot(x - 0.5, y - 0.5);
      if (r > 0.28) return [9, 9, 10];
      const light = Math.max(0.05, 1 - r * 4) * (Math.sin(x * 60) > 0 ? 1 : 0.7);
      return [250 * light, 220 * light, 180 * light];
    });
    const { mean } = measure(moody);
    expect(measure(better(moody)).mean).toBeLessThan(mean + 12);
  });

  it('a snow-white background stays white to the byte, and the goods before it their colour', () => {
    const plain = picture(300, 300, (x, y) => {
      if (Math.hypot(x - 0.5, y - 0.5) > 0.3) return [255, 255, 255];
      const rib = Math.sin(x * 90) > 0 ? 1 : 0.8;
      return [190 * rib, 130 * rib, 90 * rib];
    });
    const made = better(plain);
    expect([...made.data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    expect(distance(made, plain)).toBeLessThan(2);
  });

  it('skin and food under good light are not turned', () => {
    const face = picture(300, 300, (x, y) => {
      if (Math.hypot(x - 0.5, y - 0.5) > 0.4) return [150 + 40 * x, 152 + 40 * x, 155 + 40 * x];
      const shade = 0.8 + 0.25 * Math.cos((x - 0.4) * 4) + 0.04 * Math.sin(y * 120);
      return [198 * shade, 148 * shade, 120 * shade];
    });
    const { warmth, tint } = judged(face);
    expect(Math.abs(warmth)).toBeLessThan(12);
    expect(Math.abs(tint)).toBeLessThan(12);
  });

  it('nothing to judge, nothing to do: one colour, see-through all over, a single pixel', () => {
    const grey = picture(90, 90, () => [128, 128, 128]);
    expect(strength(judged(grey))).toBeLessThan(60);
    const { sharp, contrast, black } = judged(grey);
    expect([sharp, contrast, black]).toEqual([0, 0, 0]);
    const gone = { ...grey, data: grey.data.map((value, at) => (at % 4 === 3 ? 0 : value)) };
    expect(judged(gone)).toEqual(NO_CHANGE);
    expect(judged(picture(1, 1, () => [200, 10, 10])).warmth).toBe(0);
  });
});
