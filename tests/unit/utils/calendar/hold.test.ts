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

  it('is no event and no sensitive day', () => {
    const moments = (['event', 'sensitive'] as const).map((kind) =>
      aMoment('shop', { kind, from: '2026-12-30', to: '2026-12-30' }),
    );
    expect(holdOn('2026-12-30', moments)).toBeUndefined();
  });
});
