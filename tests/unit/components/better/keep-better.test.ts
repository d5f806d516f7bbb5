import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { keepBetter, startOf } from '@/components/better/keep-better';
import { takeBack } from '@/components/photo-work';
import { assets, products } from '@/utils/db';
import { db } from '@/utils/db/database';
import type { Asset } from '@/utils/model';
import { NO_CHANGE, NO_TURN } from '@/utils/photo';

const SHOP = 'shop-1';
const bytes = (letter: string) => ({
  ...{ hash: letter.repeat(64), width: 40, height: 30 },
  working: new Blob([letter]),
  thumb: new Blob(['t']),
});
const SETTINGS = { ...NO_CHANGE, light: 30, warmth: -12 };
const TURN = { turns: 1, angle: -2.5 } as const;

let original: Asset;
let productId: string;

beforeEach(async () => {
  await db.delete();
  await db.open();
  original = (await assets.keep(SHOP, { ...bytes('a'), name: 'foto.jpg' })).asset;
  const other = (await assets.keep(SHOP, { ...bytes('b'), name: 'lain.jpg' })).asset;
  const product = await products.add({
    ...{ shopId: SHOP, name: 'Cookies', description: '' },
    photoIds: [other.id, original.id],
  });
  productId = product.id;
});

const keep = (over: Partial<Parameters<typeof keepBetter>[0]> = {}) =>
  keepBetter({
    ...{ shown: original, source: original, photo: bytes('c'), name: 'foto (dipercantik)' },
    ...{ changes: { settings: SETTINGS, turn: TURN }, focus: { x: 0.2, y: 0.3 }, productIds: [productId] },
    ...over,
  });
const shownIn = async () => (await products.get(productId))?.photoIds;

it('a new photo takes the old one’s place where it stood, and remembers how it was made', async () => {
  const [other] = (await shownIn()) ?? [];
  const { assetId } = await keep();
  expect(await shownIn()).toEqual([other, assetId]);
  const made = await assets.get(assetId);
  expect(made).toMatchObject({
    focus: { x: 0.2, y: 0.3 },
    madeFrom: { assetId: original.id, how: 'better' },
  });
  expect(await assets.get(original.id)).toEqual(original);
  expect(await startOf(made as Asset)).toEqual({
    source: original,
    changes: { settings: SETTINGS, turn: TURN },
  });
});

it('taken back, the old photo returns and the new one lies in the trash', async () => {
  const before = await shownIn();
  const kept = await keep();
  await takeBack(original, kept);
  expect(await shownIn()).toEqual(before);
  expect(await assets.get(kept.assetId)).toBeUndefined();
  expect(await assets.get(original.id)).toBeDefined();
});

it('the same result twice is one photo, and taking it back does not throw away what was there before', async () => {
  const first = await keep({ productIds: [] });
  const again = await keep();
  expect(again).toMatchObject({ assetId: first.assetId, known: true });
  await takeBack(original, again);
  expect(await assets.get(first.assetId)).toBeDefined();
});

it('every change taken back, the original is used again and no photo is made', async () => {
  const { assetId } = await keep();
  const shown = (await assets.get(assetId)) as Asset;
  const rows = await db.assets.count();
  const kept = await keep({
    ...{ shown, photo: null, focus: undefined, changes: { settings: NO_CHANGE, turn: NO_TURN } },
  });
  expect(kept.assetId).toBe(original.id);
  expect((await shownIn())?.[1]).toBe(original.id);
  expect(await db.assets.count()).toBe(rows);
});

it('an original, and a bettered photo whose original is gone, start from themselves', async () => {
  expect(await startOf(original)).toEqual({ source: original, changes: null });
  const { assetId } = await keep();
  const made = (await assets.get(assetId)) as Asset;
  await db.photoBytes.delete(original.hash);
  expect(await startOf(made)).toEqual({ source: made, changes: null });
  await assets.trash(original.id);
  expect(await startOf(made)).toEqual({ source: made, changes: null });
});

it('settings of a stranger’s backup are brought within their ranges', async () => {
  const wild = {
    ...original,
    madeFrom: {
      assetId: original.id,
      how: 'better' as const,
      settings: { light: 9e9, turns: 'x', sharp: -4 },
    },
  };
  const { changes } = await startOf(wild);
  expect(changes).toEqual({ settings: { ...NO_CHANGE, light: 100 }, turn: NO_TURN });
});
