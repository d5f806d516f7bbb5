import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { products, testimonials } from '@/utils/db';
import { db } from '@/utils/db/database';
import { trash } from '@/utils/db/trash';
import { MAX_QUOTE, productSchema, type Testimonial, testimonialSchema } from '@/utils/model';
import { aProduct, aTestimonial } from '../../../support/rows';

const { id, createdAt, updatedAt, ...said } = aTestimonial('toko', { quote: 'Enak, Kak!' });

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('what buyers said', () => {
  it('is kept by shop, goes to the trash and comes back', async () => {
    const mine = await testimonials.add(said);
    await testimonials.add({ ...said, shopId: 'toko lain', quote: 'Bukan punya kita' });
    expect(await testimonials.ofShop('toko')).toEqual([mine]);
    await testimonials.trash(mine.id);
    expect(await testimonials.ofShop('toko')).toEqual([]);
    expect(await trash.list('toko')).toMatchObject([{ table: 'testimonials', row: { quote: 'Enak, Kak!' } }]);
    await trash.restore('testimonials', mine.id);
    expect(await testimonials.ofShop('toko')).toMatchObject([{ id: mine.id, quote: 'Enak, Kak!' }]);
  });

  it('changes by field: the words, and what they are about', async () => {
    const { id } = await testimonials.add({ ...said, productId: 'cookies' });
    await testimonials.change(id, { quote: 'Enak sekali, Kak!' });
    await testimonials.change(id, { productId: undefined });
    const row = await testimonials.get(id);
    expect(row).toMatchObject({ quote: 'Enak sekali, Kak!', day: said.day });
    expect(row).not.toHaveProperty('productId');
  });

  it.each<[string, Partial<Testimonial>]>([
    ['a quote beyond its length', { quote: 'x'.repeat(MAX_QUOTE + 1) }],
    ['a day that is none', { day: '2026-02-30' }],
    ['an origin of nobody knows where', { source: 'invented' as 'selection' }],
  ])('is refused with %s', async (_, wrong) => {
    await expect(testimonials.add({ ...said, ...wrong })).rejects.toMatchObject({ reason: 'invalid' });
    expect(testimonialSchema.safeParse({ ...aTestimonial('toko'), ...wrong }).success).toBe(false);
  });
});

it('a product keeps its hashtags apart, thirty at most', async () => {
  const tags = Array.from({ length: 30 }, (_, index) => `tag${index}`);
  const { id } = await products.add({ ...aProduct('toko'), hashtags: tags });
  expect((await products.get(id))?.hashtags).toEqual(tags);
  expect(productSchema.safeParse({ ...aProduct('toko'), hashtags: [...tags, 'lagi'] }).success).toBe(false);
  expect(productSchema.safeParse({ ...aProduct('toko'), hashtags: ['x'.repeat(101)] }).success).toBe(false);
});
