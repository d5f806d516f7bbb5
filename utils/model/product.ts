import * as z from 'zod/mini';
import { priceSchema } from './price';
import { MAX_TEXT, rowFields } from './row';

/** Facts that buyers ask for; which of them a form shows depends on the shop's kind (domain facts §5.6). */
export const FACT_KEYS = [
  'content',
  'weight',
  'taste',
  'keeps',
  'storage',
  'readyTime',
  'material',
  'size',
  'color',
  'fit',
  'care',
  'makingTime',
  'custom',
  'scope',
  'duration',
  'coverage',
  'terms',
  'warranty',
  'minOrder',
  'origin',
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

/** Permit and certificate numbers (domain facts F17, L22–L25). */
export const PERMIT_KEYS = ['halal', 'pirt', 'bpom', 'sni', 'nib'] as const;
export type PermitKey = (typeof PERMIT_KEYS)[number];

/** What can be had: pieces at hand, or an order made by a day. */
const stockSchema = z.object({
  mode: z.enum(['ready', 'preorder']),
  /** Pieces left, or how many orders are taken; absent when nobody counts. */
  amount: z.optional(z.int().check(z.nonnegative())),
  /** Last day to order, and the day on which orders are ready, YYYY-MM-DD. */
  closes: z.optional(z.iso.date()),
  ready: z.optional(z.iso.date()),
});
export type Stock = z.infer<typeof stockSchema>;

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
  /** Hashtags that came with the description, without "#": kept apart, because the shop has its own. */
  hashtags: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(30))),
  /** Asset ids, the main photo first. */
  photoIds: z.array(z.string()).check(z.maxLength(20)),
  /** Choices such as tastes, sizes or colours. */
  variants: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(40))),
  facts: z.optional(z.partialRecord(z.enum(FACT_KEYS), z.string().check(z.maxLength(300)))),
  /** What sets it apart, in the seller's words. */
  strength: z.optional(z.string().check(z.maxLength(300))),
  /** What shows that it sells ("1.200 terjual di Shopee, Nov 2026"): without it nothing may be called a best seller. */
  proof: z.optional(z.string().check(z.maxLength(300))),
  /** Last day of the lowered price, YYYY-MM-DD, and what it depends on. */
  promoUntil: z.optional(z.iso.date()),
  promoTerms: z.optional(z.string().check(z.maxLength(300))),
  stock: z.optional(stockSchema),
  permits: z.optional(z.partialRecord(z.enum(PERMIT_KEYS), z.string().check(z.maxLength(60)))),
  /** From where on the page each field was read ("json-ld", "visible-text" …). */
  readFrom: z.optional(z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(60)))),
  sourceUrl: z.optional(z.string().check(z.maxLength(4000))),
});
export type Product = z.infer<typeof productSchema>;
