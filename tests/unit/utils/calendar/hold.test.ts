import { describe, expect, it } from 'vitest';
import { holdOn } from '@/utils/calendar';
import { aMoment } from '../../../support/rows';

const hold = (from: string, to?: string) => aMoment('shop', { kind: 'hold', from, to });

describe('a hold', () => {
  it('covers its first and its last day and no other', () => {
    const moments = [hold('2026-12-30', '2027-01-02')];
    const days = ['2026-12-29', '2026-12-30', '2027-01-02', '2027-01-03'];
    expect(days.map((day) => holdOn(day, moments) !== undefined)).toEqual([false, true, true, false]);
  });

  it('lasts on when it has no end', () => {
    const open = hold('2026-12-30');
    expect(holdOn('2032-02-29', [open])).toBe(open);
    expect(holdOn('2026-12-29', [open])).toBeUndefined();
  });

  it('comes again each year where it says so, over the new year too, and not before it was made', () => {
    const yearly = [aMoment('shop', { kind: 'hold', from: '2026-12-30', to: '2027-01-02', yearly: true })];
    const days = ['2026-01-01', '2026-12-31', '2028-01-02', '2028-01-03', '2028-12-29', '2028-12-30'];
    expect(days.filter((day) => holdOn(day, yearly))).toEqual(['2026-12-31', '2028-01-02', '2028-12-30']);
  });

  it('of a leap day is on the 28th in common years', () => {
    const yearly = [aMoment('shop', { kind: 'hold', from: '2028-02-29', to: '2028-02-29', yearly: true })];
    const days = ['2028-02-28', '2028-02-29', '2029-02-28', '2029-03-01', '2032-02-29'];
    expect(days.filter((day) => holdOn(day, yearly))).toEqual(['2028-02-29', '2029-02-28', '2032-02-29']);
  });

  it('is no event and no sensitive day', () => {
    const moments = (['event', 'sensitive'] as const).map((kind) =>
      aMoment('shop', { kind, from: '2026-12-30', to: '2026-12-30' }),
    );
    expect(holdOn('2026-12-30', moments)).toBeUndefined();
  });
});
