import type { Result } from '@/utils/core/result';
import { readCount, readRupiah } from '@/utils/core/typed-number';
import type { Field } from '@/utils/results';

type NumberReason = 'not-a-count' | 'not-a-sum';

/** A number that cannot be stored because nobody can read it; its box says so. */
export class UnreadNumber extends Error {
  constructor(readonly reason: NumberReason) {
    super(reason);
  }
}

/** A typed number by what it counts; undefined for an empty box. */
export const readField = (field: Field, text: string): Result<number | undefined, NumberReason> =>
  field === 'rupiah' ? readRupiah(text) : readCount(text);

/** A stored number as it stands in its box: thousands grouped, as everybody here writes them. */
export const fieldText = (value: number | undefined): string =>
  value === undefined ? '' : String(value).replace(/\B(?=(\d{3})+$)/g, '.');
