import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { captions, posts, prefs, products, StoreError, shops } from '@/utils/db';
import { db } from '@/utils/db/database';

const typed = { name: 'Soft Cookies', description: '', photoIds: [] };

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('the first start', () => {
  it('makes one shop, however many windows ask at once', async () => {
    const found = await Promise.all([shops.current(), shops.current(), shops.current()]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(1);
    expect(await db.shops.count()).toBe(1);
  });
});

describe('posts.start', () => {
  it('stores product and draft together and puts the draft on the desk', async () => {
    const shop = await shops.current();
    const post = await posts.start(shop, { ...typed, sourceUrl: 'https://shopee.co.id/x-i.1.2' });
    const product = await products.bySource(shop.id, 'https://shopee.co.id/x-i.1.2');
    expect(product?.id).toBe(post.productId);
    expect(post.state).toBe('draft');
    expect(await prefs.get(`currentPost:${shop.id}`)).toBe(post.id);
  });

  it('stores nothing when the product is refused', async () => {
    const shop = await shops.current();
    const refused = posts.start(shop, { ...typed, name: 'x'.repeat(501) });
    await expect(refused).rejects.toMatchObject({ name: 'StoreError', reason: 'invalid' });
    expect(await db.products.count()).toBe(0);
    expect(await db.posts.count()).toBe(0);
  });
});

describe('changes', () => {
  it('write their own fields only', async () => {
    const post = await posts.start(await shops.current(), typed);
    await Promise.all([
      posts.change(post.id, { day: '2026-11-21', time: '09:00' }),
      captions.setText(post.id, 'instagram', 'Halo'),
      captions.setText(post.id, 'whatsapp-status', 'Pagi'),
    ]);
    expect(await posts.get(post.id)).toMatchObject({
      day: '2026-11-21',
      time: '09:00',
      texts: {
        instagram: { text: 'Halo', edited: true },
        'whatsapp-status': { text: 'Pagi', edited: true },
      },
    });
  });

  it('draft anew without touching what the user has edited, even in the same moment', async () => {
    const post = await posts.start(await shops.current(), typed);
    const drafts = {
      instagram: 'a',
      facebook: 'b',
      'whatsapp-status': 'c',
      'whatsapp-group': 'd',
      shopee: 'e',
      'facebook-group': 'f',
      tiktok: 'g',
      tokopedia: 'h',
    };
    await Promise.all([
      captions.setText(post.id, 'facebook', 'Punya saya'),
      captions.setDrafts(post.id, drafts, { templateId: 'promo' }),
      posts.setChannel(post.id, 'shopee', false),
      posts.setChannel(post.id, 'instagram', false),
    ]);
    const row = await posts.get(post.id);
    expect(row?.texts.facebook).toEqual({ text: 'Punya saya', edited: true });
    expect(row?.texts.shopee).toEqual({ text: 'e', edited: false });
    expect(row?.templateId).toBe('promo');
    expect(row?.channels).toEqual(['facebook', 'whatsapp-status', 'whatsapp-group']);
  });

  it('are refused when they do not fit, and leave the row as it was', async () => {
    const post = await posts.start(await shops.current(), typed);
    await expect(posts.change(post.id, { day: '21-11-2026' })).rejects.toBeInstanceOf(StoreError);
    expect((await posts.get(post.id))?.day).toBeUndefined();
  });

  it('bring a post out of the trash as it went in', async () => {
    const post = await posts.start(await shops.current(), typed);
    await posts.trash(post.id);
    expect(await posts.get(post.id)).toBeUndefined();
    await posts.restore(post.id);
    const back = await posts.get(post.id);
    expect({ ...back, updatedAt: 0 }).toEqual({ ...post, updatedAt: 0 });
  });
});

describe('posted', () => {
  it('is only what the user said, and whole when every channel is', async () => {
    const post = await posts.start(await shops.current(), typed);
    await posts.change(post.id, {
      channels: ['instagram', 'facebook'],
      day: '2026-11-21',
      time: '09:00',
      state: 'ready',
    });
    await posts.setPosted(post.id, 'instagram', 1000);
    expect(await posts.get(post.id)).toMatchObject({ state: 'ready', postedAt: { instagram: 1000 } });
    await posts.setPosted(post.id, 'facebook', 2000);
    expect((await posts.get(post.id))?.state).toBe('posted');
    await posts.setPosted(post.id, 'facebook', undefined);
    expect((await posts.get(post.id))?.state).toBe('ready');
  });
});

describe('finding', () => {
  it('gives the posts of the days asked for, of that shop, without the trash', async () => {
    const shop = await shops.current();
    const other = await shops.add({ ...shop, name: 'Lain' });
    const make = async (of: typeof shop, day: string) => {
      const post = await posts.start(of, typed);
      await posts.change(post.id, { day, time: '09:00', state: 'ready' });
      return post.id;
    };
    const first = await make(shop, '2026-11-01');
    const last = await make(shop, '2026-11-30');
    await make(shop, '2026-12-01');
    await make(other, '2026-11-15');
    await posts.trash(await make(shop, '2026-11-15'));
    const found = await posts.between(shop.id, '2026-11-01', '2026-11-30');
    expect(found.map(({ id }) => id)).toEqual([first, last]);
  });
});

describe('a full disk', () => {
  it('is told by its name', async () => {
    const shop = await shops.current();
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    db.products.hook('creating', full);
    await expect(posts.start(shop, typed)).rejects.toMatchObject({ reason: 'disk-full' });
    db.products.hook('creating').unsubscribe(full);
    expect(await db.posts.count()).toBe(0);
  });
});
