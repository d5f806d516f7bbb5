import { z } from 'zod';

/**
 * A price as a shop writes it.
 * `amount` (and `max`, for a range such as "10–15rb") is in the currency's main unit: whole rupiah for IDR.
 */
export const priceSchema = z.object({
  amount: z.number().nonnegative(),
  max: z.number().nonnegative().optional(),
  /** ISO 4217 code. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** What the price is for: "toples", "pcs", "porsi". */
  unit: z.string().max(40).optional(),
});
export type Price = z.infer<typeof priceSchema>;
