import { z } from 'zod';
import { rowFields } from './row';

export const BUSINESS_KINDS = ['food', 'fashion', 'craft', 'service', 'reseller', 'other'] as const;

/** The three Indonesian zones; none of them has daylight saving time. */
export const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

const hex = z.string().regex(/^#[0-9a-f]{6}$/i);

export const shopSchema = z.object({
  ...rowFields,
  name: z.string().max(120),
  kind: z.enum(BUSINESS_KINDS),
  logoId: z.string().optional(),
  /** Brand colours: `ground` behind everything, `accent` for the price and marks, `ink` for text. */
  colors: z.object({ ground: hex, accent: hex, ink: hex }),
  /** How buyers are addressed in captions: "Kak", "Bun", "Bapak/Ibu". */
  greeting: z.string().max(40),
  /** Digits with country code, "628…"; empty when the shop gives none. */
  whatsapp: z.string().max(20),
  area: z.string().max(200),
  payment: z.string().max(200),
  delivery: z.string().max(200),
  hashtags: z.array(z.string().max(100)).max(30),
  zone: z.enum(ZONES),
});
export type Shop = z.infer<typeof shopSchema>;
