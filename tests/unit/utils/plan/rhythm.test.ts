import { describe, expect, it } from 'vitest';
import { daysFrom } from '@/utils/calendar';
import { gapOf, middleOf, rhythmOf, totalsOfResults } from '@/utils/plan';
import { aPost, aResult } from '../../../support/rows';
import { SPECIAL_DAYS, salesLog } from '../../../support/sales-logs';

const middles = (name: Parameters<typeof salesLog>[0], special = SPECIAL_DAYS) =>
  rhythmOf(salesLog(name), special).weekdays.map(({ middle }) => middle);

describe('the rhythm of a week', () => {
  // By hand, from the fixtures, without 28 Sep–1 Oct, 10 Oct and 25 Oct–1 Nov.
  it('finds the middle of each weekday', () => {
    expect(middles('weekend')).toEqual([4, 2, 3, 4.5, 7, 151, 121]);
    expect(middles('weekday')).toEqual([40.5, 41.5, 38.5, 44.5, 40, 11.5, 8]);
    expect(middles('flat')).toEqual([20, 20.5, 20.5, 20.5, 20, 21, 20]);
  });

  it('tells how many days each rests on, and how many were left out', () => {
    const rhythm = rhythmOf(salesLog('weekend'), SPECIAL_DAYS);
    expect(rhythm.weekdays.map(({ days }) => days)).toEqual([4, 4, 4, 4, 5, 4, 4]);
    expect(rhythm).toMatchObject({ entries: 42, leftOut: 13, from: '2026-09-28', to: '2026-11-08' });
  });

  it('would be misled by sale dates', () => {
    // Mondays with payday: 9, 4, 3, 4, 40, 5.
    expect(middles('weekend', new Set())[0]).toBe(4.5);
  });

  it('calls weekdays weak that sell far less than the best', () => {
    expect(rhythmOf(salesLog('weekend'), SPECIAL_DAYS).weak).toEqual([1, 2, 3, 4, 5]);
    expect(rhythmOf(salesLog('weekday'), SPECIAL_DAYS).weak).toEqual([6, 7]);
    expect(rhythmOf(salesLog('flat'), SPECIAL_DAYS).weak).toEqual([]);
  });

  it('says the gap in runs of weekdays', () => {
    expect(gapOf(rhythmOf(salesLog('weekend'), SPECIAL_DAYS))).toEqual({
      quiet: [{ from: 1, to: 5, low: 2, high: 7 }],
      busy: [{ from: 6, to: 7, low: 121, high: 151 }],
    });
    expect(gapOf(rhythmOf(salesLog('flat'), SPECIAL_DAYS))).toEqual({
      quiet: [],
      busy: [{ from: 1, to: 7, low: 20, high: 21 }],
    });
  });

  it('lets a run go over the end of the week, and leaves out a weekday of which nothing is known', () => {
    // Six weeks from Monday 2026-11-02: closed on Thursdays, quiet from Sunday to Tuesday.
    const numbers: Record<number, number> = { 0: 5, 1: 6, 2: 50, 4: 60, 5: 70, 6: 4 };
    const log = daysFrom('2026-11-02', 42).flatMap((day, index) => {
      const pieces = numbers[index % 7];
      return pieces === undefined ? [] : { day, pieces };
    });
    expect(gapOf(rhythmOf(log, new Set()))).toEqual({
      quiet: [{ from: 7, to: 2, low: 4, high: 6 }],
      busy: [
        { from: 3, to: 3, low: 50, high: 50 },
        { from: 5, to: 6, low: 60, high: 70 },
      ],
    });
  });

  it('says nothing under four weeks', () => {
    const log = salesLog('weekend');
    expect(rhythmOf(log.slice(0, 27), new Set())).toMatchObject({ state: 'few', weak: [], best: undefined });
    expect(rhythmOf(log.slice(0, 28), new Set())).toMatchObject({ state: 'known', weak: [1, 2, 3, 4, 5] });
    expect(rhythmOf([], new Set())).toMatchObject({ state: 'few', entries: 0, from: undefined });
  });

  it('says nothing of one weekday alone, nor of days that were all special', () => {
    const log = salesLog('weekend');
    const mondays = daysFrom('2026-01-05', 7 * 30).filter((_, index) => index % 7 === 0);
    expect(
      rhythmOf(
        mondays.map((day) => ({ day, pieces: 3 })),
        new Set(),
      ).state,
    ).toBe('few');
    expect(rhythmOf(log, new Set(log.map(({ day }) => day))).state).toBe('few');
  });

  it('counts a day without a number for nothing, and a nought as a nought', () => {
    const log = salesLog('flat');
    const gaps = log.map((total, index) => (index === 0 ? { day: total.day, rupiah: 5 } : total));
    expect(rhythmOf(gaps, new Set()).entries).toBe(41);
    const noughts = log.map(({ day }) => ({ day, pieces: 0 }));
    expect(rhythmOf(noughts, new Set())).toMatchObject({ state: 'known', weak: [], best: 0 });
  });

  it('does not take one piece more for a rhythm', () => {
    const log = daysFrom('2026-11-02', 28).map((day, index) => ({ day, pieces: index % 7 === 5 ? 2 : 1 }));
    expect(rhythmOf(log, new Set()).weak).toEqual([]);
  });

  it('uses what most days have a number of, or what it is asked for', () => {
    const log = salesLog('flat').map(({ day, pieces }, index) => ({
      day,
      orders: 3,
      ...(index < 40 && { pieces: pieces as number }),
    }));
    expect(rhythmOf(log, new Set()).measure).toBe('orders');
    expect(rhythmOf(log, new Set(), 'pieces')).toMatchObject({ measure: 'pieces', entries: 40 });
  });

  it('looks back half a year and no further', () => {
    const old = daysFrom('2025-01-06', 28).map((day) => ({ day, pieces: 900 }));
    expect(rhythmOf([...old, ...salesLog('flat')], SPECIAL_DAYS)).toMatchObject({
      entries: 42,
      from: '2026-09-28',
    });
  });
});

describe('the middle', () => {
  it('is the middle one, or half way between two', () => {
    expect(middleOf([9, 1, 4])).toBe(4);
    expect(middleOf([10, 2])).toBe(6);
    expect(middleOf([])).toBeUndefined();
  });
});

describe('totals of results', () => {
  const shop = 'shop';
  const post = aPost(shop, 'p', {
    day: '2026-11-10',
    // 23:30 UTC on the 10th is half past six on the 11th in Jakarta.
    postedAt: { instagram: Date.parse('2026-11-10T23:30:00Z') },
  });
  const noDay = aPost(shop, 'p');

  it('sums by the day on which it stood there', () => {
    const rows = [
      aResult(shop, post.id, { channel: 'instagram', orders: 2, pieces: 5 }),
      aResult(shop, post.id, { channel: 'facebook', orders: 1 }),
      aResult(shop, post.id, { channel: 'whatsapp-status', orders: 3, rupiah: 90_000 }),
    ];
    expect(totalsOfResults(rows, [post])).toEqual([
      { day: '2026-11-10', orders: 4, rupiah: 90_000 },
      { day: '2026-11-11', orders: 2, pieces: 5 },
    ]);
  });

  it('leaves out what was skipped, what has only chats, and what has no day or post', () => {
    const rows = [
      aResult(shop, post.id, { channel: 'facebook', skipped: true, chats: undefined, orders: undefined }),
      aResult(shop, post.id, { chats: 9, orders: undefined }),
      aResult(shop, noDay.id),
      aResult(shop, 'gone'),
    ];
    expect(totalsOfResults(rows, [post, noDay])).toEqual([]);
  });
});
