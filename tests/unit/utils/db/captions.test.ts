import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { captions, posts, shops } from '@/utils/db';
import { db } from '@/utils/db/database';
import { CHANNEL_IDS, type ChannelId } from '@/utils/model';

const typed = { name: 'Soft Cookies', description: '', photoIds: [] };
const drafts = (text: string) =>
  Object.fromEntries(CHANNEL_IDS.map((id) => [id, text])) as Record<ChannelId, string>;
const begin = async () => posts.start(await shops.current(), typed);

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('a text that the user writes on', () => {
  it('remembers what was drafted before the first stroke, however much is typed after it', async () => {
    const { id } = await begin();
    await captions.setDrafts(id, drafts('Harga Rp25.000'), {});
    await captions.setText(id, 'instagram', 'Cuma Rp25.000');
    await captions.setText(id, 'instagram', 'Cuma Rp25.000 aja');
    await captions.setDrafts(id, drafts('Harga Rp27.000'), {});
    const row = await posts.get(id);
    expect(row?.texts.instagram).toEqual({
      text: 'Cuma Rp25.000 aja',
      edited: true,
      drafted: 'Harga Rp25.000',
    });
    expect(row?.texts.facebook).toEqual({ text: 'Harga Rp27.000', edited: false });
  });

  it('counts as made of the newer draft once that was taken over', async () => {
    const { id } = await begin();
    await captions.setDrafts(id, drafts('Harga Rp25.000'), {});
    await captions.setText(id, 'instagram', 'Cuma Rp25.000');
    await captions.takeOver(id, 'instagram', 'Cuma Rp27.000', 'Harga Rp27.000');
    expect((await posts.get(id))?.texts.instagram).toEqual({
      text: 'Cuma Rp27.000',
      edited: true,
      drafted: 'Harga Rp27.000',
    });
  });

  it('is written anew after it was given back', async () => {
    const { id } = await begin();
    await captions.setDrafts(id, drafts('satu'), {});
    await captions.setText(id, 'instagram', 'punya saya');
    await captions.dropText(id, 'instagram');
    expect((await posts.get(id))?.texts.instagram).toBeUndefined();
    await captions.setDrafts(id, drafts('dua'), {});
    expect((await posts.get(id))?.texts.instagram).toEqual({ text: 'dua', edited: false });
  });
});

describe('an excuse for a finding', () => {
  it('is kept with the channel, through a new draft, until it is taken back', async () => {
    const { id } = await begin();
    await captions.setDrafts(id, drafts('satu'), {});
    await captions.setExcuse(id, 'shopee', 'L01', ' Nomor ini kode produk ');
    await captions.setDrafts(id, drafts('dua'), {});
    expect((await posts.get(id))?.texts.shopee).toEqual({
      text: 'dua',
      edited: false,
      excuses: { L01: 'Nomor ini kode produk' },
    });
    await captions.setExcuse(id, 'shopee', 'L01', '  ');
    expect((await posts.get(id))?.texts.shopee?.excuses).toEqual({});
  });
});

describe('what was done last', () => {
  it('tells the text that last went to the same channel of the same shop', async () => {
    const first = await begin();
    const second = await begin();
    const now = await begin();
    for (const [post, text, at] of [
      [first, 'yang lama', 1000],
      [second, 'yang baru', 2000],
    ] as const) {
      await captions.setDrafts(post.id, drafts(text), {});
      await posts.change(post.id, { channels: ['instagram'], day: '2026-11-20', time: '09:00' });
      await posts.setPosted(post.id, 'instagram', at);
    }
    await captions.setDrafts(now.id, drafts('belum dikirim'), {});
    expect(await captions.lastSent(now.shopId, 'instagram', now.id)).toBe('yang baru');
    expect(await captions.lastSent(now.shopId, 'instagram', second.id)).toBe('yang lama');
    expect(await captions.lastSent(now.shopId, 'facebook', now.id)).toBeUndefined();
    const other = await shops.create('Lain');
    expect(await captions.lastSent(other.id, 'instagram', now.id)).toBeUndefined();
  });

  it('tells the templates used last, each once', async () => {
    const [first, second, third] = [await begin(), await begin(), await begin()];
    await captions.setDrafts(first.id, drafts('a'), { templateId: 'promo' });
    await captions.setDrafts(second.id, drafts('b'), { templateId: 'restock' });
    await captions.setDrafts(third.id, drafts('c'), { templateId: 'story' });
    await new Promise((resolve) => setImmediate(resolve));
    await captions.setDrafts(first.id, drafts('d'), { templateId: 'promo' });
    const last = await captions.lastTemplates(first.shopId, 2);
    expect(last).toHaveLength(2);
    expect(await captions.lastTemplates(first.shopId, 9)).toEqual(
      expect.arrayContaining(['promo', 'restock', 'story']),
    );
  });
});
