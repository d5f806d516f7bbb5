import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, resolveColor } from '@/utils/scene';
import { readable, stripeBeside } from '@/utils/scene/colors';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const brands = fc.record({ ground: hex, accent: hex, ink: hex });
const WARM = { ground: '#FFF8EC', accent: '#E3A008', ink: '#1F3D2B' };

describe('contrast', () => {
  it('follows WCAG: 21 for black on white, 4.54 for #767676 on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe('resolveColor', () => {
  it("gives the shop's own colours where they can be read", () => {
    expect(resolveColor('ground', WARM)).toBe('#fff8ec');
    expect(resolveColor('accent', WARM)).toBe('#e3a008');
    expect(resolveColor('ink', WARM)).toBe('#1f3d2b');
    expect(resolveColor('#ABCDEF', WARM)).toBe('#abcdef');
  });

  it("puts the shop's ink on a light accent and white on a dark one", () => {
    expect(resolveColor('onAccent', WARM)).toBe('#1f3d2b');
    expect(resolveColor('onAccent', { ...WARM, accent: '#0b5d3b' })).toBe('#ffffff');
  });

  it('can be read in every combination of colours', () => {
    fc.assert(
      fc.property(brands, (brand) => {
        const ground = resolveColor('ground', brand);
        expect(contrast(resolveColor('ink', brand), ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(resolveColor('inkSoft', brand), ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(resolveColor('onAccent', brand), brand.accent)).toBeGreaterThanOrEqual(4.5);
        expect(contrast('#ffffff', resolveColor('shade', brand))).toBeGreaterThan(12);
      }),
    );
  });
});

describe('readable', () => {
  it('keeps the hue of a colour that it has to darken', () => {
    const pushed = readable('#e3a008', '#ffffff');
    expect(contrast(pushed, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(pushed.slice(at, at + 2), 16));
    expect((red ?? 0) > (green ?? 0) && (green ?? 0) > (blue ?? 0)).toBe(true);
  });
});

describe('stripeBeside', () => {
  it('is white, but not beside a white accent', () => {
    expect(stripeBeside(WARM)).toBe('white');
    expect(stripeBeside({ ...WARM, accent: '#fefefe' })).toBe('ink');
  });
});
