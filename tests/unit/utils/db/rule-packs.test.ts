import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openShopRules } from '@/components/checks/open-book';
import { ownPackId, rulePacks, StoreError } from '@/utils/db';
import { db } from '@/utils/db/database';
import type { RulePack } from '@/utils/model';

const fresh: RulePack = {
  format: 'pajang-rules',
  version: 1,
  name: 'Perubahan saya',
  checked: '2026-11-21',
};
const off =
  (...ids: string[]) =>
  (pack: RulePack): RulePack => ({ ...pack, off: [...(pack.off ?? []), ...ids] });
const idsOf = ({ rules }: { rules: readonly { rule: { id: string } }[] }) =>
  new Set(rules.map(({ rule }) => rule.id));

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('what a shop changed by hand', () => {
  it('stands in one row, however many windows begin it at once', async () => {
    await Promise.all(['L20', 'L50', 'L13'].map((id) => rulePacks.editOwn('toko', fresh, off(id))));
    const rows = await rulePacks.ofShop('toko');
    expect(rows).toMatchObject([{ id: ownPackId('toko'), own: true, on: true, shopId: 'toko' }]);
    expect(rows[0]?.pack.off?.toSorted()).toEqual(['L13', 'L20', 'L50']);
  });

  it('is each shop’s own', async () => {
    await rulePacks.editOwn('toko', fresh, off('L20'));
    expect(await rulePacks.ofShop('lain')).toEqual([]);
  });

  it('comes out of the trash with the next change', async () => {
    await rulePacks.editOwn('toko', fresh, off('L20'));
    await rulePacks.trash(ownPackId('toko'));
    await rulePacks.editOwn('toko', fresh, off('L50'));
    expect((await rulePacks.ofShop('toko'))[0]?.pack.off).toEqual(['L20', 'L50']);
  });

  it('refuses a pack that does not fit and leaves the one before', async () => {
    await rulePacks.editOwn('toko', fresh, off('L20'));
    const wrong = rulePacks.editOwn('toko', fresh, off('bukan id!'));
    await expect(wrong).rejects.toBeInstanceOf(StoreError);
    expect((await rulePacks.ofShop('toko'))[0]?.pack.off).toEqual(['L20']);
  });
});

describe('the rules in force', () => {
  it('are those that come along, without packs', async () => {
    const { book, broken } = await openShopRules([], 'toko');
    expect(idsOf(book)).toContain('L20');
    expect(broken.size).toBe(0);
  });

  it('follow packs that are on, what was changed by hand last', async () => {
    await rulePacks.editOwn('toko', fresh, (pack) => ({ ...pack, severities: { L20: 'info' } }));
    const graver = { ...fresh, severities: { L20: 'error' as const }, off: ['L50'] };
    const { id } = await rulePacks.add({ shopId: 'toko', on: true, pack: graver });
    const severity = (rules: Awaited<ReturnType<typeof openShopRules>>) =>
      rules.book.rules.find(({ rule }) => rule.id === 'L20')?.severity;
    const both = await openShopRules(await rulePacks.ofShop('toko'), 'toko');
    expect(severity(both)).toBe('info');
    expect(idsOf(both.book)).not.toContain('L50');
    expect(both.rows.at(-1)?.id).toBe(ownPackId('toko'));

    await rulePacks.edit(id, () => ({ on: false }));
    const rest = await openShopRules(await rulePacks.ofShop('toko'), 'toko');
    expect(idsOf(rest.book)).toContain('L50');
  });

  it('leave out a pack whose pattern cannot be run, and only that one', async () => {
    const own = { id: 'saya', severity: 'warn', message: 'x', pattern: '(?=a)a' } as const;
    const bad = await rulePacks.add({ shopId: 'toko', on: true, pack: { ...fresh, rules: [own] } });
    await rulePacks.add({ shopId: 'toko', on: true, pack: { ...fresh, off: ['L50'] } });
    const { book, broken } = await openShopRules(await rulePacks.ofShop('toko'), 'toko');
    expect([...broken]).toEqual([bad.id]);
    expect(idsOf(book)).not.toContain('L50');
    expect(idsOf(book)).not.toContain('saya');
  });

  it('are opened once as long as no pack changes', async () => {
    await rulePacks.editOwn('toko', fresh, off('L20'));
    const first = openShopRules(await rulePacks.ofShop('toko'), 'toko');
    expect(openShopRules(await rulePacks.ofShop('toko'), 'toko')).toBe(first);
    await rulePacks.editOwn('toko', fresh, off('L50'));
    expect(openShopRules(await rulePacks.ofShop('toko'), 'toko')).not.toBe(first);
  });
});
