import { newId } from '@/utils/core/id';
import {
  type Asset,
  type Design,
  type OwnMoment,
  type OwnTemplate,
  type Post,
  type PostGroup,
  type PostResult,
  type Product,
  type Rows,
  resultId,
  type Sale,
  type Shop,
  saleId,
  type Task,
  type Testimonial,
} from '@/utils/model';

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

export const aMoment = (shopId: string, given: Partial<OwnMoment> = {}): OwnMoment => ({
  id: newId(),
  ...times,
  shopId,
  kind: 'event',
  name: 'Bazar kecamatan',
  from: '2026-12-05',
  to: '2026-12-06',
  ...given,
});

export const aTask = (shopId: string, given: Partial<Task> = {}): Task => ({
  id: newId(),
  ...times,
  shopId,
  title: 'Pesan dus hampers',
  day: '2026-12-01',
  ...given,
});

export const aGroup = (shopId: string, given: Partial<PostGroup> = {}): PostGroup => ({
  id: newId(),
  ...times,
  shopId,
  name: 'Warga Griya Asri',
  channel: 'whatsapp-group',
  weekdays: [6, 7],
  gapDays: 3,
  rules: '',
  posts: [],
  ...given,
});

export const aSale = (shopId: string, given: Partial<Sale> = {}): Sale => {
  const day = given.day ?? '2026-11-21';
  return { id: saleId(shopId, day), ...times, shopId, day, pieces: 12, ...given };
};

export const aResult = (shopId: string, postId: string, given: Partial<PostResult> = {}): PostResult => {
  const channel = given.channel ?? 'instagram';
  return { id: resultId(postId, channel), ...times, shopId, postId, channel, chats: 3, orders: 1, ...given };
};

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
  moments: [],
  yearTables: [],
  tasks: [],
  groups: [],
  sales: [],
  results: [],
});
