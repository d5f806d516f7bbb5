import { addDays } from '../calendar';
import { isAnswered, type Posted } from './posted';

/** Days back that are asked about: who remembers longer fills in the table, which holds everything. */
export const ASK_DAYS = 7;

/**
 * What is to be asked today: marked as posted on an earlier day, out within the last week, neither answered nor
 * passed over. A table that marks a year of old posts therefore raises no question at all.
 */
export const toAsk = (things: readonly Posted[], today: string): Posted[] =>
  things.filter(
    (one) =>
      one.markedOn < today &&
      one.day < today &&
      one.day >= addDays(today, -ASK_DAYS) &&
      !one.skipped &&
      !isAnswered(one),
  );
