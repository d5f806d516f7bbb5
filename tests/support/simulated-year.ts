import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { addDays, instantOf, localTime } from '@/utils/calendar';
import { db } from '@/utils/db/database';
import { reminders } from '@/utils/db/reminders';
import { CHANNEL_IDS, type Post } from '@/utils/model';
import { ZONES } from '@/utils/model/shop';
import { dueOf, isWaiting, missedOf, newTimes } from '@/utils/reminders';
import { RemindingBrowser } from './reminding';
import { aMoment, aPost, aProduct, aShop } from './rows';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Numbers in 0…1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What the user is owed for one post at one time. */
interface Promise_ {
  /** How often it is to be told: once, and once more for each time that it was put off. */
  owed: number;
  told: number;
  /** Stands in the list of missed posts, or has stood there. */
  listed: boolean;
}

export interface YearReport {
  posts: number;
  notices: number;
  listed: number;
  starts: number;
  deaths: number;
  jumps: number;
  /** Everything that was told too often or not at all, by post and time. */
  wrong: string[];
  /** Posts told by a notification more than two minutes late, though the browser was open and its clock right. */
  late: string[];
}

/** A background as the browser runs it: its own modules, with nothing left of the one before. */
interface Background {
  lookAtPlans(): Promise<void>;
  /** Settles when it was killed in the middle of something. */
  died: Promise<void>;
  close(): void;
}

/**
 * A year of two shops whose browser, background, clock and user do as they please, but the same for the same seed. The
 * code under test is the background as it is shipped; the browser's part of it, the user and the counting are here.
 */
export async function liveAYear(seed: number, days = 365): Promise<YearReport> {
  const random = randomOf(seed);
  const chance = (odds: number) => random() < odds;
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const anyOf = <T>(all: readonly T[]): T => all[between(0, all.length - 1)] as T;

  const start = instantOf('Asia/Jakarta', '2026-06-01', '00:00');
  /** True time, and how far the computer's clock is from it. */
  let time = start;
  let skew = 0;
  const setTime = (moment: number) => {
    time = Math.max(time, moment);
    vi.setSystemTime(time + skew);
  };
  vi.setSystemTime(start);

  for (const table of db.tables) await table.clear();
  const shops = [
    aShop({ id: 'toko-1', maxPerDay: 4 }),
    aShop({ id: 'toko-2', zone: 'Asia/Jayapura', maxPerDay: 4 }),
  ];
  await db.shops.bulkPut(shops);
  const products = shops.map((shop) => aProduct(shop.id, { id: `produk-${shop.id}` }));
  await db.products.bulkPut(products);

  const screen = new RemindingBrowser();
  const promises = new Map<string, Promise_>();
  const report: YearReport = {
    posts: 0,
    notices: 0,
    listed: 0,
    starts: 0,
    deaths: 0,
    jumps: 0,
    wrong: [],
    late: [],
  };
  let background: Background | null = null;
  let isOpen = false;
  /** True time from which on the browser has been open without anything odd happening. */
  let steadySince = Number.POSITIVE_INFINITY;
  /** Notifications that came onto the screen before a background died, and are not known to be told. */
  let unsure: string[] = [];

  const keyOf = (post: { id: string }, due: string) => `${post.id} ${due}`;

  /** The user is owed a word about a post that waits for a time that is yet to come. */
  const promise = (post: Post) => {
    if (!isWaiting(post)) return;
    const key = keyOf(post, dueOf(post));
    if (!promises.has(key)) promises.set(key, { owed: 1, told: 0, listed: false });
  };
  /** Something became of a post before it was told: nothing is owed for its old time any more. */
  const release = (post: Post) => {
    if (!isWaiting(post)) return;
    const owed = promises.get(keyOf(post, dueOf(post)));
    if (owed && owed.told < owed.owed) owed.owed = owed.told;
  };

  /** Counts what has come onto the screen and onto the list since it was last counted. */
  let counted = 0;
  const count = async () => {
    const clock = time + skew;
    const rows = await db.reminders.toArray();
    for (const { name, at } of screen.log.slice(counted)) {
      const shownAt = Number(name.split('-')[1]);
      if (!name.startsWith('due-')) continue;
      for (const row of rows.filter((other) => other.shownAt === shownAt && !other.missed)) {
        const key = `${row.id} ${row.due}`;
        const owed = promises.get(key);
        if (!owed) report.wrong.push(`${key} was told, though nobody is owed it`);
        else owed.told += 1;
        report.notices += 1;
        const [day = '', hour = '', zone = ''] = row.due.split(' ');
        const due = instantOf(zone as Post['zone'], day, hour);
        if (due > steadySince && owed?.owed === 1 && at - due > 2 * MINUTE) report.late.push(key);
      }
    }
    counted = screen.log.length;
    const asked = rows.filter((row) => row.missed || promises.get(`${row.id} ${row.due}`)?.listed);
    const posts = new Map(
      (await db.posts.bulkGet(asked.map(({ id }) => id))).map((post) => [post?.id, post]),
    );
    for (const row of asked) {
      const owed = promises.get(`${row.id} ${row.due}`);
      const post = posts.get(row.id);
      if (!owed || !post || !isWaiting(post) || dueOf(post) !== row.due) continue;
      const due = instantOf(post.zone, post.day, post.time);
      if (owed.listed && due > clock) {
        // The clock was set back: what is yet to come is not missed.
        owed.listed = false;
        owed.told -= 1;
      } else if (row.missed && !owed.listed && due <= clock) {
        owed.listed = true;
        owed.told += 1;
        report.listed += 1;
      }
    }
  };

  /** Starts the background unless it runs; it is the browser that decides when. */
  const wake = async (): Promise<Background> => {
    if (background) return background;
    vi.resetModules();
    const { browser } = await import('wxt/browser');
    screen.install(browser);
    let die: () => void = () => undefined;
    const died = new Promise<void>((done) => {
      die = done;
    });
    let dying = chance(0.06) ? anyOf(['alarm', 'notice', 'noticed'] as const) : null;
    screen.before = async (step) => {
      if (step !== dying) return;
      dying = null;
      report.deaths += 1;
      if (step === 'noticed') unsure.push(screen.log.at(-1)?.name ?? '');
      die();
      await new Promise(() => undefined);
    };
    const own = await import('@/utils/db/database');
    const { lookAtPlans } = await import('../../entrypoints/background/remind');
    const { default: entry } = await import('../../entrypoints/background');
    report.starts += 1;
    background = { lookAtPlans, died, close: () => own.db.close() };
    entry.main();
    return background;
  };
  const stop = () => {
    background?.close();
    background = null;
    screen.stop();
  };
  /** Waits until the background has done all that it was woken for, or has died over it. */
  const settle = async () => {
    if (!background) return;
    const dead = await Promise.race([
      background.lookAtPlans().then(() => false),
      background.died.then(() => true),
    ]);
    if (dead) {
      stop();
      steadySince = Number.POSITIVE_INFINITY;
    } else {
      unsure = [];
    }
    await count();
  };

  /** Lets time go by, with every alarm that rings on the way. */
  const passUntil = async (end: number) => {
    while (isOpen) {
      const next = Math.min(...[...screen.alarms.values()].map(({ scheduledTime }) => scheduledTime));
      if (!(next - skew <= end)) break;
      setTime(next - skew);
      await wake();
      screen.ring();
      await settle();
      if (chance(0.1)) stop();
    }
    setTime(end);
  };

  const openBrowser = async () => {
    isOpen = true;
    steadySince = skew === 0 ? time : Number.POSITIVE_INFINITY;
    if (chance(0.1)) screen.alarms.clear();
    await wake();
    await settle();
    // One that died while it started is started again by the next event of the browser.
    await wake();
    await settle();
  };
  const closeBrowser = async () => {
    // Whoever died over a notification, and whose browser was closed before he was asked, has told nobody.
    for (const name of unsure) {
      const shownAt = Number(name.split('-')[1]);
      for (const row of await db.reminders
        .filter((other) => other.shownAt === shownAt && !!other.pending)
        .toArray()) {
        const owed = promises.get(`${row.id} ${row.due}`);
        if (owed && !row.missed) owed.told -= 1;
      }
    }
    unsure = [];
    stop();
    screen.close();
    isOpen = false;
    steadySince = Number.POSITIVE_INFINITY;
  };
  const tellOfChange = async () => {
    await wake();
    await settle();
  };

  const plan = async () => {
    const index = between(0, 1);
    const shop = shops[index] as (typeof shops)[0];
    const zone = chance(0.8) ? shop.zone : anyOf(ZONES);
    const moment = time + skew + between(2, 12 * 24 * 60) * MINUTE;
    const { day, time: hour } = localTime(zone, moment);
    const channels = CHANNEL_IDS.filter(() => chance(0.3));
    const post = aPost(shop.id, products[index]?.id ?? '', {
      state: 'ready',
      channels: channels.length > 0 ? channels : ['instagram'],
      day,
      time: hour,
      zone,
    });
    const copies = chance(0.05) ? between(2, 20) : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const same = { ...post, id: `post-${String(report.posts).padStart(5, '0')}` };
      await db.posts.put(same);
      promise(same);
      report.posts += 1;
    }
  };
  const waiting = async () => {
    const from = localTime('Asia/Jakarta', time + skew - DAY).day;
    const days = (shopId: string) =>
      db.posts.where('[shopId+day]').between([shopId, from], [shopId, '9']).toArray();
    return (await Promise.all(shops.map(({ id }) => days(id)))).flat().filter(isWaiting);
  };
  const change = async () => {
    const all = (await waiting()).filter((post) => instantOf(post.zone, post.day, post.time) > time + skew);
    if (all.length === 0) return;
    const post = anyOf(all);
    release(post);
    const kind = anyOf(['move', 'move', 'move', 'trash', 'posted', 'zone'] as const);
    if (kind === 'trash') await db.posts.update(post.id, { deletedAt: time });
    if (kind === 'posted') await reminders.setPosted([post.id], time + skew);
    if (kind === 'move' || kind === 'zone') {
      const zone = kind === 'zone' ? anyOf(ZONES) : post.zone;
      const { day, time: hour } = localTime(zone, time + skew + between(3, 5 * 24 * 60) * MINUTE);
      await db.posts.update(post.id, { day, time: hour, zone });
      promise({ ...post, day, time: hour, zone });
    }
  };
  const answerList = async () => {
    for (const shop of shops) {
      const now = time + skew;
      const known = await reminders.known(shop.id, now);
      const missed = missedOf(known, now);
      if (missed.length === 0 || chance(0.3)) continue;
      if (chance(0.3)) {
        await reminders.setMissed(
          missed.map(({ id }) => id),
          false,
          now,
        );
        continue;
      }
      const clock = localTime(shop.zone, now);
      const planned = (await waiting()).filter((post) => post.shopId === shop.id && post.day >= clock.day);
      const times = newTimes(missed, { shop, now: clock, planned, holds: known.holds });
      for (const post of missed) {
        const to = times.get(post.id);
        if (!to || instantOf(post.zone, to.day, to.time) <= now) continue;
        await db.posts.update(post.id, { ...to });
        promise({ ...post, ...to });
      }
    }
  };
  const answerNotice = async () => {
    const name = [...screen.notices.keys()].find((other) => other.startsWith('due-'));
    if (name === undefined) return;
    const told = (await reminders.toldAt(Number(name.split('-')[1]), 'due'))
      .map(({ post }) => post)
      .filter(isWaiting);
    await wake();
    await settle();
    if (!background || !screen.mayNotify) return;
    const ids = told.map(({ id }) => id);
    const state = async () => JSON.stringify([await db.reminders.bulkGet(ids), await db.posts.bulkGet(ids)]);
    const before = await state();
    if (chance(0.5)) {
      screen.pressButton(name, 0);
      for (const post of told) {
        const owed = promises.get(keyOf(post, dueOf(post)));
        if (owed) owed.owed += 1;
      }
    } else {
      screen.pressButton(name, 1);
    }
    while (told.length > 0 && (await state()) === before) await new Promise((done) => setImmediate(done));
    await settle();
  };
  const hold = async () => {
    const shop = anyOf(shops);
    const { day } = localTime(shop.zone, time + skew);
    const open = (await db.moments.toArray()).find((row) => row.shopId === shop.id && row.to === undefined);
    if (!open) {
      const to = chance(0.5) ? addDays(day, between(0, 4)) : undefined;
      await db.moments.put(aMoment(shop.id, { id: `tunda-${shop.id}-${time}`, kind: 'hold', from: day, to }));
    } else if (open.from === day) await db.moments.delete(open.id);
    else await db.moments.update(open.id, { to: addDays(day, -1) });
  };
  const jump = async () => {
    report.jumps += 1;
    steadySince = Number.POSITIVE_INFINITY;
    skew = skew === 0 ? between(-6 * 60, 6 * 60) * MINUTE : 0;
    vi.setSystemTime(time + skew);
    await tellOfChange();
  };
  const permit = async () => {
    screen.mayNotify = !screen.mayNotify;
    if (!screen.mayNotify) screen.notices.clear();
    steadySince = Number.POSITIVE_INFINITY;
    stop();
    await tellOfChange();
  };

  const endOf = (day: number) => start + day * DAY;
  let closedUntil = -1;
  for (let day = 0; day < days; day += 1) {
    if (day === 120) closedUntil = day + 31;
    if (day < closedUntil || (!isOpen && chance(0.12))) continue;
    if (!isOpen) {
      setTime(endOf(day) + between(4 * 60, 11 * 60) * MINUTE);
      await openBrowser();
    }
    for (let act = between(3, 5); act > 0 && time < endOf(day + 1) - HOUR; act -= 1) {
      await passUntil(Math.min(time + between(5, 100) * MINUTE, endOf(day + 1) - MINUTE));
      const dice = random();
      if (dice < 0.38) await plan();
      else if (dice < 0.54) await change();
      else if (dice < 0.7) await answerList();
      else if (dice < 0.84) await answerNotice();
      else if (dice < 0.88) await hold();
      else if (dice < 0.91) await jump();
      else if (dice < 0.93) await permit();
      else if (dice < 0.96) screen.alarms.delete('due');
      else stop();
      // The page on which it was changed says so, unless it was closed too soon.
      if (dice < 0.88 && chance(0.9)) await tellOfChange();
      else steadySince = Number.POSITIVE_INFINITY;
    }
    if (!chance(0.1)) await closeBrowser();
  }

  // A quiet end: the clock is right, nothing is held, notifications are allowed, and all that was planned comes.
  if (isOpen) await closeBrowser();
  skew = 0;
  screen.mayNotify = true;
  await db.moments.clear();
  setTime(endOf(days) + HOUR);
  await openBrowser();
  await passUntil(time + 20 * DAY);
  await settle();
  const clock = time + skew;
  for (const [key, owed] of promises) {
    const [, day = '', hour = '', zone = ''] = key.split(' ');
    if (instantOf(zone as Post['zone'], day, hour) > clock) continue;
    if (owed.told !== owed.owed) report.wrong.push(`${key}: told ${owed.told} times instead of ${owed.owed}`);
  }
  await closeBrowser();
  return report;
}
