import * as z from 'zod/mini';
import { picturesFields } from './post';
import { rowFields } from './row';

/** Pictures that the user keeps under a name, to look at, download or use again. */
export const designSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  name: z.string().check(z.maxLength(120)),
  layoutId: z.optional(z.string().check(z.maxLength(60))),
  /** The products that it shows, so that a changed price finds it. */
  productIds: z.optional(z.array(z.string()).check(z.maxLength(9))),
  ...picturesFields,
});
export type Design = z.infer<typeof designSchema>;
