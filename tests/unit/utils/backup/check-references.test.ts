import { describe, expect, it } from 'vitest';
import { checkReferences } from '@/utils/backup';
import type { Rows } from '@/utils/model';
import { ofShop, stock } from '../../../support/backups';
import {
  aDesign,
  aHash,
  anAsset,
  aPost,
  aProduct,
  aResult,
  aShop,
  aTemplate,
  aTestimonial,
} from '../../../support/rows';

const HASHES = new Set([aHash(1), aHash(2)]);
const check = (change: (rows: Rows) => unknown): string | null => {
  const { rows } = stock();
  change(rows);
  return checkReferences(rows, HASHES, 'all');
};

describe('references', () => {
  it('are in order as Pajang writes them', () => {
    expect(check(() => undefined)).toBeNull();
    const { rows } = ofShop(stock(), 'shop-sari');
    expect(checkReferences(rows, new Set([aHash(1)]), 'shop', { id: 'shop-sari' })).toBeNull();
  });

  it('may point to photos that were thrown away', () => {
    expect(
      check(({ shops, products, posts, testimonials }) => [
        Object.assign(shops[0] ?? {}, { logoId: 'gone' }),
        products[0]?.photoIds.push('gone'),
        posts.push(aPost('shop-sari', 'gone', { id: 'new' })),
        testimonials.push(
          aTestimonial('shop-sari', { id: 'new', productId: 'gone' }),
          aTestimonial('shop-sari', { id: 'of nothing' }),
        ),
      ]),
    ).toBeNull();
  });

  it.each<[string, (rows: Rows) => unknown]>([
    ['two shops with one id', ({ shops }) => shops.push(aShop({ id: 'shop-sari' }))],
    [
      'two templates with one id',
      ({ templates }) => templates.push(aTemplate('shop-sari', { id: 'template' })),
    ],
    ['assets new of no shop', ({ assets }) => assets.push(anAsset('nobody', aHash(1), { id: 'new' }))],
    ['products new of no shop', ({ products }) => products.push(aProduct('nobody', { id: 'new' }))],
    ['templates new of no shop', ({ templates }) => templates.push(aTemplate('nobody', { id: 'new' }))],
    ['designs new of no shop', ({ designs }) => designs.push(aDesign('nobody', { id: 'new' }))],
    ['posts new of no shop', ({ posts }) => posts.push(aPost('nobody', 'cookies', { id: 'new' }))],
    [
      'testimonials new of no shop',
      ({ testimonials }) => testimonials.push(aTestimonial('nobody', { id: 'new' })),
    ],
    ['results new of no shop', ({ results }) => results.push(aResult('nobody', 'gone', { id: 'new' }))],
    [
      'result new is of a post of another shop',
      ({ results }) => results.push(aResult('shop-sari', 'post-1', { id: 'new' })),
    ],
    [
      'testimonial new is of a product of another shop',
      ({ testimonials }) => testimonials.push(aTestimonial('shop-sari', { id: 'new', productId: 'cookies' })),
    ],
    [`no photo ${aHash(7)}`, ({ assets }) => assets.push(anAsset('shop-sari', aHash(7)))],
    [`photo ${aHash(2)} is of no asset`, ({ assets }) => assets.splice(1, 1)],
    [
      'shop new has the logo of another',
      ({ shops }) => shops.push(aShop({ id: 'new', logoId: 'logo-rini' })),
    ],
    [
      'product new has a photo of another shop',
      ({ products }) =>
        products.push(aProduct('shop-sari', { id: 'new', photoIds: ['photo-sari', 'photo-rini'] })),
    ],
    [
      'picture new shows a photo of another shop',
      ({ posts }) =>
        posts.push({ ...aPost('shop-sari', 'batik', { id: 'new' }), scenes: posts[0]?.scenes ?? {} }),
    ],
    [
      'picture new shows a photo of another shop',
      ({ designs }) =>
        designs.push({ ...aDesign('shop-rini', { id: 'new' }), scenes: designs[0]?.scenes ?? {} }),
    ],
    [
      'post new is of a product of another shop',
      ({ posts }) => posts.push(aPost('shop-sari', 'cookies', { id: 'new' })),
    ],
  ])('are told: %s', (problem, change) => {
    expect(check(change)).toBe(problem);
  });

  it('finds a foreign photo inside a group', () => {
    expect(
      check(({ posts }) => {
        const layers = posts[0]?.scenes.square?.layers ?? [];
        layers.shift();
        for (const layer of layers) {
          if ('layers' in layer)
            for (const leaf of layer.layers) if ('assetId' in leaf) leaf.assetId = 'photo-sari';
        }
      }),
    ).toBe('picture post-1 shows a photo of another shop');
  });

  it('let a pack hold one shop, its own', () => {
    const { rows } = ofShop(stock(), 'shop-sari');
    const packed = (more: Partial<Rows>, id: string) =>
      checkReferences({ ...rows, ...more }, new Set([aHash(1)]), 'shop', { id });
    expect(packed({}, 'shop-rini')).toBe('a pack without its shop, or with another');
    expect(packed({ shops: [...rows.shops, aShop()] }, 'shop-sari')).toBe(
      'a pack without its shop, or with another',
    );
    expect(packed({ shops: [] }, 'shop-sari')).toBe('a pack without its shop, or with another');
    expect(checkReferences(rows, new Set([aHash(1)]), 'shop')).toBe(
      'a pack without its shop, or with another',
    );
    expect(packed({ templates: [aTemplate('shop-rini', { id: 't' })] }, 'shop-sari')).toBe(
      'templates t of no shop',
    );
  });
});
