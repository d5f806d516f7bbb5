import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, mendedInk, proposeColors } from '@/utils/scene';
import { signInk } from '@/utils/scene/sign-ink';
import { freshColors, STARTING_COLORS } from '@/utils/scene/starting-colors';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const palette = fc.array(fc.record({ hex, area: fc.double({ min: 0, max: 1, noNaN: true }) }), {
  minLength: 1,
  maxLength: 8,
});
const channels = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

describe('proposeColors', () => {
  it('gives two to four readable proposals for every logo, no two alike', () => {
    fc.assert(
      fc.property(palette, (colors) => {
        const proposals = proposeColors(colors);
        expect(proposals.length).toBeGreaterThanOrEqual(2);
        expect(proposals.length).toBeLessThanOrEqual(4);
        expect(new Set(proposals.map((one) => JSON.stringify(one))).size).toBe(proposals.length);
        for (const { ground, accent, ink } of proposals) {
          for (const color of [ground, accent, ink]) expect(color).toMatch(/^#[0-9a-f]{6}$/);
          expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('offers a bright and a dark ground', () => {
    const [bright, dark] = proposeColors([{ hex: '#c81e3a', area: 1 }]);
    expect(contrast(bright?.ground ?? '', '#000000')).toBeGreaterThan(15);
    expect(contrast(dark?.ground ?? '', '#ffffff')).toBeGreaterThan(10);
  });

  it("leads with the logo's strong colour, not with its white paper", () => {
    const [first] = proposeColors([
      { hex: '#ffffff', area: 0.8 },
      { hex: '#0b6e4f', area: 0.2 },
    ]);
    expect(first?.accent).toBe('#0b6e4f');
  });

  it('offers the second colour too when it is another one', () => {
    const red = { hex: '#c81e3a', area: 0.6 };
    expect(proposeColors([red, { hex: '#1e4fc8', area: 0.3 }])).toHaveLength(4);
    expect(proposeColors([red, { hex: '#d2283c', area: 0.3 }])).toHaveLength(2);
  });

  it('keeps a yellow yellow where it has to stand out from a bright ground', () => {
    const [bright] = proposeColors([{ hex: '#f9d423', area: 1 }]);
    const [red = 0, green = 0, blue = 0] = channels(bright?.accent ?? '');
    expect(Math.min(red, green)).toBeGreaterThan(blue + 60);
  });

  it('makes something of a grey logo and nothing of an empty one', () => {
    expect(proposeColors([{ hex: '#808080', area: 1 }])).toHaveLength(2);
    expect(proposeColors([])).toEqual([]);
  });
});

describe('mendedInk', () => {
  it('is silent about colours that can be read', () => {
    expect(mendedInk({ ground: '#ffffff', accent: '#c81e3a', ink: '#222222' })).toBeNull();
  });

  it('offers a darker or brighter one that can', () => {
    const ground = '#fff3bf';
    const mended = mendedInk({ ground, accent: '#c81e3a', ink: '#ffd43b' });
    expect(contrast(mended ?? ground, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the colours that a shop begins with', () => {
  it('can be read', () => {
    for (const { ground, accent, ink } of STARTING_COLORS) {
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('are others for each further shop, as long as there are any', () => {
    const taken: (typeof STARTING_COLORS)[number][] = [];
    for (const _ of STARTING_COLORS) taken.push(freshColors(taken));
    expect(new Set(taken.map(({ accent }) => accent)).size).toBe(STARTING_COLORS.length);
    expect(freshColors(taken)).toEqual(STARTING_COLORS[0]);
  });
});

it('puts black or white on a sign, whichever can be read', () => {
  expect(signInk('#ffffff')).toBe('#000000');
  expect(signInk('#000000')).toBe('#ffffff');
  fc.assert(
    fc.property(hex, (ground) => {
      expect(contrast(signInk(ground), ground)).toBeGreaterThan(4.5);
    }),
  );
});
