import * as z from 'zod/mini';

/** Parts that rows of the calendar share. */

/** A local day, YYYY-MM-DD. */
export const daySchema = z.iso.date();
/** A local time, HH:mm. */
export const timeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** Weekdays by ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekdaySchema = z.int().check(z.minimum(1), z.maximum(7));
/** Pieces, orders, chats: whole numbers. */
export const countSchema = z.int().check(z.nonnegative(), z.maximum(1_000_000));
/** Whole rupiah. */
export const rupiahSchema = z.int().check(z.nonnegative(), z.maximum(1_000_000_000_000));
