import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { designs, templates } from '@/utils/db';
import { db } from '@/utils/db/database';
import { aDesign, aTemplate } from '../../../support/rows';

beforeEach(() => db.templates.clear());

it('a part is written without touching the others, whoever else writes at that moment', async () => {
  const row = aTemplate('toko', { parts: { hook: 'a', price: 'b' } });
  await db.templates.add(row);
  await Promise.all([
    templates.setPart(row.id, 'hook', 'Halo {{ shop.name }}'),
    templates.setPart(row.id, 'stock', 'Sisa 3'),
    templates.change(row.id, { name: 'Pagi' }),
  ]);
  expect(await templates.get(row.id)).toMatchObject({
    name: 'Pagi',
    parts: { hook: 'Halo {{ shop.name }}', price: 'b', stock: 'Sisa 3' },
  });
  expect((await templates.get(row.id))?.updatedAt).toBeGreaterThan(row.updatedAt);
});

it('a part that is too long is refused and leaves what stood there', async () => {
  const row = aTemplate('toko', { parts: { hook: 'a' } });
  await db.templates.add(row);
  await expect(templates.setPart(row.id, 'hook', 'x'.repeat(4001))).rejects.toMatchObject({
    reason: 'invalid',
  });
  expect(await db.templates.get(row.id)).toEqual(row);
  await templates.setPart(row.id, 'hook', 'x'.repeat(4000));
  expect((await templates.get(row.id))?.parts.hook).toHaveLength(4000);
});

it('a duplicate has a row, a name and texts of its own, in the same shop', async () => {
  const form = [{ key: 'jam', type: 'text' as const, label: { id: 'Jam', en: 'Hour' }, default: '' }];
  const more = { basedOn: 'restock', language: 'en' as const, form };
  const row = aTemplate('toko', { ...more, parts: { hook: 'a' } });
  await db.templates.add(row);
  const copy = await templates.duplicate(row.id, 'Kedua');
  expect(copy).toMatchObject({ ...more, shopId: 'toko', name: 'Kedua', parts: { hook: 'a' } });
  expect(copy.id).not.toBe(row.id);
  await templates.setPart(copy.id, 'hook', 'b');
  expect((await templates.get(row.id))?.parts).toEqual({ hook: 'a' });
  await templates.trash(row.id);
  await expect(templates.duplicate(row.id, 'Ketiga')).rejects.toMatchObject({ reason: 'store-failed' });
  expect(await templates.ofShop('toko')).toMatchObject([{ name: 'Kedua' }]);
  expect(await templates.ofShop('lain')).toEqual([]);
});

it('a name longer than a row holds is cut for a duplicate', async () => {
  const row = aTemplate('toko', { name: 'n'.repeat(120) });
  await db.templates.add(row);
  expect((await templates.duplicate(row.id, `${row.name} (salinan)`)).name).toHaveLength(120);
});

it('designs go to the trash and come back', async () => {
  const row = aDesign('toko');
  await db.designs.add(row);
  await designs.trash(row.id);
  expect(await designs.ofShop('toko')).toEqual([]);
  await designs.restore(row.id);
  expect(await designs.ofShop('toko')).toMatchObject([{ id: row.id, name: 'Promo Jumat' }]);
});
