import * as z from 'zod/mini';
import { daySchema } from './days';
import { rowFields } from './row';

/**
 * What a shop's own entry on the calendar means: `event` a day to sell for (a bazaar, the shop's birthday),
 * `sensitive` one on which selling hard hurts (mourning), `hold` days on which nothing goes out ("tunda semua").
 */
export const OWN_MOMENT_KINDS = ['event', 'sensitive', 'hold'] as const;

export const ownMomentSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  kind: z.enum(OWN_MOMENT_KINDS),
  name: z.string().check(z.maxLength(120)),
  /** First and last day, both included. A hold without a last day lasts until it is ended. */
  from: daySchema,
  to: z.optional(daySchema),
  /** Comes again each year on the same days. */
  yearly: z.optional(z.boolean()),
});
export type OwnMoment = z.infer<typeof ownMomentSchema>;

/** Sorts of days in a year's table. */
export const MOMENT_KINDS = ['holiday', 'leave', 'feast', 'fasting', 'sale', 'day', 'sensitive'] as const;

/** A year's dates as a file: those that come with Pajang, and those that a user brings in later. */
export const yearTableSchema = z.object({
  format: z.literal('pajang-year'),
  version: z.literal(1),
  year: z.int().check(z.minimum(2020), z.maximum(2100)),
  /** Where the dates are from, and on which day that was last looked up. */
  source: z.string().check(z.minLength(1), z.maxLength(500)),
  checked: daySchema,
  days: z
    .array(
      z.object({
        /** Names the moment across the years: `idulfitri`. */
        key: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)),
        name: z.object({
          id: z.string().check(z.minLength(1), z.maxLength(120)),
          en: z.optional(z.string().check(z.maxLength(120))),
        }),
        kind: z.enum(MOMENT_KINDS),
        from: daySchema,
        to: z.optional(daySchema),
        /** Where Muhammadiyah begins it on another day. */
        muhammadiyah: z.optional(daySchema),
        /** Follows the moon: users may move it by a day. */
        movable: z.optional(z.boolean()),
        /** Reckoned, not decreed: shown as "perkiraan ± 1 hari". */
        estimated: z.optional(z.boolean()),
      }),
    )
    .check(z.minLength(1), z.maxLength(400)),
});
export type YearTable = z.infer<typeof yearTableSchema>;
export type YearDay = YearTable['days'][number];

/** A year's table that a shop's user brought in; it takes the place of ours for that year. */
export const yearTableRowSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  table: yearTableSchema,
});
export type YearTableRow = z.infer<typeof yearTableRowSchema>;
