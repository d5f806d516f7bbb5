import * as z from 'zod/mini';

/**
 * A price as a shop writes it.
 * `amount` (and `max`, for a range such as "10–15rb") is in the currency's main unit: whole rupiah for IDR.
 */
export const priceSchema = z.object({
  amount: z.number().check(z.nonnegative()),
  max: z.optional(z.number().check(z.nonnegative())),
  /** ISO 4217 code. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** What the price is for: "toples", "pcs", "porsi". */
  unit: z.optional(z.string().check(z.maxLength(40))),
});
export type Price = z.infer<typeof priceSchema>;
