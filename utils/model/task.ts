import * as z from 'zod/mini';
import { daySchema, timeSchema } from './days';
import { rowFields } from './row';

/** Something to do that is no post: order boxes, ask the courier for its last day. */
export const taskSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  day: daySchema,
  time: z.optional(timeSchema),
  /** When the user ticked it off (epoch ms). */
  doneAt: z.optional(z.number()),
  /** The chain of posts and tasks that it is part of. */
  chainId: z.optional(z.string()),
});
export type Task = z.infer<typeof taskSchema>;
