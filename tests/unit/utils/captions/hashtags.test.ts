import fc from 'fast-check';
import { expect, it } from 'vitest';
import { productTags, toTag, uniqueTags } from '@/utils/captions/hashtags';
import { countHashtags } from '@/utils/channels';

it.each([
  ['#qkiz', '#qkiz'],
  ['kuliner batam!', '#kulinerbatam'],
  ['Soft-Cookies', '#SoftCookies'],
  ['𝗣𝗿𝗼𝗺𝗼', '#Promo'],
  ['كعك', '#كعك'],
  ['12', ''],
  ['🔥', ''],
  ['', ''],
  ['x'.repeat(40), ''],
])('toTag %s', (text, tag) => {
  expect(toTag(text)).toBe(tag);
});

it.each([
  ['Soft Cookies Matcha 250 gr', ['#SoftCookies', '#Matcha']],
  ['Promo Kue Lapis', ['#KueLapis']],
  ['Nastar', ['#Nastar']],
  ['500 ml', []],
  ['{{ product.name }}', []],
])('productTags %s', (name, tags) => {
  expect(productTags(name)).toEqual(tags);
});

it('counts what the platforms count', () => {
  expect(countHashtags('#a #B_1 #2026kue, #Kue! ukuran #7, toko.id/#x a#b ##')).toBe(4);
  expect(countHashtags('')).toBe(0);
});

it('makes valid, single tags from anything, and counts them all', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat(6), (texts, max) => {
      const tags = uniqueTags(texts.map(toTag), max);
      expect(tags.length).toBeLessThanOrEqual(max);
      for (const tag of tags) expect(tag).toMatch(/^#[\p{L}\p{M}\p{N}_]+$/u);
      expect(new Set(tags.map((tag) => tag.toLowerCase())).size).toBe(tags.length);
      expect(countHashtags(tags.join(' '))).toBe(tags.length);
    }),
  );
});
