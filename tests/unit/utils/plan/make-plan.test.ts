import { describe, expect, it } from 'vitest';
import { weekdayOf } from '@/utils/calendar';
import { BUSINESS_KINDS } from '@/utils/model';
import { lackOf, MIX, makePlan, type PlanInput, type Proposal, rhythmOf } from '@/utils/plan';
import { aHold, MONDAY, planInput } from '../../../support/plan-input';
import { SPECIAL_DAYS, salesLog } from '../../../support/sales-logs';

const rhythm = (name: Parameters<typeof salesLog>[0]) => rhythmOf(salesLog(name), SPECIAL_DAYS);
const perWeekday = (plan: Proposal[]) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => plan.filter(({ day }) => weekdayOf(day) === weekday).length);
const times = (plan: Proposal[], day: string) =>
  plan.filter((one) => one.day === day).map(({ time, channels }) => `${time} ${channels.join(' ')}`);
const keys = (plan: Proposal[]) => new Set(plan.flatMap(({ why }) => why.map(({ key }) => key)));
const firstWeek = (plan: Proposal[]) => plan.filter(({ day }) => day <= '2026-11-15');
const count = (plan: Proposal[], aim: string) => plan.filter((one) => one.aim === aim).length;

describe('the plan of a shop that sells at the weekend', () => {
  const plan = makePlan(planInput({ rhythm: rhythm('weekend') }));

  it('fills the quiet days twice and the others once', () => {
    // Two weeks, so each weekday stands for two days: 2 × 2 from Monday to Friday, 2 × 1 at the weekend.
    expect(perWeekday(plan)).toEqual([4, 4, 4, 4, 4, 2, 2]);
  });

  it('has the Status in the morning and the feeds in the evening, both at once on busy days', () => {
    const plain = plan.filter(({ aim }) => aim !== 'offer');
    expect(times(plain, MONDAY)).toEqual(['07:00 whatsapp-status', '18:30 instagram facebook']);
    expect(times(plain, '2026-11-14')).toEqual(['07:00 instagram facebook whatsapp-status']);
  });

  it('offers twice a week, in the evening of quiet days that are not neighbours, and tells the groups', () => {
    // A fifth of twelve posts is two.
    const offers = plan.filter(({ aim }) => aim === 'offer');
    expect(offers).toHaveLength(4);
    for (const { day, time, channels } of offers) {
      expect(weekdayOf(day)).toBeLessThanOrEqual(5);
      expect(time).toBe('18:30');
      expect(channels).toContain('whatsapp-group');
    }
    for (let seed = 0; seed < 20; seed += 1) {
      const [first, second] = firstWeek(makePlan(planInput({ seed }))).filter(({ aim }) => aim === 'offer');
      expect(weekdayOf(second?.day ?? '') - weekdayOf(first?.day ?? '')).toBeGreaterThan(1);
    }
    expect(
      plan.filter(({ aim, channels }) => aim !== 'offer' && channels.includes('whatsapp-group')),
    ).toEqual([]);
  });

  it('takes turns with what it offers: orders for the weekend, the office, a subscription, a bundle', () => {
    expect(plan.filter(({ aim }) => aim === 'offer').map(({ idea }) => idea)).toEqual([
      'weekend-order',
      'office',
      'subscription',
      'bundle',
    ]);
  });

  it('says what a quiet day usually sells', () => {
    expect(plan.find(({ day }) => day === MONDAY)?.why[0]).toEqual({
      key: 'weak',
      weekday: 1,
      middle: 4,
      measure: 'pieces',
    });
    expect(plan.find(({ day }) => day === '2026-11-14')?.why[0]).toEqual({ key: 'steady' });
  });

  it('shows each of four products on mornings and evenings alike', () => {
    const shown = (time: string) => new Set(plan.filter((one) => one.time === time).map((p) => p.productId));
    expect(shown('07:00').size).toBe(4);
    expect(shown('18:30').size).toBe(4);
  });
});

describe('the plan of a shop that sells on working days', () => {
  const plan = makePlan(planInput({ kind: 'service', rhythm: rhythm('weekday') }));

  it('fills Saturday and Sunday', () => {
    expect(perWeekday(plan)).toEqual([2, 2, 2, 2, 2, 4, 4]);
  });

  it('offers there, and nothing for an office', () => {
    const offers = plan.filter(({ aim }) => aim === 'offer');
    // 15 % of nine posts is one; quiet days want two.
    expect(offers.map(({ day }) => weekdayOf(day))).toEqual([6, 7, 6, 7]);
    expect(offers.map(({ idea }) => idea)).not.toContain('office');
  });

  it('asks kitchens to take orders for the working days', () => {
    const food = makePlan(planInput({ kind: 'food', rhythm: rhythm('weekday') }));
    expect(food.map(({ idea }) => idea)).toContain('week-order');
    expect(food.map(({ idea }) => idea)).not.toContain('weekend-order');
  });
});

describe.each([
  ['a shop that sells alike every day', rhythm('flat')],
  ['a shop without a log', rhythmOf([], new Set())],
])('the plan of %s', (_name, known) => {
  const plan = makePlan(planInput({ kind: 'craft', rhythm: known }));

  it('has one post a day, and no word of weak days', () => {
    expect(perWeekday(plan)).toEqual([2, 2, 2, 2, 2, 2, 2]);
    expect(keys(plan)).not.toContain('weak');
    expect(keys(plan)).not.toContain('offer-weak');
  });

  it('asks once and offers once a week', () => {
    // 15 % of seven is one.
    expect([count(firstWeek(plan), 'question'), count(firstWeek(plan), 'offer')]).toEqual([1, 1]);
    expect([count(plan, 'question'), count(plan, 'offer')]).toEqual([2, 2]);
    expect(plan.map(({ idea }) => idea)).not.toContain('weekend-order');
  });
});

describe('what a plan keeps to', () => {
  const plan = (given: Partial<PlanInput>) => makePlan(planInput(given));

  it('has shares that make a hundred, for each kind of business', () => {
    for (const kind of BUSINESS_KINDS) {
      expect(Object.values(MIX[kind]).reduce((sum, share) => sum + share, 0)).toBe(100);
    }
  });

  it('comes near the shares over a month', () => {
    const month = plan({ days: 30, rhythm: rhythmOf([], new Set()), kind: 'service' });
    // Thirty days: four questions and five offers (a week's 1, the last two days' 0) leave 21 or more for the
    // rest, of which 30 in 85 should be proof: seven or eight.
    expect(count(month, 'question')).toBe(4);
    expect(count(month, 'proof')).toBeGreaterThanOrEqual(7);
    expect(count(month, 'proof')).toBeLessThanOrEqual(9);
    expect(count(month, 'product')).toBeGreaterThanOrEqual(5);
  });

  it('counts what stands on a day, and keeps away from its time', () => {
    const stands = { day: MONDAY, time: '18:00', productId: 'a', channels: [] };
    const monday = plan({ standing: [stands] }).filter(({ day }) => day === MONDAY);
    expect(monday.map(({ time }) => time)).toEqual(['07:00']);
    const busy = { ...stands, day: '2026-11-14' };
    expect(plan({ standing: [busy] }).filter(({ day }) => day === busy.day)).toEqual([]);
    const morning = { ...stands, time: '07:30' };
    expect(
      plan({ standing: [morning] })
        .filter(({ day }) => day === MONDAY)
        .map(({ time }) => time),
    ).toEqual(['18:30']);
  });

  it('asks nothing more in a week that has a question', () => {
    const question = { day: MONDAY, time: '12:00', productId: 'a', channels: [], aim: 'question' as const };
    expect(count(firstWeek(plan({ standing: [question] })), 'question')).toBe(0);
  });

  it('is silent while everything is held, and goes on when the hold ends', () => {
    expect(plan({ moments: [aHold('2026-11-01')] })).toEqual([]);
    const days = plan({ moments: [aHold('2026-11-01', '2026-11-10')] }).map(({ day }) => day);
    expect(days[0]).toBe('2026-11-11');
  });

  it('speaks softly on a sensitive day, and says so', () => {
    const soft = plan({
      sensitive: new Set([MONDAY, '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13']),
    });
    expect(count(firstWeek(soft), 'offer')).toBe(0);
    expect(soft.find(({ day }) => day === MONDAY)?.why.map(({ key }) => key)).toContain('sensitive');
  });

  it("uses the shop's own times first, with their channels, and fills up with supposed ones", () => {
    const slots = [{ channel: 'instagram' as const, weekday: 1, time: '19:15' }];
    const monday = plan({ slots }).filter(({ day }) => day === MONDAY);
    expect(times(monday, MONDAY)).toEqual(['07:00 whatsapp-status', '19:15 instagram']);
    expect(monday[1]?.why.map(({ key }) => key)).toContain('own-time');
    expect(monday[0]?.why.map(({ key }) => key)).toContain('supposed-time');
  });

  it('posts once a day when that is the most, also on weak days', () => {
    expect(perWeekday(plan({ maxPerDay: 1 }))).toEqual([2, 2, 2, 2, 2, 2, 2]);
  });

  it('makes do with one product, and says so', () => {
    const one = plan({ products: [{ id: 'only' }] });
    expect(new Set(one.map(({ productId }) => productId))).toEqual(new Set(['only']));
    expect(keys(one)).toContain('only-product');
  });

  it('leaves out what is sold out or closed for orders', () => {
    const products = [
      { id: 'sold', stock: { mode: 'ready' as const, amount: 0 } },
      { id: 'closing', stock: { mode: 'preorder' as const, closes: '2026-11-10' } },
      { id: 'always' },
    ];
    const days = (id: string) =>
      plan({ products })
        .filter(({ productId }) => productId === id)
        .map((p) => p.day);
    expect(days('sold')).toEqual([]);
    expect(days('closing').at(-1)).toBe('2026-11-10');
    expect(days('always').at(-1)).toBe('2026-11-22');
  });

  it('proposes nothing without products, and tells which lack it is', () => {
    expect(plan({ products: [] })).toEqual([]);
    expect(lackOf(planInput({ products: [] }))).toBe('no-products');
    const sold = { id: 'a', stock: { mode: 'ready' as const, amount: 0 } };
    expect(plan({ products: [sold] })).toEqual([]);
    expect(lackOf(planInput({ products: [sold] }))).toBe('none-left');
    expect(lackOf(planInput())).toBeNull();
  });

  it('asks for a review while there is no buyer’s word to show', () => {
    const ideas = plan({ testimonials: false }).map(({ idea }) => idea);
    expect(ideas).toContain('ask-review');
    expect(ideas).not.toContain('testimonial');
  });

  it('gives another plan for another seed', () => {
    expect(plan({ seed: 1 })).not.toEqual(plan({ seed: 2 }));
  });

  it('sends listings no posts unless the shop has nothing else', () => {
    expect(plan({}).every(({ channels }) => !channels.includes('shopee'))).toBe(true);
    expect(plan({ channels: ['shopee'] }).every(({ channels }) => channels.join() === 'shopee')).toBe(true);
    expect(plan({ channels: ['whatsapp-status'] }).every(({ channels }) => channels.length === 1)).toBe(true);
  });
});
