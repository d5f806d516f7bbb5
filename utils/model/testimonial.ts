import * as z from 'zod/mini';
import { rowFields } from './row';

/** Longest quote, in UTF-16 units: a chat of some screens. A page that is selected whole is cut here. */
export const MAX_QUOTE = 5000;

/**
 * What a buyer said, kept to become a testimonial. It is not one yet: nothing here says that the buyer agreed,
 * so it may not be shown to others as it is (domain facts L30).
 */
export const testimonialSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  quote: z.string().check(z.maxLength(MAX_QUOTE)),
  /** How the words came in; invented ones are forbidden (domain facts L33), so their origin is kept. */
  source: z.enum(['selection']),
  /** The page that they stood on, without tracking; absent when its address is too long to be kept. */
  sourceUrl: z.optional(z.string().check(z.maxLength(4000))),
  /** What it is about; absent while nobody has said. */
  productId: z.optional(z.string()),
  /** Day on which it was taken, YYYY-MM-DD in the shop's zone. */
  day: z.iso.date(),
});
export type Testimonial = z.infer<typeof testimonialSchema>;
