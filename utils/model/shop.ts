import * as z from 'zod/mini';
import { rowFields } from './row';

export const BUSINESS_KINDS = ['food', 'fashion', 'craft', 'service', 'reseller', 'other'] as const;

/** The three Indonesian zones; none of them has daylight saving time. */
export const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

const hex = z.string().check(z.regex(/^#[0-9a-f]{6}$/i));

export const shopSchema = z.object({
  ...rowFields,
  name: z.string().check(z.maxLength(120)),
  kind: z.enum(BUSINESS_KINDS),
  logoId: z.optional(z.string()),
  /** Brand colours: `ground` behind everything, `accent` for the price and marks, `ink` for text. */
  colors: z.object({ ground: hex, accent: hex, ink: hex }),
  /** How buyers are addressed in captions: "Kak", "Bun", "Bapak/Ibu". */
  greeting: z.string().check(z.maxLength(40)),
  /** Digits with country code, "628…"; empty when the shop gives none. */
  whatsapp: z.string().check(z.maxLength(20)),
  area: z.string().check(z.maxLength(200)),
  payment: z.string().check(z.maxLength(200)),
  delivery: z.string().check(z.maxLength(200)),
  hashtags: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(30)),
  zone: z.enum(ZONES),
});
export type Shop = z.infer<typeof shopSchema>;
