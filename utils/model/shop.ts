import * as z from 'zod/mini';
import { channelIdSchema } from './channel';
import { timeSchema, weekdaySchema } from './days';
import { rowFields } from './row';

export const BUSINESS_KINDS = ['food', 'fashion', 'craft', 'service', 'reseller', 'other'] as const;
export type BusinessKind = (typeof BUSINESS_KINDS)[number];

/** The three Indonesian zones; none of them has daylight saving time. */
export const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

/**
 * How buyers are spoken to, after the registers of Indonesian selling captions (domain facts §5.4):
 * warm (Kak), mothers (Bun), friend (Sis), men (Gan, Om), young (bestie, kamu), polite (Bapak/Ibu), regional.
 */
export const TONES = ['warm', 'mothers', 'friend', 'men', 'young', 'polite', 'regional'] as const;

/** Typefaces that come with Pajang; each suits a shop sign and stays readable small. */
export const FONT_IDS = [
  'plus-jakarta-sans',
  'poppins',
  'quicksand',
  'nunito',
  'baloo-2',
  'oswald',
  'bebas-neue',
  'playfair-display',
  'lora',
  'pacifico',
  'lobster',
] as const;
export const fontIdSchema = z.enum(FONT_IDS);
export type FontId = z.infer<typeof fontIdSchema>;

/** A page's own name in its address: "qkizbatam" on Instagram, the number of a Shopee shop. */
const handle = z.optional(z.string().check(z.maxLength(100)));

const hashtagSetSchema = z.object({
  name: z.string().check(z.maxLength(60)),
  tags: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(30)),
});

/** A usual time to post on a channel, each week on one day. */
const slotSchema = z.object({ channel: channelIdSchema, weekday: weekdaySchema, time: timeSchema });
export type Slot = z.infer<typeof slotSchema>;

const hex = z.string().check(z.regex(/^#[0-9a-f]{6}$/i));

export const shopSchema = z.object({
  ...rowFields,
  name: z.string().check(z.maxLength(120)),
  kind: z.enum(BUSINESS_KINDS),
  logoId: z.optional(z.string()),
  /** Brand colours: `ground` behind everything, `accent` for the price and marks, `ink` for text. */
  colors: z.object({ ground: hex, accent: hex, ink: hex }),
  /** Typefaces of its pictures: `sign` for the shop's and product's names, `body` for the rest. */
  fonts: z.object({ sign: fontIdSchema, body: fontIdSchema }),
  tone: z.enum(TONES),
  /** How buyers are addressed in captions: "Kak", "Bun", "Bapak/Ibu". */
  greeting: z.string().check(z.maxLength(40)),
  /** Digits with country code, "628…"; empty when the shop gives none. */
  whatsapp: z.string().check(z.maxLength(20)),
  area: z.string().check(z.maxLength(200)),
  payment: z.string().check(z.maxLength(200)),
  delivery: z.string().check(z.maxLength(200)),
  hashtags: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(30)),
  /** Groups of hashtags under a name, for posts of one sort. */
  hashtagSets: z.optional(z.array(hashtagSetSchema).check(z.maxLength(30))),
  /** Where this shop usually posts; absent: the five that every seller has. */
  channels: z.optional(z.array(channelIdSchema)),
  /** Ids of caption templates that the user marked. */
  favorites: z.optional(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(200))),
  /** Whether its finished pictures carry a small mark of the shop; absent: no. */
  watermark: z.optional(z.boolean()),
  zone: z.enum(ZONES),
  /** First day of a week on its calendar; absent: Monday. */
  weekStart: z.optional(z.union([z.literal(1), z.literal(6), z.literal(7)])),
  /** Its usual times to post. */
  slots: z.optional(z.array(slotSchema).check(z.maxLength(200))),
  /** Whose moon its feasts follow; absent: the government's. */
  moon: z.optional(z.enum(['government', 'muhammadiyah'])),
  /** Days (−1, 0, 1) by which the user moved a feast, by `year-key` of the moment: `2028-idulfitri`. */
  shifts: z.optional(z.record(z.string().check(z.maxLength(60)), z.int().check(z.minimum(-1), z.maximum(1)))),
  /** Sorts of moments that its calendar leaves out (utils/moments). */
  hiddenMoments: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(100))),
  /** Most posts that a plan may put on one day; absent: 2. */
  maxPerDay: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
  /** The pages that belong to this shop, so that Pajang can tell when another shop's page is open. */
  pages: z.object({ instagram: handle, facebook: handle, shopee: handle }),
});
export type Shop = z.infer<typeof shopSchema>;
