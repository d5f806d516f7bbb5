import { expect, it } from 'vitest';
import { titleOf } from '@/components/data/describe-row';
import { aPost, aProduct, aShop } from '../../../support/rows';

const shop = aShop();

it('calls each kind of record what a person knows it by', () => {
  const pack = {
    format: 'pajang-rules',
    version: 1,
    name: 'Aturan komunitas',
    checked: '2026-11-20',
  } as const;
  const times = { createdAt: 1, updatedAt: 1 };
  expect(titleOf({ id: 'a', ...times, shopId: shop.id, on: true, pack })).toBe('Aturan komunitas');
  expect(titleOf(aProduct(shop.id, { name: 'Nastar' }))).toBe('Nastar');
  const texts = { instagram: { text: 'Baris satu\nBaris dua', edited: true } };
  expect(titleOf(aPost(shop.id, 'p', { texts }))).toBe('Baris satu');
});
