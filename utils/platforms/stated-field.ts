import type { ReadField } from '../model';

/** A field that one source alone tells. */
export const statedField = <T>(value: T, source: string, confidence: number): ReadField<T> => ({
  value,
  source,
  confidence,
  alternatives: [],
});
