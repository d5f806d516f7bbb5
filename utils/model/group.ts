import * as z from 'zod/mini';
import { countSchema, weekdaySchema } from './days';
import { MAX_TEXT, rowFields } from './row';

/** A community group on WhatsApp or Facebook that posts go to in turn. */
export const groupSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  channel: z.enum(['whatsapp-group', 'facebook-group']),
  /** Weekdays on which its rules allow selling; none: every day. */
  weekdays: z.array(weekdaySchema).check(z.maxLength(7)),
  /** Fewest days between two posts. */
  gapDays: countSchema,
  /** What its admin asks for, in the user's words. */
  rules: z.string().check(z.maxLength(2000)),
  /** What the user put there last, the newest first. */
  posts: z
    .array(
      z.object({
        at: z.number(),
        postId: z.optional(z.string()),
        text: z.string().check(z.maxLength(MAX_TEXT * 4)),
      }),
    )
    .check(z.maxLength(10)),
});
export type PostGroup = z.infer<typeof groupSchema>;
