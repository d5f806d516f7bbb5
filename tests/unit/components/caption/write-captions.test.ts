import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { templateOf, writeCaptions } from '@/components/caption/write-captions';
import { posts } from '@/utils/db';
import { db } from '@/utils/db/database';
import type { OwnTemplate, Post } from '@/utils/model';
import { aPost, aProduct, aShop, aTemplate } from '../../../support/rows';

const shop = aShop({ id: 'toko', kind: 'other' });
const product = aProduct('toko', { name: 'Nastar', price: { amount: 85_000, currency: 'IDR' } });
const PARTS = { hook: 'Pagi {{ shop.greeting }}', price: '{{ product.price | price }}' };

beforeEach(() => Promise.all([db.templates.clear(), db.posts.clear()]));

async function stored(template: OwnTemplate, given: Partial<Post> = {}): Promise<Post> {
  await db.templates.add(template);
  const post = aPost('toko', product.id, { templateId: template.id, day: '2026-11-20', ...given });
  await db.posts.add(post);
  return post;
}
const textsOf = async (post: Post) => (await posts.get(post.id))?.texts;

it('a post is written by the shop’s own template, on every channel', async () => {
  const post = await stored(aTemplate('toko', { parts: PARTS }));
  await writeCaptions(post, product, shop, {});
  expect(await textsOf(post)).toMatchObject({
    instagram: { text: 'Pagi Kak\n\nRp85.000', edited: false },
    facebook: { text: 'Pagi Kak\n\nRp85.000' },
    shopee: { text: 'Rp85.000' },
  });
});

describe('falls back to the one that suits the product', () => {
  it.each([
    ['of another shop', aTemplate('lain', { parts: PARTS })],
    ['in the trash', aTemplate('toko', { parts: PARTS, deletedAt: 2000 })],
  ])('when the template is %s', async (_, template) => {
    const post = await stored(template);
    await writeCaptions(post, product, shop, {});
    // A shop of no kind in particular gets "what is new".
    expect(await posts.get(post.id)).toMatchObject({ templateId: 'new-arrival' });
    expect((await textsOf(post))?.instagram?.text).not.toContain('Pagi Kak');
  });

  it('also when a list of several shops is given', () => {
    const other = aTemplate('lain', { parts: PARTS });
    expect(templateOf({ templateId: other.id }, product, shop, [other]).id).toBe('new-arrival');
  });
});

it('an answer given while another template is still being written goes to that one', async () => {
  const template = aTemplate('toko', { basedOn: 'restock', parts: { hook: 'Sisa {{ form.stock }}' } });
  const post = await stored(template, { templateId: 'new-arrival' });
  // Both begin from the post as the screen still shows it.
  await Promise.all([
    writeCaptions(post, product, shop, { templateId: template.id, form: {} }),
    writeCaptions(post, product, shop, { form: { stock: '8 toples' } }),
  ]);
  expect(await posts.get(post.id)).toMatchObject({ templateId: template.id, form: { stock: '8 toples' } });
  expect((await textsOf(post))?.instagram?.text).toBe('Sisa 8 toples');
});

it('one that is refused does not hold up the next', async () => {
  const post = await stored(aTemplate('toko', { parts: { hook: '{{ salah }}' } }));
  const refused = writeCaptions(post, product, shop, {});
  const next = writeCaptions(post, product, shop, { templateId: 'restock' });
  await expect(refused).rejects.toMatchObject({ reason: 'own-template' });
  await next;
  expect(await posts.get(post.id)).toMatchObject({ templateId: 'restock' });
});

it('a template with a fault is refused by name, and not a word is changed', async () => {
  const texts: Post['texts'] = { instagram: { text: 'Lama', edited: false } };
  const post = await stored(aTemplate('toko', { parts: { hook: '{{ salah }}' } }), { texts });
  await expect(writeCaptions(post, product, shop, {})).rejects.toMatchObject({ reason: 'own-template' });
  expect(await textsOf(post)).toEqual(texts);
});
