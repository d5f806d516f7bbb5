import * as z from 'zod/mini';
import { rowFields } from './row';

/** A caption template that the user made; `parts` and `form` are those of a built-in one (utils/captions). */
export const ownTemplateSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  name: z.string().check(z.maxLength(120)),
  /** Id of the built-in template it was begun from. */
  basedOn: z.optional(z.string().check(z.maxLength(60))),
  /** Liquid text by part of the caption; a part left out stays empty. */
  parts: z.record(z.string().check(z.maxLength(20)), z.string().check(z.maxLength(4000))),
});
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;
