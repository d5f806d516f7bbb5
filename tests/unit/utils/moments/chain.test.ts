import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, holdOn } from '@/utils/calendar';
import {
  CHAIN_KINDS,
  type ChainKind,
  chainFor,
  chainKindOf,
  isHardSelling,
  type Moment,
  momentsBetween,
  type Situation,
  sensitiveOn,
} from '@/utils/moments';
import { aMoment } from '../../../support/rows';

const sources: Situation['sources'] = { shop: {} };
const found = (year: number, key: string): Moment => {
  const moment = momentsBetween(`${year}-01-01`, `${year}-12-31`, sources).find(
    (each) => each.key === key && each.year === year,
  );
  if (!moment) throw new Error(`no ${key}`);
  return moment;
};
const at = (day: string, productId = 'a', time = '09:00') => ({ day, time, productId });
const propose = (
  moment: Moment,
  kind: ChainKind,
  given: Partial<Situation> & { productIds?: string[] } = {},
) =>
  chainFor(moment, kind, {
    sources,
    earliest: '2026-01-01',
    posts: [],
    productIds: ['a', 'b', 'c'],
    ...given,
  });
const postsOf = (chain: ReturnType<typeof propose>) =>
  chain.items.flatMap((item) => (item.sort === 'post' ? item : []));
const days = (chain: ReturnType<typeof propose>) =>
  Object.fromEntries(chain.items.map(({ step, day }) => [step, day]));

describe('a chain with room enough', () => {
  it('stands around a big feast by the lead times', () => {
    // Idulfitri 2027: 10 and 11 March.
    expect(days(propose(found(2027, 'idulfitri'), 'feast'))).toEqual({
      tease: '2027-02-08',
      quota: '2027-02-15',
      open: '2027-02-17',
      courier: '2027-02-23',
      proof: '2027-02-24',
      last: '2027-03-03',
      close: '2027-03-07',
      pack: '2027-03-08',
      thanks: '2027-03-12',
    });
  });

  it('stands around a twin date, a payday and an event', () => {
    expect(days(propose(found(2027, 'kembar-1'), 'twin'))).toEqual({
      stock: '2026-12-24',
      tease: '2026-12-25',
      pick: '2026-12-29',
      eve: '2026-12-31',
      day: '2027-01-01',
      thanks: '2027-01-02',
    });
    expect(days(propose(found(2026, 'gajian-12'), 'payday'))).toEqual({
      stock: '2026-12-23',
      eve: '2026-12-24',
      day: '2026-12-25',
    });
    const own = [aMoment('shop', { kind: 'event', name: 'Bazar', from: '2028-03-02', to: '2028-03-04' })];
    const [bazaar] = momentsBetween('2028-03-02', '2028-03-02', { ...sources, own }).filter(
      ({ source }) => source === 'own',
    );
    expect(days(propose(bazaar as Moment, 'event'))).toEqual({
      tease: '2028-02-24',
      pick: '2028-02-28',
      pack: '2028-02-29',
      eve: '2028-03-01',
      day: '2028-03-02',
    });
  });

  it('follows a feast that was moved by a day', () => {
    const shop = { shifts: { '2027-idulfitri': 1 } };
    const moved = momentsBetween('2027-03-11', '2027-03-11', { shop }).find(({ key }) => key === 'idulfitri');
    expect(days(propose(moved as Moment, 'feast')).last).toBe('2027-03-04');
  });

  it('suits the sort of the moment, and none to days of quiet', () => {
    expect(chainKindOf(found(2027, 'idulfitri'))).toBe('feast');
    expect(chainKindOf(found(2027, 'kembar-9'))).toBe('twin');
    expect(chainKindOf(found(2027, 'gajian-3'))).toBe('payday');
    expect(chainKindOf(found(2027, 'ibu'))).toBe('event');
    expect(chainKindOf(found(2027, 'kemerdekaan'))).toBe('event');
    expect(chainKindOf(found(2027, 'nyepi'))).toBeNull();
    expect(chainKindOf(found(2027, 'wafat'))).toBeNull();
    expect(chainKindOf(found(2027, 'batas-thr'))).toBeNull();
    expect(chainKindOf(found(2027, 'tsunami'))).toBeNull();
    expect(chainKindOf(found(2027, 'cuti-natal'))).toBeNull();
  });
});

describe('a chain around what is there', () => {
  const harbolnas = found(2026, 'kembar-12');

  it('leaves out what is over, and says so', () => {
    const late = propose(harbolnas, 'twin', { earliest: '2026-12-09' });
    expect(late.items.map(({ step }) => step)).toEqual(['pick', 'eve', 'day', 'thanks']);
    expect(late.leftOut).toEqual([
      { step: 'stock', wanted: '2026-12-04', because: 'past' },
      { step: 'tease', wanted: '2026-12-05', because: 'past' },
    ]);
  });

  it('goes to the day before where a day is full, and tells it', () => {
    const posts = [at('2026-12-12'), at('2026-12-12', 'b', '12:00')];
    // The eve's post has the first free hour of the 11th; the offer of the day has the next.
    expect(postsOf(propose(harbolnas, 'twin', { posts })).slice(2, 4)).toMatchObject([
      { step: 'eve', day: '2026-12-11', time: '07:00' },
      { step: 'day', wanted: '2026-12-12', day: '2026-12-11', time: '11:30', moved: 'full' },
    ]);
    expect(days(propose(harbolnas, 'twin', { posts, sources: { shop: { maxPerDay: 3 } } })).day).toBe(
      '2026-12-12',
    );
    const full = propose(harbolnas, 'twin', { posts: [at('2026-12-09'), at('2026-12-09')] });
    expect(postsOf(full).find(({ step }) => step === 'pick')).toMatchObject({
      wanted: '2026-12-09',
      day: '2026-12-08',
      moved: 'full',
    });
  });

  it('says which step found no day', () => {
    const shop = { maxPerDay: 1 };
    expect(propose(harbolnas, 'twin', { posts: [at('2026-12-12')], sources: { shop } }).leftOut).toEqual([
      { step: 'day', wanted: '2026-12-12', because: 'full' },
    ]);
  });

  it('puts nothing on a held day, tasks neither', () => {
    const own = [aMoment('shop', { kind: 'hold', from: '2026-12-04', to: '2026-12-05' })];
    const chain = propose(harbolnas, 'twin', { sources: { ...sources, own } });
    expect(chain.items.find(({ step }) => step === 'tease')).toMatchObject({
      day: '2026-12-03',
      moved: 'held',
    });
    expect(chain.items.find(({ step }) => step === 'stock')).toMatchObject({
      day: '2026-12-03',
      moved: 'held',
    });
    const open = [aMoment('shop', { kind: 'hold', from: '2026-12-01', to: undefined })];
    const held = propose(harbolnas, 'twin', { sources: { ...sources, own: open }, earliest: '2026-12-01' });
    expect(held.items).toEqual([]);
    expect(held.leftOut.map(({ because }) => because)).toEqual(Array(6).fill('held'));
  });

  it('presses nobody to buy on a sensitive day, but may tell a story', () => {
    const own = [aMoment('shop', { kind: 'sensitive', from: '2026-12-11', to: '2026-12-13' })];
    const chain = propose(harbolnas, 'twin', { sources: { ...sources, own } });
    // Not before the eve either, which is on the 11th: so it is left out.
    expect(chain.leftOut).toEqual([{ step: 'day', wanted: '2026-12-12', because: 'sensitive' }]);
    expect(days(chain).eve).toBe('2026-12-11');
    const wide = [aMoment('shop', { kind: 'sensitive', from: '2026-12-12', to: '2026-12-12' })];
    const early = propose(found(2026, 'gajian-12'), 'payday', {
      sources: {
        ...sources,
        own: [aMoment('shop', { kind: 'sensitive', from: '2026-12-25', to: '2026-12-25' })],
      },
    });
    expect(postsOf(early).find(({ step }) => step === 'day')).toMatchObject({
      day: '2026-12-24',
      moved: 'sensitive',
    });
    const moved = propose({ ...harbolnas, from: '2026-12-15', to: '2026-12-15' }, 'feast', {
      sources: {
        ...sources,
        own: [...wide, aMoment('shop', { kind: 'sensitive', from: '2026-12-08', to: '2026-12-08' })],
      },
    });
    expect(postsOf(moved).find(({ step }) => step === 'last')).toMatchObject({
      day: '2026-12-07',
      moved: 'sensitive',
    });
  });

  it('takes the shop’s own hours, and one that is free', () => {
    const shop: Situation['sources']['shop'] = {
      slots: [{ channel: 'instagram', weekday: 6, time: '16:00' }],
    };
    // 12 December 2026 is a Saturday.
    const chain = propose(harbolnas, 'twin', { sources: { shop } });
    expect(postsOf(chain).find(({ step }) => step === 'day')?.time).toBe('16:00');
    const taken = propose(harbolnas, 'twin', { sources: { shop }, posts: [at('2026-12-12', 'a', '16:00')] });
    expect(postsOf(taken).find(({ step }) => step === 'day')?.time).toBe('07:00');
  });

  it('has only tasks where the shop has no product', () => {
    const chain = propose(harbolnas, 'twin', { productIds: [] });
    expect(chain.items.map(({ step }) => step)).toEqual(['stock']);
    expect(chain.leftOut.map(({ because }) => because)).toEqual(Array(5).fill('noProduct'));
  });
});

describe('any chain', () => {
  const start = '2026-11-20';
  const day = fc.integer({ min: 0, max: 120 }).map((count) => addDays(start, count));
  const stretch = fc.tuple(day, fc.integer({ min: 0, max: 6 })).map(([from, length]) => ({
    from,
    to: addDays(from, length),
  }));
  const own = fc.array(
    fc
      .tuple(fc.constantFrom('hold', 'sensitive'), stretch)
      .map(([kind, { from, to }]) => aMoment('shop', { kind: kind as 'hold', from, to })),
    { maxLength: 6 },
  );
  const post = fc.record({
    day,
    time: fc.constantFrom('07:00', '09:00', '11:30', '18:30', '20:15'),
    productId: fc.constantFrom('a', 'b', 'c', 'd'),
  });
  const moment = stretch.map(
    ({ from, to }): Moment => ({
      key: 'x',
      year: 2027,
      name: { id: 'x', en: 'x' },
      kind: 'event',
      from,
      to,
      source: 'own',
    }),
  );
  const situation = fc.record({
    moment,
    kind: fc.constantFrom(...CHAIN_KINDS),
    earliest: day,
    posts: fc.array(post, { maxLength: 40 }),
    own,
    maxPerDay: fc.integer({ min: 1, max: 3 }),
    productIds: fc.constantFrom(['a', 'b', 'c'], ['d', 'c', 'b', 'a'], ['x', 'y', 'z']),
  });
  type Given = typeof situation extends fc.Arbitrary<infer T> ? T : never;
  const made = (given: Given) => {
    const all: Situation['sources'] = { shop: { maxPerDay: given.maxPerDay }, own: given.own };
    return { all, chain: chainFor(given.moment, given.kind, { ...given, sources: all }) };
  };

  it('keeps the rules of its days', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { all, chain } = made(given);
        const posts = postsOf(chain);
        for (const item of chain.items) {
          expect(item.day >= given.earliest).toBe(true);
          expect(holdOn(item.day, given.own)).toBeUndefined();
          expect(item.moved === undefined).toBe(item.day === item.wanted);
          if (item.step !== 'thanks') expect(item.day <= item.wanted).toBe(true);
        }
        for (const item of posts) {
          const there = given.posts.filter((each) => each.day === item.day).length;
          const mine = posts.filter((each) => each.day === item.day).length;
          expect(there + mine).toBeLessThanOrEqual(given.maxPerDay);
          if (isHardSelling(item.aim)) expect(sensitiveOn(item.day, all)).toEqual([]);
        }
        expect(posts.map((each) => each.day)).toEqual(posts.map((each) => each.day).toSorted());
      }),
    );
  });

  it('never has one product twice in a row, counting what was there', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const line = [
          ...given.posts.map((each) => ({ ...each, mine: false })),
          ...postsOf(made(given).chain).map((each) => ({ ...each, mine: true })),
        ].toSorted((a, b) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? -1 : 1));
        for (const [index, each] of line.entries()) {
          const before = line[index - 1];
          if (before && (each.mine || before.mine)) expect(each.productId).not.toBe(before.productId);
        }
      }),
    );
  });

  it('has each of its steps once, placed or left out, and the same again for the same', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { chain } = made(given);
        const steps = [...chain.items, ...chain.leftOut].map(({ step }) => step);
        expect(new Set(steps).size).toBe(steps.length);
        expect(made(given).chain).toEqual(chain);
      }),
    );
  });
});
