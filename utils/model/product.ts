import { z } from 'zod';
import { priceSchema } from './price';
import { MAX_TEXT, rowFields } from './row';

export const productSchema = z.object({
  ...rowFields,
  shopId: z.string().min(1),
  name: z.string().max(500),
  /** Absent while unknown, for example "Hubungi penjual". */
  price: priceSchema.optional(),
  /** What the user typed for price, unit and old price, kept so that nothing half-typed is lost. */
  priceText: z.string().max(100).optional(),
  unitText: z.string().max(40).optional(),
  strikePriceText: z.string().max(100).optional(),
  /** The price before a discount, same currency and unit as `price`. */
  strikePrice: z.number().nonnegative().optional(),
  /** Day on which the price was read or typed, YYYY-MM-DD. */
  priceDate: z.iso.date().optional(),
  description: z.string().max(MAX_TEXT),
  /** Asset ids, the main photo first. */
  photoIds: z.array(z.string()).max(20),
  sourceUrl: z.string().max(4000).optional(),
});
export type Product = z.infer<typeof productSchema>;
