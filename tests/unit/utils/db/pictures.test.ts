import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { designs, shops } from '@/utils/db';
import { db } from '@/utils/db/database';
import { pictureKey, pictures } from '@/utils/db/pictures';
import { sampleScene } from '../../../support/editor';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

const scene = sampleScene('photo');
const without = (id: string) => ({ ...scene, layers: scene.layers.filter((layer) => layer.id !== id) });

async function kept() {
  const { id: shopId } = await shops.current();
  return designs.add({ shopId, name: 'Uji', scenes: { portrait: scene, square: scene } });
}

describe('pictures.save', () => {
  it('writes the sizes that it is given and leaves the others, and everything else, alone', async () => {
    const row = await kept();
    const owner = { kind: 'design', id: row.id } as const;
    await pictures.save(owner, {
      portrait: { slides: [without('box')], known: pictureKey(row, 'portrait') },
    });
    const now = await designs.get(row.id);
    expect(now).toEqual({
      ...row,
      scenes: { portrait: without('box'), square: scene },
      updatedAt: now?.updatedAt,
    });
    expect(now?.updatedAt).toBeGreaterThan(row.updatedAt);
    // What stood there before the work began can be gone back to.
    expect(await db.designVersions.toArray()).toMatchObject([{ scenes: { portrait: scene, square: scene } }]);
  });

  it('keeps a size that this version cannot read as it lies there', async () => {
    const row = await kept();
    const later = { version: 99, secret: true };
    await db.designs.update(row.id, { 'scenes.square': later } as never);
    const owner = { kind: 'design', id: row.id } as const;
    await pictures.save(owner, {
      portrait: { slides: [without('box')], known: pictureKey(row, 'portrait') },
    });
    expect((await db.designs.get(row.id))?.scenes).toEqual({ portrait: without('box'), square: later });
  });

  it('keeps what another window wrote meanwhile as a version before it replaces it', async () => {
    const row = await kept();
    const owner = { kind: 'design', id: row.id } as const;
    const known = pictureKey(row, 'portrait');
    await pictures.save(owner, { portrait: { slides: [without('box')], known } });
    await pictures.save(owner, { portrait: { slides: [without('title')], known } });
    expect((await designs.get(row.id))?.scenes.portrait).toEqual(without('title'));
    expect(await db.designVersions.orderBy('[ownerId+at]').toArray()).toMatchObject([
      { ownerId: row.id, scenes: { portrait: scene } },
      { ownerId: row.id, scenes: { portrait: without('box'), square: scene } },
    ]);
  });

  it('writes the slides of a series, and takes them away again', async () => {
    const row = await kept();
    const owner = { kind: 'design', id: row.id } as const;
    const known = pictureKey(row, 'portrait');
    const next = await pictures.save(owner, { portrait: { slides: [scene, without('box')], known } });
    expect(next.more).toEqual({ portrait: [without('box')] });
    const last = await pictures.save(owner, {
      portrait: { slides: [scene], known: pictureKey(next, 'portrait') },
    });
    expect(last.more?.portrait).toEqual([]);
  });

  it('refuses a picture that no scene may be, and a row that is gone', async () => {
    const row = await kept();
    const owner = { kind: 'design', id: row.id } as const;
    const known = pictureKey(row, 'portrait');
    const broken = { ...scene, width: -1 };
    await expect(pictures.save(owner, { portrait: { slides: [broken], known } })).rejects.toMatchObject({
      reason: 'invalid',
    });
    expect((await designs.get(row.id))?.scenes.portrait).toEqual(scene);
    await expect(
      pictures.save({ kind: 'post', id: 'nowhere' }, { portrait: { slides: [scene], known } }),
    ).rejects.toMatchObject({ name: 'StoreError' });
  });
});
