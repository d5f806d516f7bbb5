import { expect, it } from 'vitest';
import { suggestTemplate } from '@/utils/captions';

const price = { amount: 25000, currency: 'IDR' };

it.each([
  ['a lowered price', { name: 'Kue', price, strikePrice: 30000 }, { kind: 'food' as const }, 'promo'],
  [
    'a strike price below',
    { name: 'Kue', price, strikePrice: 20000 },
    { kind: 'food' as const },
    'daily-menu',
  ],
  ['a pre-order', { name: 'Kue Lebaran PO', price }, { kind: 'food' as const }, 'pre-order'],
  [
    'a pre-order in words',
    { name: 'Tas', description: 'Pre order 7 hari' },
    { kind: 'craft' as const },
    'pre-order',
  ],
  [
    'a product sold by pre-order',
    { name: 'Nastar', price, stock: { mode: 'preorder' as const } },
    { kind: 'food' as const },
    'pre-order',
  ],
  ['food', { name: 'Ayam Geprek' }, { kind: 'food' as const }, 'daily-menu'],
  ['craft', { name: 'Tas Anyam' }, { kind: 'craft' as const }, 'story'],
  ['fashion', { name: 'Kemeja' }, { kind: 'fashion' as const }, 'new-arrival'],
  ['a service', { name: 'Cuci Sofa' }, { kind: 'service' as const }, 'service-slot'],
  ['no shop', { name: 'Popok Bayi' }, undefined, 'new-arrival'],
])('%s', (_, product, shop, id) => {
  expect(suggestTemplate(product, shop).id).toBe(id);
});
