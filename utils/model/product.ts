import * as z from 'zod/mini';
import { priceSchema } from './price';
import { MAX_TEXT, rowFields } from './row';

export const productSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  name: z.string().check(z.maxLength(500)),
  /** Absent while unknown, for example "Hubungi penjual". */
  price: z.optional(priceSchema),
  /** What the user typed for price, unit and old price, kept so that nothing half-typed is lost. */
  priceText: z.optional(z.string().check(z.maxLength(100))),
  unitText: z.optional(z.string().check(z.maxLength(40))),
  strikePriceText: z.optional(z.string().check(z.maxLength(100))),
  /** The price before a discount, same currency and unit as `price`. */
  strikePrice: z.optional(z.number().check(z.nonnegative())),
  /** Day on which the price was read or typed, YYYY-MM-DD. */
  priceDate: z.optional(z.iso.date()),
  description: z.string().check(z.maxLength(MAX_TEXT)),
  /** Asset ids, the main photo first. */
  photoIds: z.array(z.string()).check(z.maxLength(20)),
  sourceUrl: z.optional(z.string().check(z.maxLength(4000))),
});
export type Product = z.infer<typeof productSchema>;
