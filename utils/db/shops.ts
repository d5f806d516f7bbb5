import { type Shop, shopSchema, TABLE_NAMES } from '../model';
import { freshColors } from '../scene/starting-colors';
import { db } from './database';
import { inShop, type NewRow, repository } from './repository';
import { guarded } from './store-error';

const base = repository<Shop>(db.shops, shopSchema);

/** A shop of which nothing is known yet: every field has a default that makes good posts. */
const FIRST_SHOP: Omit<NewRow<Shop>, 'colors'> = {
  name: '',
  kind: 'other',
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

/** The shops of this computer and which of them is worked on. */
export interface KnownShops {
  /** The oldest first, without those in the trash. */
  list: Shop[];
  /** Null before the first start, and while the one that was current is gone. */
  currentId: string | null;
}

/** What a shop was put away for. */
export interface PutAway {
  /** The shop that is current now. */
  now: Shop;
  /** True when it had to be made because no other was left. */
  made: boolean;
}

// The following run inside a transaction of whoever calls them; Dexie follows them only out of a function that
// is itself declared async.

const alive = async (): Promise<Shop[]> =>
  (await db.shops.toArray()).filter((shop) => shop.deletedAt === undefined);

const makeCurrent = async (shop: Shop): Promise<Shop> => {
  await db.prefs.put({ key: 'currentShop', value: shop.id });
  return shop;
};

/** A new shop in colours that no other has, as long as there are such, and in the zone of the one before. */
async function addFresh(name: string): Promise<Shop> {
  const others = await alive();
  const before = await base.get((await db.prefs.get('currentShop'))?.value ?? '');
  const zone = before?.zone ?? others.at(-1)?.zone ?? FIRST_SHOP.zone;
  const colors = freshColors(others.map((shop) => shop.colors));
  return makeCurrent(await base.add({ ...FIRST_SHOP, name, zone, colors }));
}

/** The oldest shop that is left, made current; a fresh one when none is. */
async function nextShop(): Promise<PutAway> {
  const [oldest] = await alive();
  return oldest ? { now: await makeCurrent(oldest), made: false } : { now: await addFresh(''), made: true };
}

/** Takes away a shop that was made for want of another, unless it has been used since. */
async function dropUnused(id: string): Promise<void> {
  const shop = await db.shops.get(id);
  if (!shop || shop.updatedAt !== shop.createdAt) return;
  for (const name of TABLE_NAMES) {
    if (name !== 'shops' && (await inShop(db.table(name), id).count()) > 0) return;
  }
  await db.shops.delete(id);
}

export const shops = {
  ...base,

  /** Every shop, the oldest first, without those in the trash. */
  list: (): Promise<Shop[]> => guarded(alive),

  /** All shops and the current one's id, as of one moment. */
  known: (): Promise<KnownShops> =>
    guarded(() =>
      db.transaction('r', db.shops, db.prefs, async () => {
        const [list, current] = await Promise.all([alive(), db.prefs.get('currentShop')]);
        return { list, currentId: list.find(({ id }) => id === current?.value)?.id ?? null };
      }),
    ),

  /** A new shop of which only the name is known; it becomes the current one. */
  create: (name: string): Promise<Shop> =>
    guarded(() => db.transaction('rw', db.shops, db.prefs, async () => addFresh(name))),

  /** The shop that is worked on. When it is gone, the oldest one left, or the first one, made now. */
  current: (): Promise<Shop> =>
    guarded(() =>
      db.transaction('rw', db.shops, db.prefs, async () => {
        const id = (await db.prefs.get('currentShop'))?.value;
        const found = id === undefined ? undefined : await base.get(id);
        return found ?? (await nextShop()).now;
      }),
    ),

  /** Makes a shop the one that is worked on, in every window. Throws `StoreError` when it is gone. */
  setCurrent: (id: string): Promise<void> =>
    guarded(() =>
      db.transaction('rw', db.shops, db.prefs, async () => {
        const shop = await base.get(id);
        if (!shop) throw new Error(`no shop ${id}`);
        await makeCurrent(shop);
      }),
    ),

  /**
   * Writes some of the colours, typefaces or pages of a shop and leaves the others as they are now, so that two
   * windows do not undo each other. Throws `StoreError`.
   */
  changeInside: <K extends 'colors' | 'fonts' | 'pages'>(
    id: string,
    part: K,
    changes: Partial<Shop[K]>,
  ): Promise<Shop> =>
    base.edit(id, (shop) => ({ [part]: { ...shop[part], ...changes } }) as Partial<NewRow<Shop>>),

  /**
   * Puts a shop in the trash with all that is in it. If it was the current one, another one becomes current, a
   * fresh one when it was the last: both or neither.
   */
  trash: (id: string): Promise<PutAway> =>
    guarded(() =>
      db.transaction('rw', db.shops, db.prefs, async () => {
        const current = (await db.prefs.get('currentShop'))?.value;
        await base.trash(id);
        const now = current === undefined || current === id ? undefined : await base.get(current);
        return now ? { now, made: false } : nextShop();
      }),
    ),

  /** Undoes `trash`: the shop is back and current again, and one made in its place is gone unless it was used. */
  bringBack: (id: string, { now, made }: PutAway): Promise<void> =>
    guarded(() =>
      db.transaction('rw', [...TABLE_NAMES.map((name) => db.table(name)), db.prefs], async () => {
        await base.restore(id);
        await db.prefs.put({ key: 'currentShop', value: id });
        if (made) await dropUnused(now.id);
      }),
    ),
};
