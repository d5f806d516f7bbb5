import { parsePrice } from './money';
import { fail, ok, type Result } from './result';

/** Largest count and sum that a row holds (utils/model/days.ts). */
const MOST = { count: 1_000_000, rupiah: 1_000_000_000_000 };

/** Digits, in groups of three if grouped at all: "12", "1.200", "1,200", "1 200". */
const WHOLE = /^(?:\d{1,9}|\d{1,3}(?:[., ]\d{3})+)$/;

/**
 * A whole number as people type it: undefined for an empty box. Words, fractions, minus signs and more than a
 * million are refused.
 */
export function readCount(typed: string): Result<number | undefined, 'not-a-count'> {
  const text = typed.trim();
  if (text === '') return ok(undefined);
  const count = WHOLE.test(text) ? Number(text.replace(/\D/g, '')) : Number.NaN;
  return count <= MOST.count ? ok(count) : fail('not-a-count');
}

/** Rupiah as people type them ("150.000", "150rb", "1,5 jt"): undefined for an empty box, whole, one sum and no range. */
export function readRupiah(typed: string): Result<number | undefined, 'not-a-sum'> {
  const text = typed.trim();
  if (text === '') return ok(undefined);
  // Small bare numbers are no prices, but a sum may be 0.
  const whole = readCount(text);
  if (whole.ok) return whole;
  const sum = parsePrice(text);
  if (!sum.ok || sum.data.currency !== 'IDR' || sum.data.max !== undefined) return fail('not-a-sum');
  return sum.data.amount <= MOST.rupiah ? ok(sum.data.amount) : fail('not-a-sum');
}
