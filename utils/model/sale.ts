import * as z from 'zod/mini';
import { countSchema, daySchema, rupiahSchema } from './days';
import { rowFields } from './row';

/** What a shop sold on one day. Its id follows from shop and day (`saleId`), so that a day is never counted twice. */
export const saleSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  day: daySchema,
  pieces: z.optional(countSchema),
  orders: z.optional(countSchema),
  rupiah: z.optional(rupiahSchema),
});
export type Sale = z.infer<typeof saleSchema>;

export const saleId = (shopId: string, day: string): string => `sale-${shopId}-${day}`;

/** The day that such an id is of. */
export const dayOfSale = (id: string): string => id.slice(-'YYYY-MM-DD'.length);
