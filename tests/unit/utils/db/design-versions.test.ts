import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/utils/db/database';
import { designVersions, MAX_VERSIONS, VERSION_PAUSE_MS } from '@/utils/db/design-versions';
import { replaceAll } from '@/utils/db/exchange';
import { pictureKey, pictures } from '@/utils/db/pictures';
import { sweep, TRASH_MS } from '@/utils/db/sweep';
import { SCENE_VERSION, type Scene } from '@/utils/scene';
import { aDesign, aHash, anAsset, aPhoto, aPost, aProduct, aShop, noRows } from '../../../support/rows';

const shop = aShop();
const design = aDesign(shop.id, { updatedAt: 5_000 });
const owner = { kind: 'design', id: design.id } as const;
const START = 1_900_000_000_000;

const picture = (background: string, assetId?: string): Scene => ({
  version: SCENE_VERSION,
  width: 1080,
  height: 1080,
  background: background as 'ground',
  layers: assetId ? [{ id: 'l', type: 'logo', x: 0, y: 0, width: 9, height: 9, assetId }] : [],
});
const backgrounds = async (ownerId: string = design.id) =>
  (await designVersions.list(ownerId)).map(({ scenes }) => scenes.square?.background);

/** Saves a picture as the editor does, `after` ms later. */
async function save(background: string, after = 0): Promise<void> {
  vi.setSystemTime(Date.now() + after);
  const row = await pictures.row(owner);
  if (!row) throw new Error('no design');
  const known = pictureKey(row, 'square');
  await pictures.save(owner, { square: { slides: [picture(background)], known } });
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  await db.delete();
  await db.open();
  await db.shops.add(shop);
  await db.designs.add({ ...design, scenes: { square: picture('ground') } });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('versions of a design', () => {
  it('begin with what stood there before the first change, and with when it did', async () => {
    await save('accent');
    const [version, ...others] = await designVersions.list(design.id);
    expect(others).toEqual([]);
    expect(version).toMatchObject({ ownerId: design.id, shopId: shop.id, at: 5_000, keptAt: START });
    expect(version?.scenes).toEqual({ square: picture('ground') });
  });

  it('are one for what lies close together, the newest first', async () => {
    await save('accent');
    await save('ink', 1000);
    await save('white', VERSION_PAUSE_MS - 1001);
    expect(await backgrounds()).toEqual(['ground']);
    await save('black', 1);
    expect(await backgrounds()).toEqual(['white', 'ground']);
  });

  it('are not kept of what is the same as the last, whatever was saved', async () => {
    await save('ground', VERSION_PAUSE_MS);
    await save('ground', VERSION_PAUSE_MS);
    await save('accent', VERSION_PAUSE_MS);
    expect(await backgrounds()).toEqual(['ground']);
  });

  it('are kept at once of what would be lost, as when another window wrote meanwhile', async () => {
    await save('accent');
    await pictures.save(owner, { square: { slides: [picture('ink')], known: 'something older' } });
    expect(await backgrounds()).toEqual(['accent', 'ground']);
    await designVersions.keep(owner);
    expect(await backgrounds()).toEqual(['ink', 'accent', 'ground']);
  });

  it('are the last twenty', async () => {
    for (let step = 0; step < MAX_VERSIONS + 5; step += 1)
      await save(`#0000${String(step).padStart(2, '0')}`, VERSION_PAUSE_MS);
    const kept = await backgrounds();
    expect(kept).toHaveLength(20);
    expect([kept[0], kept.at(-1)]).toEqual(['#000023', '#000004']);
  });

  it('are those of one design or post alone', async () => {
    const product = aProduct(shop.id);
    const post = aPost(shop.id, product.id, { scenes: { square: picture('white') } });
    await db.posts.add(post);
    await designVersions.keep({ kind: 'post', id: post.id });
    await save('accent');
    expect(await backgrounds(post.id)).toEqual(['white']);
    expect(await backgrounds()).toEqual(['ground']);
    await designVersions.keep({ kind: 'post', id: 'nobody' });
    expect(await db.designVersions.count()).toBe(2);
  });

  it('keep every slide', async () => {
    const slides = [picture('accent'), picture('ink')];
    const known = pictureKey((await pictures.row(owner)) ?? design, 'square');
    await pictures.save(owner, { square: { slides, known } });
    await designVersions.keep(owner);
    expect((await designVersions.list(design.id))[0]?.more).toEqual({ square: [picture('ink')] });
  });
});

describe('the end of versions', () => {
  it('comes when their design goes for good, and with it that of photos only they showed', async () => {
    const photo = anAsset(shop.id, aHash('a'), { deletedAt: START - TRASH_MS - 1 });
    await db.assets.add(photo);
    await db.photoBytes.put({ hash: photo.hash, ...aPhoto(1) });
    await db.designs.update(design.id, { scenes: { square: picture('ground', photo.id) } });
    await save('accent');
    expect(await sweep(START)).toEqual({ rows: 0, photos: 0 });
    await db.designs.update(design.id, { deletedAt: START - TRASH_MS - 1 });
    expect(await sweep(START)).toEqual({ rows: 2, photos: 1 });
    expect(await db.designVersions.count()).toBe(0);
  });

  it('leaves those of designs that stay', async () => {
    const other = aDesign(shop.id, { deletedAt: START - TRASH_MS - 1, scenes: { square: picture('ink') } });
    await db.designs.add(other);
    await designVersions.keep({ kind: 'design', id: other.id });
    await designVersions.keep(owner);
    await sweep(START);
    expect((await db.designVersions.toArray()).map(({ ownerId }) => ownerId)).toEqual([design.id]);
  });

  it('comes when a backup takes the place of everything', async () => {
    await designVersions.keep(owner);
    await replaceAll({ shopId: null, rows: { ...noRows(), shops: [shop] }, photos: new Map() });
    expect(await db.designVersions.count()).toBe(0);
  });
});
