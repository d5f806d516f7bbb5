import { newId } from '@/utils/core/id';
import type { Asset, Design, OwnTemplate, Post, Product, Rows, Shop, Testimonial } from '@/utils/model';

const times = { createdAt: 1000, updatedAt: 1000 };

/** Rows as the database holds them, with just enough in them; each field can be given. */
export const aShop = (given: Partial<Shop> = {}): Shop => ({
  id: newId(),
  ...times,
  name: 'Dapur Bu Rini',
  kind: 'food',
  colors: { ground: '#fff6e3', accent: '#b4460f', ink: '#23372b' },
  fonts: { sign: 'plus-jakarta-sans', body: 'plus-jakarta-sans' },
  tone: 'warm',
  greeting: 'Kak',
  whatsapp: '',
  area: '',
  payment: '',
  delivery: '',
  hashtags: [],
  zone: 'Asia/Jakarta',
  pages: {},
  ...given,
});

export const aProduct = (shopId: string, given: Partial<Product> = {}): Product => ({
  id: newId(),
  ...times,
  shopId,
  name: 'Soft Cookies',
  description: '',
  photoIds: [],
  ...given,
});

export const aPost = (shopId: string, productId: string, given: Partial<Post> = {}): Post => ({
  id: newId(),
  ...times,
  shopId,
  productId,
  state: 'draft',
  channels: ['instagram'],
  form: {},
  seed: 0,
  texts: {},
  scenes: {},
  zone: 'Asia/Jakarta',
  postedAt: {},
  ...given,
});

export const anAsset = (shopId: string, hash: string, given: Partial<Asset> = {}): Asset => ({
  id: newId(),
  ...times,
  shopId,
  hash,
  name: 'cookies.jpg',
  width: 1080,
  height: 1350,
  ...given,
});

export const aTemplate = (shopId: string, given: Partial<OwnTemplate> = {}): OwnTemplate => ({
  id: newId(),
  ...times,
  shopId,
  name: 'Sapaan pagi',
  parts: { hook: 'Pagi {{ shop.name }}' },
  ...given,
});

export const aDesign = (shopId: string, given: Partial<Design> = {}): Design => ({
  id: newId(),
  ...times,
  shopId,
  name: 'Promo Jumat',
  scenes: {},
  ...given,
});

export const aTestimonial = (shopId: string, given: Partial<Testimonial> = {}): Testimonial => ({
  id: newId(),
  ...times,
  shopId,
  quote: 'Kuenya enak, Kak!',
  source: 'selection',
  day: '2026-11-21',
  ...given,
});

/** A hash made of one repeated digit, and a JPEG's first bytes with a few of its own behind them. */
export const aHash = (digit: number | string): string => String(digit).repeat(64).slice(0, 64);
export const aPhoto = (mark: number): { working: Blob; thumb: Blob } => {
  const jpeg = (...bytes: number[]) =>
    new Blob([new Uint8Array([0xff, 0xd8, 0xff, ...bytes])], { type: 'image/jpeg' });
  return { working: jpeg(mark, 1, 2, 3), thumb: jpeg(mark) };
};

export const noRows = (): Rows => ({
  shops: [],
  assets: [],
  products: [],
  templates: [],
  designs: [],
  posts: [],
  testimonials: [],
  rulePacks: [],
});
