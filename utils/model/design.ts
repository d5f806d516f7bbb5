import * as z from 'zod/mini';
import { sceneSchema } from '../scene/schema';
import { pictureSizeSchema } from './post';
import { rowFields } from './row';

/** Pictures that the user keeps under a name, to look at, download or use again. */
export const designSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  name: z.string().check(z.maxLength(120)),
  layoutId: z.optional(z.string().check(z.maxLength(60))),
  scenes: z.partialRecord(pictureSizeSchema, sceneSchema),
});
export type Design = z.infer<typeof designSchema>;
