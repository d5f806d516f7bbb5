import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayDistance, daysFrom, holdOn, weekdayOf } from '@/utils/calendar';
import { makePlan, type PlanInput, type Proposal } from '@/utils/plan';
import { anyPlanInput } from '../../../support/plan-input';

const holds = (check: (input: PlanInput, plan: Proposal[]) => void, whole = false) =>
  fc.assert(
    fc.property(anyPlanInput(whole), (input) => check(input, makePlan(input))),
    { numRuns: 150 },
  );

const on = <T extends { day: string }>(rows: readonly T[], day: string) =>
  rows.filter((row) => row.day === day);
const lastDay = ({ from, days }: PlanInput) => addDays(from, days - 1);

/** Whether a product can be had, said again in other words than the plan's. */
const available = ({ products }: PlanInput, day: string) =>
  products.filter(({ stock }) => !(stock?.amount === 0) && !(stock?.closes && stock.closes < day));

/** Posts and proposals by time; `made` are proposals. What stands already goes first at the same minute. */
const row = ({ standing }: PlanInput, plan: Proposal[]) =>
  [
    ...standing.map((post) => ({ ...post, at: `${post.day} ${post.time ?? ''}`, made: false })),
    ...plan.map((one) => ({ ...one, at: `${one.day} ${one.time}`, made: true })),
  ].toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));

describe('any plan', () => {
  it('stays within its days and puts two proposals nowhere', () => {
    holds((input, plan) => {
      expect(plan.every(({ day }) => day >= input.from && day <= lastDay(input))).toBe(true);
      expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
      expect(plan.map(({ id }) => id)).toEqual(plan.map(({ id }) => id).toSorted());
    });
  });

  it('never goes over the most of a day, together with what stands already', () => {
    holds((input, plan) => {
      for (const { day } of plan) {
        expect(on(plan, day).length + on(input.standing, day).length).toBeLessThanOrEqual(input.maxPerDay);
      }
    });
  });

  it('puts nothing on a held day, and no offer on a sensitive one', () => {
    holds((input, plan) => {
      expect(plan.filter(({ day }) => holdOn(day, input.moments))).toEqual([]);
      expect(plan.filter(({ day, aim }) => aim === 'offer' && input.sensitive.has(day))).toEqual([]);
    });
  });

  it('gives weak days at least their share: none has less than another day was brought to', () => {
    holds((input, plan) => {
      const total = (day: string) => on(plan, day).length + on(input.standing, day).length;
      const open = daysFrom(input.from, input.days).filter(
        (day) => !holdOn(day, input.moments) && available(input, day).length > 0,
      );
      const weak = open.filter((day) => input.rhythm.weak.includes(weekdayOf(day)));
      const others = open.filter((day) => !weak.includes(day) && on(plan, day).length > 0);
      const least = Math.min(...weak.map(total));
      expect(Math.max(0, ...others.map(total))).toBeLessThanOrEqual(least);
    });
  });

  it('fills every open day', () => {
    holds((input, plan) => {
      const empty = daysFrom(input.from, input.days).filter(
        (day) =>
          !holdOn(day, input.moments) &&
          available(input, day).length > 0 &&
          on(input.standing, day).length + on(plan, day).length === 0,
      );
      expect(empty).toEqual([]);
    });
  });

  it('is the same for the same input and seed, in whatever order the rows come', () => {
    holds((input, plan) => {
      expect(makePlan(structuredClone(input))).toEqual(plan);
      expect(makePlan({ ...input, products: input.products.toReversed() })).toEqual(plan);
    });
  });

  it('leaves what stands already untouched', () => {
    fc.assert(
      fc.property(anyPlanInput(), (input) => {
        const before = structuredClone(input);
        const plan = makePlan(input);
        expect(input).toEqual(before);
        const taken = new Set(input.standing.map(({ day, time }) => `${day} ${time}`));
        expect(plan.filter(({ id }) => taken.has(id))).toEqual([]);
      }),
    );
  });

  it('asks something in each full week in which it proposes anything', () => {
    holds((input, plan) => {
      const week = ({ day }: { day: string }) => Math.floor(dayDistance(input.from, day) / 7);
      for (let index = 0; (index + 1) * 7 <= input.days; index += 1) {
        const proposed = plan.filter((one) => week(one) === index);
        const asked = [...proposed, ...input.standing.filter((post) => week(post) === index)].filter(
          ({ aim }) => aim === 'question',
        );
        if (proposed.length > 0) expect(asked.length).toBeGreaterThan(0);
        expect(proposed.filter(({ aim }) => aim === 'question').length).toBeLessThanOrEqual(1);
      }
    });
  });

  it('offers at most three times a week, once a day, on weak days where some are known', () => {
    holds((input, plan) => {
      const offers = plan.filter(({ aim }) => aim === 'offer');
      const weeks = offers.map(({ day }) => Math.floor(dayDistance(input.from, day) / 7));
      for (const week of weeks) expect(weeks.filter((one) => one === week).length).toBeLessThanOrEqual(3);
      for (const { day, productId } of offers) {
        expect(on(offers, day)).toHaveLength(1);
        expect(available(input, day).some(({ id }) => id === productId)).toBe(true);
        if (input.rhythm.weak.length > 0) expect(input.rhythm.weak).toContain(weekdayOf(day));
      }
    });
  });

  it('offers only what can be had', () => {
    holds((input, plan) => {
      for (const { day, productId } of plan) {
        expect(available(input, day).some(({ id }) => id === productId)).toBe(true);
      }
    });
  });

  it('shows no product twice in a row while another can be had', () => {
    holds((input, plan) => {
      const all = row(input, plan);
      for (const [index, one] of all.entries()) {
        if (!one.made) continue;
        const choice = available(input, one.day).length;
        if (choice > 1) expect(all[index - 1]?.productId).not.toBe(one.productId);
        const next = all[index + 1];
        if (choice > 2 && next && !next.made) expect(next.productId).not.toBe(one.productId);
      }
    });
  });

  it('goes somewhere that the shop posts, or to the channel of its own time', () => {
    holds((input, plan) => {
      for (const { channels } of plan) {
        const known = [...input.channels, ...input.slots.map(({ channel }) => channel)];
        expect(channels.every((channel) => known.includes(channel))).toBe(true);
        if (input.channels.length > 0) expect(channels.length).toBeGreaterThan(0);
      }
    });
  });

  it('says why: the day, the aim, the hour, the product', () => {
    holds((_input, plan) => {
      for (const { why } of plan) expect(why).toHaveLength(4);
    });
  });

  it('stays as it was where a part of it is accepted', () => {
    fc.assert(
      fc.property(anyPlanInput(true), fc.array(fc.boolean(), { minLength: 1 }), (input, choice) => {
        const plan = makePlan(input);
        const taken = plan.filter((_, index) => choice[index % choice.length]);
        const rest = makePlan({ ...input, standing: [...input.standing, ...taken] });
        expect(rest).toEqual(plan.filter((one) => !taken.includes(one)));
      }),
      { numRuns: 150 },
    );
  });
});
