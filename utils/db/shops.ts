import { type Shop, shopSchema } from '../model';
import { db } from './database';
import { type NewRow, repository } from './repository';
import { guarded } from './store-error';

const base = repository<Shop>(db.shops, shopSchema);

/** A shop of which nothing is known yet: every field has a default that makes good posts. */
const FIRST_SHOP: NewRow<Shop> = {
  name: '',
  kind: 'other',
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
};

export const shops = {
  ...base,

  /** Every shop, the oldest first, without those in the trash. */
  list: (): Promise<Shop[]> =>
    guarded(async () => (await db.shops.toArray()).filter((shop) => shop.deletedAt === undefined)),

  /** A new shop of which only the name is known; it becomes the current one. */
  create: (name: string): Promise<Shop> =>
    guarded(() =>
      db.transaction('rw', db.shops, db.prefs, async () => {
        const shop = await base.add({ ...FIRST_SHOP, name });
        await db.prefs.put({ key: 'currentShop', value: shop.id });
        return shop;
      }),
    ),

  /** The shop that is worked on; makes the first one when there is none yet. */
  current: (): Promise<Shop> =>
    guarded(() =>
      db.transaction('rw', db.shops, db.prefs, async () => {
        const id = (await db.prefs.get('currentShop'))?.value;
        const found = id === undefined ? undefined : await base.get(id);
        if (found) return found;
        const shop = await base.add(FIRST_SHOP);
        await db.prefs.put({ key: 'currentShop', value: shop.id });
        return shop;
      }),
    ),
};
