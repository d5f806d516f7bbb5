import * as z from 'zod/mini';
import { priceSchema } from './price';
import { MAX_TEXT } from './row';

const field = <T extends z.ZodMiniType>(value: T) =>
  z.object({
    value,
    /** Where it stood: "json-ld", "microdata", "og", "visible-text" … */
    source: z.string().check(z.maxLength(60)),
    /** 0 (a guess) to 1 (sure). */
    confidence: z.number().check(z.minimum(0), z.maximum(1)),
    /** Runners-up, best first, so that the panel can offer them. */
    alternatives: z
      .array(
        z.object({
          value,
          source: z.string().check(z.maxLength(60)),
          confidence: z.number().check(z.minimum(0), z.maximum(1)),
        }),
      )
      .check(z.maxLength(8)),
  });

/** The sites on which a shop has a page of its own. */
export const OWN_SITES = ['instagram', 'facebook', 'shopee'] as const;
export type OwnSite = (typeof OWN_SITES)[number];

/** Whose page it is: a handle in small letters, or the number of a profile or a Shopee shop. */
const ownerSchema = z.object({
  site: z.enum(OWN_SITES),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
});
export type PageOwner = z.infer<typeof ownerSchema>;

const address = z.string().check(z.maxLength(4000));

/** One of several products that a page lists, such as the rows of a Seller Centre list. */
const listedSchema = z.object({
  name: z.string().check(z.maxLength(500)),
  price: z.optional(priceSchema),
  image: z.optional(address),
  /** Where the product itself is to be seen. */
  url: z.optional(address),
});
export type ListedProduct = z.infer<typeof listedSchema>;

/** What a reader found on a page. Everything in it is a stranger's text. */
export const readingSchema = z.object({
  kind: z.enum(['product', 'not-a-product']),
  /** Platform id, "general" for pages without an adapter of their own. */
  platform: z.string().check(z.maxLength(40)),
  url: address,
  /** The page's owner and whoever is logged in on it, as far as the page itself tells. */
  identity: z.optional(z.object({ shown: z.optional(ownerSchema), loggedIn: z.optional(ownerSchema) })),
  /** Products that the page lists instead of showing one. */
  items: z.optional(z.array(listedSchema).check(z.maxLength(100))),
  fields: z.object({
    name: z.optional(field(z.string().check(z.maxLength(500)))),
    price: z.optional(field(priceSchema)),
    strikePrice: z.optional(field(z.number().check(z.nonnegative()))),
    description: z.optional(field(z.string().check(z.maxLength(MAX_TEXT)))),
    availability: z.optional(field(z.string().check(z.maxLength(60)))),
  }),
  /** Absolute http(s) addresses, best first. */
  images: z.array(address).check(z.maxLength(40)),
  /** Small pictures of the first images, made of what the page shows already; null where it could not be. */
  thumbs: z.optional(
    z
      .array(z.nullable(z.string().check(z.startsWith('data:image/jpeg;base64,'), z.maxLength(40_000))))
      .check(z.maxLength(40)),
  ),
});
export type Reading = z.infer<typeof readingSchema>;
export interface ReadField<T> {
  value: T;
  source: string;
  confidence: number;
  alternatives: { value: T; source: string; confidence: number }[];
}
