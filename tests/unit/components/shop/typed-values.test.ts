import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colorTyping, hashtagTyping, pageTyping, phoneTyping } from '@/components/shop/typed-values';

describe('phoneTyping', () => {
  it.each([
    ['0812-3456-7890', '6281234567890'],
    ['+62 812 3456 7890', '6281234567890'],
    ['81234567890', '6281234567890'],
    ['', ''],
    ['   ', ''],
  ])('stores %j as %j', (typed, stored) => {
    expect(phoneTyping.parse(typed)).toBe(stored);
  });

  it.each(['0812', 'nomor saya', '021 555 1234'])('stores nothing for %j', (typed) => {
    expect(phoneTyping.parse(typed)).toBeNull();
  });

  it('reads back what it shows', () => {
    expect(phoneTyping.show('6281234567890')).toBe('+6281234567890');
    expect(phoneTyping.parse('+6281234567890')).toBe('6281234567890');
    expect(phoneTyping.show('')).toBe('');
  });
});

describe('hashtagTyping', () => {
  it('takes tags with or without their mark, parted by anything', () => {
    expect(hashtagTyping.parse('#kue batam,#po ##matcha')).toEqual(['kue', 'batam', 'po', 'matcha']);
    expect(hashtagTyping.show(['kue', '#batam'])).toBe('#kue #batam');
    expect(hashtagTyping.parse('')).toEqual([]);
  });

  it('gives what the row can hold, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4000 }), (typed) => {
        const tags = hashtagTyping.parse(typed) ?? [];
        expect(tags.length).toBeLessThanOrEqual(30);
        for (const tag of tags) expect(tag.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

it('pageTyping stores the bare handle of what is pasted', () => {
  expect(pageTyping('instagram').parse('https://www.instagram.com/Qkiz.Batam/?hl=id')).toBe('qkiz.batam');
  expect(pageTyping('shopee').show(undefined)).toBe('');
});

it('colorTyping stores whole colours only', () => {
  expect(colorTyping.parse('#C81E3A')).toBe('#c81e3a');
  for (const half of ['', '#c81', 'red', '#c81e3', '#c81e3a0']) expect(colorTyping.parse(half)).toBeNull();
});
