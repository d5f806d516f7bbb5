import { describe, expect, it } from 'vitest';
import { FONT_IDS, type FontId } from '@/utils/model';
import { layouts, leavesOf, nearestWeight, resolveFont, type TextLayer, TYPEFACES } from '@/utils/scene';
import { fitText } from '@/utils/scene/fit-text';
import { inputFor } from './picture-input';

const textsOf = (fonts?: { sign: FontId; body: FontId }) =>
  layouts.flatMap((layout) => {
    const input = inputFor(layout);
    const scene = layout.build({ ...input, brand: { ...input.brand, ...(fonts && { fonts }) } });
    return leavesOf(scene.layers).filter((layer): layer is TextLayer => layer.type === 'text');
  });

describe('nearestWeight', () => {
  it('keeps a strength that the typeface has', () => {
    expect(nearestWeight('plus-jakarta-sans', 800)).toBe(800);
    expect(nearestWeight('quicksand', 500)).toBe(500);
  });

  it('takes the nearest of the others: no smeared letters', () => {
    expect(nearestWeight('quicksand', 800)).toBe(700);
    expect(nearestWeight('pacifico', 800)).toBe(400);
    expect(nearestWeight('poppins', 400)).toBe(500);
  });
});

it('knows eight typefaces and more, each of its own', () => {
  expect(FONT_IDS.length).toBeGreaterThanOrEqual(8);
  expect(new Set(FONT_IDS.map((id) => TYPEFACES[id].family)).size).toBe(FONT_IDS.length);
});

describe('resolveFont', () => {
  const fonts = { sign: 'lobster', body: 'nunito' } as const;
  it("gives the shop's own for what it is for, else the one that is named, else the usual one", () => {
    expect(resolveFont('sign', fonts)).toBe('lobster');
    expect(resolveFont('body', fonts)).toBe('nunito');
    expect(resolveFont('lora', fonts)).toBe('lora');
    expect(resolveFont(undefined, fonts)).toBe('plus-jakarta-sans');
    expect(resolveFont('sign')).toBe('plus-jakarta-sans');
  });
});

describe('layouts', () => {
  it("name the shop's typefaces by what they are for, names and headlines in that of its sign", () => {
    const sign = ['name', 'shop', 'title'];
    for (const { role, font } of textsOf({ sign: 'lobster', body: 'nunito' }))
      expect(font, role).toBe(sign.includes(role) ? 'sign' : 'body');
  });

  it('give long strokes the distance that they need', () => {
    const leading = (sign: FontId) =>
      Math.min(
        ...textsOf({ sign, body: 'nunito' })
          .filter(({ role }) => role === 'name')
          .map(({ lineHeight }) => lineHeight),
      );
    expect(leading('pacifico')).toBe(1.3);
    expect(leading('nunito')).toBeLessThan(1.3);
  });
});

it('measures with the typeface that will be drawn', () => {
  const wide = fitText('Kue', {
    width: 100,
    maxLines: 1,
    max: 100,
    min: 10,
    weight: 700,
    lineHeight: 1,
    font: 'lora',
    // Lora twice as wide as the others: 3 letters of one size each, 100 wide, fit at 16.
    measure: (text, { size, font }) => text.length * size * (font === 'lora' ? 2 : 1),
  });
  expect(wide.size).toBe(16);
});
