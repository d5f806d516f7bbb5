import * as z from 'zod/mini';
import { channelIdSchema } from './channel';
import { countSchema, rupiahSchema } from './days';
import { rowFields } from './row';

/**
 * What came of a post on one channel, as the user typed it. Its id follows from post and channel (`resultId`).
 * A result with `skipped` and no number was passed over: nobody is asked for it again.
 */
export const resultSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  postId: z.string().check(z.minLength(1)),
  channel: channelIdSchema,
  chats: z.optional(countSchema),
  orders: z.optional(countSchema),
  pieces: z.optional(countSchema),
  rupiah: z.optional(rupiahSchema),
  skipped: z.optional(z.boolean()),
});
export type PostResult = z.infer<typeof resultSchema>;

export const resultId = (postId: string, channel: string): string => `result-${postId}-${channel}`;
