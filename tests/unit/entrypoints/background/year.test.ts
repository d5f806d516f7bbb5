import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveAYear } from '../../../support/simulated-year';

/** A whole year, and a month of another; whole years of as many others by `YEARS=20`. */
const LIVES = process.env.YEARS
  ? Array.from({ length: Number(process.env.YEARS) }, (_, index) => ({ seed: index + 1, days: 365 }))
  : [
      { seed: 1, days: 365 },
      { seed: 2, days: 30 },
    ];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a year with a browser that is closed, stopped, killed and set wrong', () => {
  it.each(LIVES)(
    'loses no reminder and tells none twice ($days days, seed $seed)',
    async ({ seed, days }) => {
      const report = await liveAYear(seed, days);
      expect(report.wrong).toEqual([]);
      expect(report.late).toEqual([]);
      // All of this happened, many times.
      expect(report.posts).toBeGreaterThan(days);
      expect(report.notices).toBeGreaterThan(days / 4);
      expect(report.listed).toBeGreaterThan(days / 8);
      expect(report.starts).toBeGreaterThan(days);
      expect(report.deaths).toBeGreaterThan(days / 40);
      expect(report.jumps).toBeGreaterThan(days / 40);
    },
    600_000,
  );
});
