import type { Result } from '@/utils/core/result';
import { readCount, readRupiah } from '@/utils/core/typed-number';

/** What is counted: things, or money. */
export type NumberKind = 'count' | 'rupiah';
type NumberReason = 'not-a-count' | 'not-a-sum';

/** A number that cannot be stored because nobody can read it; its box says so. */
export class UnreadNumber extends Error {
  constructor(readonly reason: NumberReason) {
    super(reason);
  }
}

/** A typed number by what it counts; undefined for an empty box. */
export const readNumber = (kind: NumberKind, text: string): Result<number | undefined, NumberReason> =>
  kind === 'rupiah' ? readRupiah(text) : readCount(text);

/** A stored number as it stands in its box: thousands grouped, as everybody here writes them. */
export const numberText = (value: number | undefined): string =>
  value === undefined ? '' : String(value).replace(/\B(?=(\d{3})+$)/g, '.');
