import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '@/utils/calendar';
import type { OwnMoment, Post, Reminder } from '@/utils/model';
import { ZONES } from '@/utils/model/shop';
import {
  type Circumstances,
  dueOf,
  GRACE,
  type Known,
  look,
  missedOf,
  SNOOZE,
  today,
} from '@/utils/reminders';
import { aMoment, aPost } from '../../../support/rows';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const at = (day: string, time: string) => instantOf('Asia/Jakarta', day, time);
const NOON = at('2026-12-01', '12:00');

const ready = (
  day: string,
  time: string,
  given: Partial<Post> = {},
): Post & { day: string; time: string } => ({
  ...aPost('toko', 'produk', { state: 'ready', ...given }),
  day,
  time,
});
const told = (post: Post & { day: string; time: string }, given: Partial<Reminder> = {}): Reminder => ({
  id: post.id,
  shopId: post.shopId,
  due: dueOf(post),
  shownAt: instantOf(post.zone, post.day, post.time),
  ...given,
});
const known = (posts: readonly Post[], given: Partial<Known> = {}) => ({
  posts,
  reminders: [] as Reminder[],
  holds: [] as OwnMoment[],
  last: NOON - MINUTE,
  ...given,
});
const now = (given: Partial<Circumstances> = {}): Circumstances => ({
  now: NOON,
  canNotify: true,
  standing: new Set<number>(),
  ...given,
});
const ids = (posts: readonly { id: string }[]) => posts.map(({ id }) => id);

describe('what is told', () => {
  it('tells of all whose time has come at once, the earliest first, and keeps that before it is shown', () => {
    const second = ready('2026-12-01', '12:00');
    const first = ready('2026-12-01', '11:30');
    const third = ready('2026-12-01', '12:00');
    const later = ready('2026-12-01', '12:01');
    const found = look(known([second, first, later, third]), now());
    expect(ids(found.due)).toEqual([first.id, second.id, third.id]);
    expect(found.missed).toEqual([]);
    expect(found.write.map(({ id }) => id).toSorted()).toEqual([first.id, second.id, third.id].toSorted());
    expect(found.write.find(({ id }) => id === first.id)).toEqual({
      id: first.id,
      shopId: 'toko',
      due: '2026-12-01 11:30 Asia/Jakarta',
      shownAt: NOON,
      pending: true,
    });
    expect(found.next).toBe(at('2026-12-01', '12:01'));
  });

  it('tells of five hundred at once as one', () => {
    const posts = Array.from({ length: 500 }, () => ready('2026-12-01', '12:00'));
    const found = look(known(posts), now());
    expect(found.due).toHaveLength(500);
    expect(new Set(found.write.map(({ shownAt }) => shownAt)).size).toBe(1);
  });

  it.each<[string, Partial<Post>]>([
    ['an idea', { state: 'idea' }],
    ['a draft', { state: 'draft' }],
    ['what is posted everywhere', { postedAt: { instagram: 1 } }],
    ['what lies in the trash', { deletedAt: 1 }],
    ['what is to go nowhere', { channels: [] }],
  ])('says nothing of %s', (_what, given) => {
    const found = look(known([ready('2026-12-01', '12:00', given)]), now());
    expect(found).toEqual({ due: [], missed: [], write: [], next: null });
  });

  it('goes on waiting for the channels that are missing', () => {
    const post = ready('2026-12-01', '12:00', {
      channels: ['instagram', 'facebook'],
      postedAt: { instagram: 1 },
    });
    expect(ids(look(known([post]), now()).due)).toEqual([post.id]);
  });

  it("goes by the post's own zone: noon in Jayapura is ten in Jakarta", () => {
    const east = ready('2026-12-01', '14:00', { zone: 'Asia/Jayapura' });
    expect(ids(look(known([east]), now()).due)).toEqual([east.id]);
    expect(look(known([east]), now({ now: NOON - MINUTE })).next).toBe(NOON);
  });

  it('tells nothing twice, however often it looks', () => {
    const post = ready('2026-12-01', '12:00');
    const found = look(known([post], { reminders: [told(post)] }), now({ now: NOON + MINUTE }));
    expect(found).toEqual({ due: [], missed: [], write: [], next: null });
  });

  it('tells of a post anew that was moved, by day, by time or by zone', () => {
    const post = ready('2026-12-01', '12:00');
    const before = [
      { ...post, day: '2026-11-30' },
      { ...post, time: '09:00' },
      { ...post, zone: 'Asia/Jayapura' as const },
    ];
    for (const old of before)
      expect(ids(look(known([post], { reminders: [told(old)] }), now()).due)).toEqual([post.id]);
  });

  it('tells of what was put off once more, at its time and no earlier', () => {
    const post = ready('2026-12-01', '11:45');
    const reminders = [told(post, { snoozedUntil: NOON + SNOOZE })];
    expect(look(known([post], { reminders }), now())).toMatchObject({ due: [], next: NOON + SNOOZE });
    const again = look(known([post], { reminders }), now({ now: NOON + SNOOZE }));
    expect(ids(again.due)).toEqual([post.id]);
    expect(again.write[0]).not.toHaveProperty('snoozedUntil');
  });

  it('leaves it to the lists when no notification may be shown, until the post is missed', () => {
    const post = ready('2026-12-01', '12:00');
    expect(look(known([post]), now({ canNotify: false }))).toMatchObject({ due: [], write: [] });
    const later = look(known([post]), now({ canNotify: false, now: NOON + GRACE + MINUTE }));
    expect(ids(later.missed)).toEqual([post.id]);
    expect(later.write[0]).not.toHaveProperty('pending');
  });
});

describe('what was missed', () => {
  it('is what came while nobody looked, and more than an hour ago', () => {
    const long = ready('2026-11-03', '09:00');
    const just = ready('2026-12-01', '11:00');
    const before = ready('2026-11-01', '09:00');
    const found = look(known([long, just, before], { last: at('2026-11-02', '20:00') }), now());
    expect(ids(found.missed)).toEqual([long.id]);
    expect(ids(found.due)).toEqual([just.id]);
    expect(found.write.find(({ id }) => id === long.id)).toMatchObject({ missed: true, pending: true });
  });

  it('is not what the user has put into the past by hand', () => {
    expect(look(known([ready('2026-11-20', '09:00')]), now())).toMatchObject({ missed: [], write: [] });
  });

  it('stays on the list until it is moved, posted or taken off', () => {
    const post = ready('2026-11-30', '09:00');
    const reminders = [told(post, { missed: true, shownAt: NOON - HOUR })];
    expect(ids(missedOf(known([post], { reminders }), NOON))).toEqual([post.id]);
    expect(look(known([post], { reminders }), now()).missed).toEqual([]);
    expect(missedOf(known([{ ...post, day: '2026-12-02' }], { reminders }), NOON)).toEqual([]);
    expect(missedOf(known([{ ...post, postedAt: { instagram: 1 } }], { reminders }), NOON)).toEqual([]);
    expect(missedOf(known([post], { reminders: [told(post)] }), NOON)).toEqual([]);
  });

  it('does not shift from the list of today to that of the missed when it was told', () => {
    const post = ready('2026-12-01', '08:00');
    const reminders = [told(post)];
    expect(look(known([post], { reminders, last: 0 }), now()).missed).toEqual([]);
    expect(ids(today(known([post], { reminders }), NOON).map((item) => item.post))).toEqual([post.id]);
  });
});

describe('days on which nothing goes out', () => {
  const hold = aMoment('toko', { kind: 'hold', from: '2026-12-01', to: undefined });
  const post = ready('2026-12-01', '12:00');

  it('are silent, and what was to come then is on the list once they are over', () => {
    const found = look(known([post], { holds: [hold] }), now());
    expect(found).toMatchObject({ due: [], missed: [] });
    expect(found.write).toEqual([told(post, { shownAt: NOON, missed: true })]);
    expect(missedOf(known([post], { holds: [hold], reminders: found.write }), NOON)).toEqual([]);
    expect(today(known([post], { holds: [hold] }), NOON)).toEqual([]);
    expect(ids(missedOf(known([post], { reminders: found.write }), NOON + 5 * DAY))).toEqual([post.id]);
  });

  it('let go by themselves at their end', () => {
    const ended = { ...hold, to: '2026-12-02' };
    const found = look(known([post], { holds: [ended], last: NOON - MINUTE }), now({ now: NOON + 2 * DAY }));
    expect(ids(found.missed)).toEqual([post.id]);
  });

  it("are the shop's own", () => {
    const other = { ...hold, shopId: 'toko lain' };
    expect(ids(look(known([post], { holds: [other] }), now()).due)).toEqual([post.id]);
  });
});

describe('a browser that died while it told', () => {
  const post = ready('2026-12-01', '11:59');
  const reminders = [told(post, { shownAt: NOON - MINUTE, pending: true })];

  it('tells again what nobody saw', () => {
    expect(ids(look(known([post], { reminders }), now()).due)).toEqual([post.id]);
    // However long the browser was closed.
    const late = look(known([post], { reminders, last: NOON + 29 * DAY }), now({ now: NOON + 30 * DAY }));
    expect(ids(late.missed)).toEqual([post.id]);
  });

  it('takes what stands on the screen as told', () => {
    const found = look(known([post], { reminders }), now({ standing: new Set([NOON - MINUTE]) }));
    expect(found).toEqual({
      due: [],
      missed: [],
      next: null,
      write: [told(post, { shownAt: NOON - MINUTE })],
    });
  });
});

describe('a clock that is set', () => {
  it('back by hours repeats nothing', () => {
    const post = ready('2026-12-01', '11:00');
    const reminders = [told(post)];
    const found = look(known([post], { reminders, last: NOON }), now({ now: NOON - 5 * HOUR }));
    expect(found).toEqual({ due: [], missed: [], write: [], next: null });
  });

  it('back after it had run a year ahead forgets what it told of days to come', () => {
    const post = ready('2026-12-01', '12:30');
    const wrong = NOON + 365 * DAY;
    for (const given of [{ missed: true as const, shownAt: wrong }, { shownAt: wrong }])
      expect(look(known([post], { reminders: [told(post, given)], last: wrong }), now()).next).toBe(
        at('2026-12-01', '12:30'),
      );
  });

  it('forward tells of the last hour and lists the rest', () => {
    const posts = [ready('2026-12-01', '12:30'), ready('2026-12-01', '16:30')];
    const found = look(known(posts), now({ now: NOON + 5 * HOUR }));
    expect(ids(found.missed)).toEqual([posts[0]?.id]);
    expect(ids(found.due)).toEqual([posts[1]?.id]);
  });

  it('back while a reminder is put off ends the wait', () => {
    const post = ready('2026-12-01', '05:00');
    const reminders = [told(post, { snoozedUntil: NOON + 4 * HOUR })];
    expect(ids(look(known([post], { reminders }), now()).due)).toEqual([post.id]);
  });
});

describe('today', () => {
  it('shows what is to come, what is due and what is put off, by time', () => {
    const due = ready('2026-12-01', '08:00');
    const later = ready('2026-12-01', '09:00');
    const coming = ready('2026-12-01', '19:00');
    const midnight = ready('2026-11-30', '23:50');
    const others = [ready('2026-12-02', '00:00'), ready('2026-11-30', '10:00')];
    const reminders = [
      told(later, { snoozedUntil: NOON + MINUTE }),
      told(midnight, { snoozedUntil: NOON - MINUTE }),
    ];
    const items = today(known([coming, later, due, midnight, ...others], { reminders }), NOON);
    expect(items.map(({ post, state }) => [post.id, state])).toEqual([
      [midnight.id, 'now'],
      [due.id, 'now'],
      [later.id, 'later'],
      [coming.id, 'coming'],
    ]);
  });
});

/** A post at a random minute of four days. */
const aPlan = fc
  .record({
    minute: fc.integer({ min: 0, max: 4 * 24 * 60 - 1 }),
    zone: fc.constantFrom(...ZONES),
  })
  .map(({ minute, zone }) => {
    const iso = new Date(Date.UTC(2026, 11, 1) + minute * MINUTE).toISOString();
    return ready(iso.slice(0, 10), iso.slice(11, 16), { zone });
  });

describe('any plan and any looks', () => {
  it('is told exactly once, on the screen or on the list, and never before its time', () => {
    const start = at('2026-11-30', '00:00');
    fc.assert(
      fc.property(
        fc.array(aPlan, { maxLength: 12 }),
        fc.array(fc.record({ gap: fc.integer({ min: 1, max: 30 * 60 }), canNotify: fc.boolean() }), {
          minLength: 1,
          maxLength: 40,
        }),
        (posts, looks) => {
          const kept = new Map<string, Reminder>();
          const times = new Map<string, number>();
          let last = start;
          const lookAt = (moment: number, canNotify: boolean) => {
            const found = look(
              { posts, reminders: [...kept.values()], holds: [], last },
              { now: moment, canNotify, standing: new Set() },
            );
            for (const post of [...found.due, ...found.missed]) {
              expect(instantOf(post.zone, post.day, post.time)).toBeLessThanOrEqual(moment);
              times.set(post.id, (times.get(post.id) ?? 0) + 1);
            }
            for (const { pending: _shown, ...row } of found.write) kept.set(row.id, row);
            last = moment;
          };
          let moment = start;
          for (const { gap, canNotify } of looks) {
            moment += gap * MINUTE;
            lookAt(moment, canNotify);
          }
          lookAt(Math.max(moment, start + 7 * DAY), true);
          expect(posts.map(({ id }) => times.get(id))).toEqual(posts.map(() => 1));
        },
      ),
      { numRuns: 300 },
    );
  });
});
