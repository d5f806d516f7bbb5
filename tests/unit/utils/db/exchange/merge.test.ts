import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { batches } from '@/utils/db/batches';
import { db } from '@/utils/db/database';
import {
  changeKey,
  type Incoming,
  mergeIn,
  planImport,
  rememberBase,
  replaceAll,
  snapshot,
} from '@/utils/db/exchange';
import type { Rows } from '@/utils/model';
import {
  aHash,
  anAsset,
  aPhoto,
  aPost,
  aProduct,
  aShop,
  aTemplate,
  aTestimonial,
  noRows,
} from '../../../../support/rows';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

const shop = aShop();
const asset = anAsset(shop.id, aHash('a'));
const cookies = aProduct(shop.id, { photoIds: [asset.id] });
const post = aPost(shop.id, cookies.id);
const RINI: Rows = { ...noRows(), shops: [shop], assets: [asset], products: [cookies], posts: [post] };

const incoming = (rows: Partial<Rows>, shopId: string | null = null): Incoming => ({
  shopId,
  rows: { ...noRows(), ...rows },
  photos: new Map(rows.assets?.map(({ hash }) => [hash, aPhoto(1)])),
});
const store = async (rows: Rows) => {
  for (const [table, all] of Object.entries(rows)) await db.table(table).bulkAdd(all);
  await db.photoBytes.bulkAdd(rows.assets.map(({ hash }) => ({ hash, ...aPhoto(1) })));
};
const everything = async () =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));

describe('a dry run', () => {
  it('says in numbers what would be added, changed and kept, and touches nothing', async () => {
    await store(RINI);
    const before = await everything();
    const brownies = aProduct(shop.id, { name: 'Brownies' });
    const plan = await planImport(
      incoming({ shops: [shop], products: [{ ...cookies, name: 'Soft Cookies Matcha' }, brownies] }),
    );
    expect(plan.numbers.products).toEqual({ added: 1, changed: 1, same: 0, onlyHere: 0 });
    expect(plan.changes.map(({ fate }) => fate)).toEqual(['unknown', 'added']);
    expect(plan.numbers.shops).toEqual({ added: 0, changed: 0, same: 1, onlyHere: 0 });
    expect(plan.numbers.posts).toEqual({ added: 0, changed: 0, same: 0, onlyHere: 1 });
    expect(await everything()).toEqual(before);
  });

  it('counts a row as the same whenever it was written, and however its fields are ordered', async () => {
    await store(RINI);
    const { name, ...others } = cookies;
    const plan = await planImport(incoming({ products: [{ ...others, name, updatedAt: 5000 }] }));
    expect(plan.numbers.products.same).toBe(1);
    expect(plan.changes).toEqual([]);
  });

  it('counts only the rows of its shop as being here alone', async () => {
    const other = aShop({ name: 'Lain' });
    await store({ ...RINI, shops: [shop, other], products: [cookies, aProduct(other.id)] });
    const plan = await planImport(incoming({ shops: [shop] }, shop.id));
    expect(plan.numbers.products.onlyHere).toBe(1);
    expect(plan.numbers.shops.onlyHere).toBe(0);
  });
});

describe('replacing', () => {
  it('leaves what is in the file and nothing else, and a shop to work on', async () => {
    await store(RINI);
    await db.prefs.put({ key: 'currentShop', value: shop.id });
    const batch = await batches.begin({
      shopId: shop.id,
      layoutId: 'card',
      sizes: [],
      productIds: ['a', 'b'],
    });
    await batches.keep(batch.id, [{ productId: 'a', files: [{ size: 'square', blob: new Blob(['1234']) }] }]);
    const other = aShop({ name: 'Lain' });
    await replaceAll(incoming({ shops: [other] }));
    expect(await db.shops.toArray()).toEqual([other]);
    expect(await db.products.count()).toBe(0);
    for (const local of [db.photoBytes, db.batches, db.batchFiles]) expect(await local.count()).toBe(0);
    expect((await db.prefs.get('currentShop'))?.value).toBe(other.id);
  });

  it('leaves everything as it was when the disk fills up half way', async () => {
    await store(RINI);
    const before = await everything();
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    db.posts.hook('creating', full);
    const other = aShop();
    const product = aProduct(other.id);
    const rows = { shops: [other], products: [product], posts: [aPost(other.id, product.id)] };
    await expect(replaceAll(incoming(rows))).rejects.toMatchObject({ reason: 'disk-full' });
    await expect(mergeIn(incoming(rows), new Map())).rejects.toMatchObject({ reason: 'disk-full' });
    db.posts.hook('creating').unsubscribe(full);
    expect(await everything()).toEqual(before);
  });
});

describe('merging', () => {
  it('adds what is new, with its photo, and keeps what is only here', async () => {
    await store(RINI);
    const other = aShop({ name: 'Lain' });
    const photo = anAsset(other.id, aHash('b'));
    const result = await mergeIn(incoming({ shops: [shop, other], assets: [photo] }), new Map());
    expect(result).toEqual({ added: 2, changed: 0, kept: 1 });
    expect(await db.products.count()).toBe(1);
    expect(await db.photoBytes.get(aHash('b'))).toBeDefined();
  });

  it('writes nothing when a record differs of which nobody has been asked', async () => {
    await store(RINI);
    const before = await everything();
    const rows = { products: [aProduct(shop.id, { name: 'Baru' }), { ...cookies, name: 'Lain' }] };
    await expect(mergeIn(incoming(rows), new Map())).rejects.toMatchObject({ reason: 'changed-meanwhile' });
    expect(await everything()).toEqual(before);
  });

  it('takes mine, theirs or both as the user chose', async () => {
    const ours = ['Mine', 'Theirs', 'Both'].map((name) => aProduct(shop.id, { name }));
    await store({ ...RINI, products: ours });
    const theirs = ours.map((product) => ({ ...product, description: 'dari sana' }));
    const [mine, their, both] = ours.map(({ id }) => changeKey({ table: 'products', id }));
    await mergeIn(
      incoming({ products: theirs }),
      new Map([
        [mine as string, 'mine'],
        [their as string, 'theirs'],
        [both as string, 'both'],
      ]),
    );
    const rows = (await db.products.toArray()).map(({ name, description }) => `${name}: ${description}`);
    expect(rows.toSorted()).toEqual(['Both (2): dari sana', 'Both: ', 'Mine: ', 'Theirs: dari sana']);
  });

  it('never takes a record away from another shop', async () => {
    await store(RINI);
    const other = aShop({ name: 'Lain' });
    const stolen = { ...cookies, shopId: other.id };
    const before = await everything();
    await expect(
      mergeIn(incoming({ shops: [other], products: [stolen] }, other.id), new Map()),
    ).rejects.toMatchObject({ reason: 'foreign-row' });
    expect(await everything()).toEqual(before);
  });
});

describe('a file that names what it does not hold', () => {
  it('is refused when that is another shop’s photo or product here', async () => {
    await store(RINI);
    const before = await everything();
    const other = aShop({ name: 'Lain' });
    const files: Partial<Rows>[] = [
      { shops: [{ ...other, logoId: asset.id }] },
      { shops: [other], products: [aProduct(other.id, { photoIds: [asset.id] })] },
      { shops: [other], posts: [aPost(other.id, cookies.id)] },
      { shops: [other], testimonials: [aTestimonial(other.id, { productId: cookies.id })] },
    ];
    for (const rows of files)
      await expect(mergeIn(incoming(rows, other.id), new Map())).rejects.toMatchObject({
        reason: 'foreign-row',
      });
    expect(await everything()).toEqual(before);
  });
});

describe('a shop that goes to another computer and comes back', () => {
  const template = aTemplate(shop.id);
  const handedOver: Rows = { ...RINI, templates: [template] };
  beforeEach(async () => {
    await store(handedOver);
    await rememberBase(shop.id, handedOver);
  });

  it('knows who changed what since', async () => {
    await db.products.update(cookies.id, { name: 'Cookies saya', updatedAt: 2000 });
    await db.templates.update(template.id, { name: 'Malam', updatedAt: 2000 });
    const plan = await planImport(
      incoming(
        {
          shops: [{ ...shop, area: 'Batam', updatedAt: 3000 }],
          products: [{ ...cookies, description: 'Renyah', updatedAt: 3000 }],
          templates: [template],
          posts: [post],
        },
        shop.id,
      ),
    );
    expect(plan.changes.map(({ table, fate, fields }) => ({ table, fate, fields }))).toEqual([
      { table: 'shops', fate: 'theirs', fields: { mine: [], theirs: ['area'] } },
      { table: 'products', fate: 'both', fields: { mine: ['name'], theirs: ['description'] } },
      { table: 'templates', fate: 'mine', fields: { mine: ['name'], theirs: [] } },
    ]);
  });

  it('takes what only they changed and keeps what only I did, without asking', async () => {
    await db.templates.update(template.id, { name: 'Malam' });
    const area = [{ ...shop, area: 'Batam', updatedAt: 3000 }];
    const result = await mergeIn(incoming({ ...handedOver, shops: area }, shop.id), new Map());
    expect(result).toEqual({ added: 0, changed: 1, kept: 4 });
    expect((await db.shops.get(shop.id))?.area).toBe('Batam');
    expect((await db.templates.get(template.id))?.name).toBe('Malam');
  });

  it('begins anew from what came: a second look at the same pack finds nothing to take', async () => {
    const pack = incoming({ ...handedOver, shops: [{ ...shop, area: 'Batam' }] }, shop.id);
    await mergeIn(pack, new Map());
    expect((await planImport(pack)).changes).toEqual([]);
    await db.shops.update(shop.id, { area: 'Tanjungpinang' });
    expect((await planImport(pack)).changes.map(({ fate }) => fate)).toEqual(['mine']);
  });

  it('does not bring back what was swept here and did not change there', async () => {
    await db.products.delete(cookies.id);
    expect((await planImport(incoming({ products: [cookies] }, shop.id))).changes).toEqual([]);
    const changed = [{ ...cookies, name: 'Masih dijual' }];
    expect((await planImport(incoming({ products: changed }, shop.id))).changes[0]?.fate).toBe('added');
  });
});

describe('a snapshot', () => {
  const parsed = (rows: Record<string, Iterable<string[]>>) =>
    Object.fromEntries(
      Object.entries(rows).map(([name, texts]) => [name, [...texts].flat().map((text) => JSON.parse(text))]),
    );

  it('of one shop holds its rows and photos and none of another', async () => {
    const other = aShop({ name: 'Lain' });
    const theirs = anAsset(other.id, aHash('b'));
    await store({
      ...RINI,
      shops: [shop, other],
      assets: [asset, theirs],
      products: [cookies, aProduct(other.id)],
    });
    const taken = await snapshot(shop.id);
    expect(parsed(taken.rows)).toEqual(RINI);
    const hashes = [];
    for await (const { hash } of taken.photos()) hashes.push(hash);
    expect(hashes).toEqual([aHash('a')]);
    expect(taken.photoCount).toBe(1);
  });

  it('leaves out a photo whose bytes are gone, and takes the trash along', async () => {
    const empty = anAsset(shop.id, aHash('e'));
    await store(RINI);
    await db.assets.add(empty);
    await db.posts.update(post.id, { deletedAt: 5 });
    const { assets, posts } = parsed((await snapshot(null)).rows);
    expect(assets).toEqual([asset]);
    expect(posts).toEqual([{ ...post, deletedAt: 5 }]);
  });
});
