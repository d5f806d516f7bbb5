import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, instantOf } from '@/utils/calendar';
import { db } from '@/utils/db/database';
import { reminders } from '@/utils/db/reminders';
import type { Post } from '@/utils/model';
import background from '../../../../entrypoints/background';
import { onPlansChanged } from '../../../../entrypoints/background/plans-changed';
import { lookAtPlans } from '../../../../entrypoints/background/remind';
import { RemindingBrowser } from '../../../support/reminding';
import { aMoment, aPost, aProduct, aShop } from '../../../support/rows';

const TODAY = '2026-12-01';
const MINUTE = 60_000;
const at = (time: string) => instantOf('Asia/Jakarta', TODAY, time);

let screen: RemindingBrowser;
const shop = aShop({ name: 'Dapur Bu Rini' });
const product = aProduct(shop.id, { name: 'Soft Cookies' });

const plan = async (time: string, given: Partial<Post> = {}): Promise<Post> => {
  const post = aPost(shop.id, product.id, { state: 'ready', day: TODAY, time, ...given });
  await db.posts.put(post);
  return post;
};
const titles = () => [...screen.notices.values()].map(({ title }) => title);
/** Waits until something holds, without touching the clock (as `vi.waitFor` does). */
const until = async (check: () => unknown): Promise<void> => {
  for (let turns = 0; ; turns += 1) {
    try {
      await check();
      return;
    } catch (error) {
      if (turns > 2000) throw error;
      await new Promise((done) => setImmediate(done));
    }
  }
};
const setClock = (time: string) => vi.setSystemTime(at(time));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  setClock('08:00');
  for (const table of db.tables) await table.clear();
  await db.shops.put(shop);
  await db.products.put(product);
  screen = new RemindingBrowser();
  screen.install();
  await lookAtPlans();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a look', () => {
  it('sets the alarm for the next post and one that goes round, once', async () => {
    await plan('09:00');
    await plan('10:00');
    await lookAtPlans();
    expect(screen.alarms.get('due')?.scheduledTime).toBe(at('09:00'));
    expect(screen.alarms.get('beat')).toMatchObject({ periodInMinutes: 30 });
    const { created } = screen;
    await lookAtPlans();
    expect(screen.created).toBe(created);
    screen.alarms.clear();
    await lookAtPlans();
    expect([...screen.alarms.keys()].toSorted()).toEqual(['beat', 'due']);
  });

  it('takes the alarm back when nothing is planned any more', async () => {
    const post = await plan('09:00');
    await lookAtPlans();
    await db.posts.delete(post.id);
    await lookAtPlans();
    expect([...screen.alarms.keys()]).toEqual(['beat']);
  });

  it('says which post, at what time and of which shop', async () => {
    await plan('09:00');
    setClock('09:00');
    await lookAtPlans();
    expect(screen.log).toHaveLength(1);
    expect(screen.log[0]?.shown).toMatchObject({
      title: 'Saatnya posting: Soft Cookies',
      message: 'Pukul 09.00 · Dapur Bu Rini',
      buttons: [{ title: 'Nanti, 30 menit lagi' }, { title: 'Sudah diposting' }],
    });
    await lookAtPlans();
    expect(screen.log).toHaveLength(1);
  });

  it('says so in English to who speaks English', async () => {
    await db.prefs.put({ key: 'language', value: 'en' });
    for (let index = 0; index < 5; index += 1) {
      const other = aProduct(shop.id, { name: `Cake ${index}` });
      await db.products.put(other);
      await plan('09:00', { productId: other.id });
    }
    setClock('09:00');
    await lookAtPlans();
    expect(screen.log[0]?.shown.title).toBe('5 posts are ready');
    expect(screen.log[0]?.shown.message).toMatch(/^Cake \d, Cake \d, Cake \d and 2 more$/);
  });

  it('does not come back when the user has wiped it away', async () => {
    await plan('09:00');
    setClock('09:00');
    await lookAtPlans();
    screen.notices.clear();
    await lookAtPlans();
    expect(screen.log).toHaveLength(1);
  });

  it('is one notification for five hundred posts', async () => {
    for (let index = 0; index < 500; index += 1) await plan('09:00');
    setClock('09:00');
    await lookAtPlans();
    expect(screen.log).toHaveLength(1);
    expect(titles()).toEqual(['500 postingan siap']);
  });

  it('shows nothing without permission, or when it was taken back, and loses nothing', async () => {
    const post = await plan('09:00');
    setClock('09:00');
    screen.mayNotify = false;
    screen.install();
    await lookAtPlans();
    screen.mayNotify = true;
    screen.level = 'denied';
    screen.install();
    await lookAtPlans();
    expect(screen.log).toEqual([]);
    expect(await db.reminders.count()).toBe(0);
    setClock('10:01');
    await lookAtPlans();
    expect(await db.reminders.get(post.id)).toMatchObject({ missed: true });
  });

  it('leaves shops and posts in the trash alone', async () => {
    await plan('09:00', { deletedAt: 1 });
    await plan('09:00', { shopId: 'toko yang dibuang' });
    setClock('09:00');
    await lookAtPlans();
    expect(screen.log).toEqual([]);
  });

  it('tells of what was missed in a month once, however many', async () => {
    for (let day = 1; day <= 30; day += 1) await plan('09:00', { day: addDays(TODAY, day) });
    vi.setSystemTime(at('12:00') + 31 * 24 * 60 * MINUTE);
    await lookAtPlans();
    expect(titles()).toEqual(['30 postingan terlewat']);
    await lookAtPlans();
    expect(screen.log).toHaveLength(1);
  });

  it('is silent on a day on which nothing goes out', async () => {
    await plan('09:00');
    await db.moments.put(aMoment(shop.id, { kind: 'hold', from: TODAY, to: undefined }));
    setClock('09:00');
    await lookAtPlans();
    expect(screen.log).toEqual([]);
  });

  it('goes on when a notification failed, and tells of it at the next look', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await plan('09:00');
    setClock('09:00');
    screen.before = async (step) => {
      if (step === 'notice') throw new Error('no more');
    };
    await lookAtPlans();
    expect(logged).toHaveBeenCalledOnce();
    screen.before = async () => undefined;
    await lookAtPlans();
    expect(titles()).toEqual(['Saatnya posting: Soft Cookies']);
    logged.mockReset();
  });

  it('remembers the last two thousand that are over, and all that are not', async () => {
    const row = (id: string, shownAt: number) => ({ id, shopId: shop.id, due: '2026-01-01 09:00', shownAt });
    await db.reminders.bulkPut(Array.from({ length: 2005 }, (_, index) => row(`p${index}`, index)));
    await db.reminders.bulkPut([{ ...row('open', 0), missed: true }]);
    await lookAtPlans();
    expect(await db.reminders.count()).toBe(2001);
    expect((await db.reminders.toArray()).map(({ id }) => id)).not.toContain('p4');
    expect(await db.reminders.get('open')).toBeDefined();
  });
});

describe('the background', () => {
  it('looks when it starts, at an alarm, and when a page says that plans have changed', async () => {
    background.main();
    await plan('09:00');
    onPlansChanged({ type: 'plans.changed' }, { id: 'test-extension-id' } as never);
    await lookAtPlans();
    expect(screen.alarms.get('due')?.scheduledTime).toBe(at('09:00'));
    setClock('09:00');
    expect(screen.ring()).toBeGreaterThan(0);
    await until(() => expect(titles()).toEqual(['Saatnya posting: Soft Cookies']));
  });

  it('does not listen to others', async () => {
    await plan('09:00');
    onPlansChanged({ type: 'plans.changed' }, { id: 'stranger' } as never);
    onPlansChanged({ type: 'panel.open' }, { id: 'test-extension-id' } as never);
    await new Promise((done) => setImmediate(done));
    expect(screen.alarms.has('due')).toBe(false);
  });
});

describe('a press on a notification', () => {
  const told = async (...given: Partial<Post>[]) => {
    const posts: Post[] = [];
    for (const more of given) posts.push(await plan('09:00', more));
    setClock('09:00');
    background.main();
    await lookAtPlans();
    return { posts, name: screen.log[0]?.name ?? '' };
  };

  it('opens the panel on the post, beside the page on which it is written', async () => {
    const { posts, name } = await told({
      channels: ['instagram', 'shopee'],
      postedAt: { instagram: 1 },
    });
    screen.press(name);
    expect(screen.panelOpened).toBe(1);
    await until(() => expect(screen.tabs).toEqual(['https://seller.shopee.co.id/portal/product/new']));
    expect((await db.prefs.get('currentShop'))?.value).toBe(shop.id);
    expect((await db.prefs.get(`currentPost:${shop.id}`))?.value).toBe(posts[0]?.id);
    expect(screen.notices.size).toBe(0);
  });

  it('shows the post in the studio when the panel may not be opened', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { posts, name } = await told({});
    screen.panelOpens = false;
    screen.press(name);
    await until(() => expect(screen.tabs).toHaveLength(2));
    expect(screen.tabs[0]).toBe('https://www.instagram.com/');
    expect(screen.tabs[1]).toMatch(new RegExp(`/studio.html#/kalender/${posts[0]?.id}$`));
    expect(warned).toHaveBeenCalledOnce();
    warned.mockReset();
  });

  it('on missed posts shows their list, and leaves the desk as it is', async () => {
    background.main();
    await plan('09:00');
    setClock('11:00');
    await lookAtPlans();
    const [name = ''] = screen.notices.keys();
    expect(name).toMatch(/^missed-/);
    screen.press(name);
    await until(() => expect(screen.tabs).toHaveLength(1));
    expect(screen.tabs[0]).toMatch(/studio.html#\/hari-ini$/);
    expect(screen.panelOpened).toBe(0);
    expect((await db.prefs.get('currentShop'))?.value).toBe(shop.id);
    expect(await db.prefs.get(`currentPost:${shop.id}`)).toBeUndefined();
  });

  it('on "later" tells of them all once more, half an hour later', async () => {
    const { name } = await told({}, {});
    screen.pressButton(name, 0);
    await until(() => expect(screen.alarms.get('due')?.scheduledTime).toBe(at('09:30')));
    expect(screen.notices.size).toBe(0);
    setClock('09:29');
    await lookAtPlans();
    expect(screen.log).toHaveLength(1);
    setClock('09:30');
    await lookAtPlans();
    expect(titles()).toEqual(['2 postingan siap']);
  });

  it('on "already posted" notes just that, for every channel that was missing', async () => {
    const { posts, name } = await told(
      { channels: ['instagram', 'facebook'], postedAt: { instagram: 5 } },
      {},
    );
    screen.pressButton(name, 1);
    await until(async () =>
      expect((await db.posts.get(posts[0]?.id ?? ''))?.postedAt).toEqual({
        instagram: 5,
        facebook: at('09:00'),
      }),
    );
    expect(
      await db.posts
        .where('id')
        .anyOf(posts.map(({ id }) => id))
        .toArray(),
    ).toMatchObject([{ state: 'posted' }, { state: 'posted' }]);
  });

  it('touches none of those that were found to be missed at the same moment', async () => {
    const missed = await plan('07:00', { state: 'draft' });
    await db.prefs.put({ key: 'remindersLook', value: String(at('06:00')) });
    await db.posts.update(missed.id, { state: 'ready' });
    const { posts, name } = await told({});
    expect(titles().toSorted()).toEqual(['Ada postingan yang terlewat', 'Saatnya posting: Soft Cookies']);
    // Nor does it when the user has taken them off their list meanwhile.
    setClock('09:05');
    await reminders.setMissed([missed.id], false, Date.now());
    screen.pressButton(name, 1);
    await until(async () => expect((await db.posts.get(posts[0]?.id ?? ''))?.state).toBe('posted'));
    expect((await db.posts.get(missed.id))?.state).toBe('ready');
  });

  it('says nothing of posts that were posted meanwhile, and knows no names but its own', async () => {
    const { posts, name } = await told({});
    await reminders.setPosted([posts[0]?.id ?? ''], 1);
    screen.press(name);
    screen.press('promo-123');
    screen.press(`${name}-x`);
    screen.pressButton('promo-123', 1);
    await lookAtPlans();
    expect(screen.tabs).toEqual([]);
    expect(screen.panelOpened).toBe(1);
  });

  it('shows the list of the day when what was pressed could not be stored', async () => {
    const { posts, name } = await told({});
    const full = vi.spyOn(reminders, 'setPosted').mockRejectedValue(new Error('the disk is full'));
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    screen.pressButton(name, 1);
    await until(() => expect(screen.tabs).toEqual([expect.stringMatching(/studio\.html#\/?hari-ini$/)]));
    expect(written).toHaveBeenCalledWith(expect.objectContaining({ message: 'the disk is full' }));
    expect((await db.posts.get(posts[0]?.id ?? ''))?.state).toBe('ready');
    full.mockRestore();
    written.mockRestore();
  });
});
