import * as z from 'zod/mini';

/** Fields that every stored row carries. Times are epoch milliseconds. */
export const rowFields = {
  id: z.string().check(z.minLength(1)),
  createdAt: z.number(),
  updatedAt: z.number(),
  /** Set while the row lies in the trash. */
  deletedAt: z.optional(z.number()),
};

/** Longest text a field may hold; longer page text is cut by the reader before it reaches a row. */
export const MAX_TEXT = 20_000;
