import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { desk, posts, prefs, products, shops } from '@/utils/db';
import { db } from '@/utils/db/database';

const typed = { name: 'Soft Cookies', description: '', photoIds: [] };

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('create', () => {
  it('wants a name only and makes the shop the current one', async () => {
    const first = await shops.current();
    await shops.change(first.id, { zone: 'Asia/Makassar' });
    const second = await shops.create('Dapur Bu Rini');
    expect((await shops.current()).id).toBe(second.id);
    expect(second).toMatchObject({ name: 'Dapur Bu Rini', greeting: 'Kak', zone: 'Asia/Makassar' });
    expect(second.colors.accent).not.toBe(first.colors.accent);
    expect((await shops.list()).map(({ id }) => id)).toEqual([first.id, second.id]);
  });
});

describe('known', () => {
  it('tells all shops and the current one', async () => {
    expect(await shops.known()).toEqual({ list: [], currentId: null });
    const first = await shops.current();
    const second = await shops.create('B');
    expect(await shops.known()).toEqual({ list: [first, second], currentId: second.id });
    await shops.setCurrent(first.id);
    expect((await shops.known()).currentId).toBe(first.id);
  });
});

describe('setCurrent', () => {
  it('refuses a shop that lies in the trash and leaves the current one', async () => {
    const first = await shops.current();
    const second = await shops.create('B');
    await shops.trash(second.id);
    await expect(shops.setCurrent(second.id)).rejects.toMatchObject({ name: 'StoreError' });
    expect((await shops.current()).id).toBe(first.id);
  });
});

describe('changeInside', () => {
  it('leaves the other colours to the other window', async () => {
    const { id, colors } = await shops.current();
    await Promise.all([
      shops.changeInside(id, 'colors', { accent: '#112233' }),
      shops.changeInside(id, 'colors', { ink: '#445566' }),
      shops.changeInside(id, 'pages', { instagram: 'qkiz' }),
      shops.changeInside(id, 'pages', { shopee: '443' }),
    ]);
    const row = await shops.get(id);
    expect(row?.colors).toEqual({ ground: colors.ground, accent: '#112233', ink: '#445566' });
    expect(row?.pages).toEqual({ instagram: 'qkiz', shopee: '443' });
  });

  it('refuses what is no colour', async () => {
    const { id, colors } = await shops.current();
    await expect(shops.changeInside(id, 'colors', { accent: 'red' })).rejects.toMatchObject({
      reason: 'invalid',
    });
    expect((await shops.get(id))?.colors).toEqual(colors);
  });
});

describe('trash', () => {
  it('of the current shop makes the oldest other one current, with its own desk', async () => {
    const first = await shops.current();
    const draft = await posts.start(first, typed);
    const second = await shops.create('B');
    const third = await shops.create('C');
    expect(await shops.trash(third.id)).toMatchObject({ now: { id: first.id }, made: false });
    const opened = await desk.open();
    expect(opened.shop.id).toBe(first.id);
    expect(opened.current?.post.id).toBe(draft.id);
    expect(opened.shops.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('of another shop leaves the current one', async () => {
    const first = await shops.current();
    const second = await shops.create('B');
    expect(await shops.trash(first.id)).toMatchObject({ now: { id: second.id }, made: false });
    expect((await shops.current()).id).toBe(second.id);
  });

  it('of the last one begins a fresh one, and bringing it back takes that away again', async () => {
    const only = await shops.create('Satu-satunya');
    await posts.start(only, typed);
    const away = await shops.trash(only.id);
    expect(away.made).toBe(true);
    expect(away.now.name).toBe('');
    expect(await products.ofShop(away.now.id)).toEqual([]);
    await shops.bringBack(only.id, away);
    expect((await shops.list()).map(({ id }) => id)).toEqual([only.id]);
    expect((await shops.current()).id).toBe(only.id);
    expect(await products.ofShop(only.id)).toHaveLength(1);
  });

  it('keeps a shop that was made in its place once something was put into it', async () => {
    const only = await shops.create('Satu-satunya');
    const away = await shops.trash(only.id);
    await posts.start(away.now, typed);
    await shops.bringBack(only.id, away);
    expect((await shops.list()).map(({ id }) => id)).toEqual([only.id, away.now.id]);
    expect((await shops.current()).id).toBe(only.id);
  });
});

describe('desk.open', () => {
  it('begins with another shop when the current one is gone, and makes none then', async () => {
    const first = await shops.current();
    await prefs.set('currentShop', 'gone');
    expect((await desk.open()).shop.id).toBe(first.id);
    expect(await db.shops.count()).toBe(1);
  });

  it("shows each shop's own post", async () => {
    const first = await shops.current();
    const mine = await posts.start(first, typed);
    const second = await shops.create('B');
    expect((await desk.open()).current).toBeNull();
    const theirs = await posts.start(second, typed);
    expect((await desk.open()).current?.post.id).toBe(theirs.id);
    await shops.setCurrent(first.id);
    expect((await desk.open()).current?.post.id).toBe(mine.id);
  });
});
