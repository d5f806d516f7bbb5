import { z } from 'zod';
import { priceSchema } from './price';
import { MAX_TEXT } from './row';

const field = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    /** Where it stood: "json-ld", "microdata", "og", "visible-text" … */
    source: z.string().max(60),
    /** 0 (a guess) to 1 (sure). */
    confidence: z.number().min(0).max(1),
    /** Runners-up, best first, so that the panel can offer them. */
    alternatives: z
      .array(z.object({ value, source: z.string().max(60), confidence: z.number().min(0).max(1) }))
      .max(8),
  });

/** What a reader found on a page. Everything in it is a stranger's text. */
export const readingSchema = z.object({
  kind: z.enum(['product', 'not-a-product']),
  /** Platform id, "general" for pages without an adapter of their own. */
  platform: z.string().max(40),
  url: z.string().max(4000),
  fields: z.object({
    name: field(z.string().max(500)).optional(),
    price: field(priceSchema).optional(),
    strikePrice: field(z.number().nonnegative()).optional(),
    description: field(z.string().max(MAX_TEXT)).optional(),
    availability: field(z.string().max(60)).optional(),
  }),
  /** Absolute http(s) addresses, best first. */
  images: z.array(z.string().max(4000)).max(40),
  /** Small pictures of the first images, made of what the page shows already; null where it could not be. */
  thumbs: z.array(z.string().startsWith('data:image/jpeg;base64,').max(40_000).nullable()).max(40).optional(),
});
export type Reading = z.infer<typeof readingSchema>;
export interface ReadField<T> {
  value: T;
  source: string;
  confidence: number;
  alternatives: { value: T; source: string; confidence: number }[];
}
