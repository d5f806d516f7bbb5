import * as z from 'zod/mini';
import { rowFields } from './row';

const labelSchema = z.object({
  id: z.string().check(z.maxLength(200)),
  en: z.string().check(z.maxLength(200)),
});

/** One question that a template asks. What stays empty drops out of the caption; days are YYYY-MM-DD. */
const formFieldSchema = z.object({
  key: z.string().check(z.regex(/^[a-z]\w{0,39}$/i)),
  type: z.enum(['text', 'choice', 'number', 'date']),
  label: labelSchema,
  default: z.string().check(z.maxLength(500)),
  /** Shown in the empty box. */
  example: z.optional(z.string().check(z.maxLength(200))),
  /** The answers of a `choice`; the value is what stands in the caption. */
  options: z.optional(
    z
      .array(z.object({ value: z.string().check(z.maxLength(200)), label: labelSchema }))
      .check(z.maxLength(20)),
  ),
});
export type FormField = z.infer<typeof formFieldSchema>;

const partsSchema = z.record(z.string().check(z.maxLength(20)), z.string().check(z.maxLength(4000)));
const formSchema = z.array(formFieldSchema).check(z.maxLength(20));

/** A caption template that the user made; `parts` and `form` are those of a built-in one (utils/captions). */
export const ownTemplateSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  name: z.string().check(z.maxLength(120)),
  /** Id of the built-in template it was begun from. */
  basedOn: z.optional(z.string().check(z.maxLength(80))),
  /** Its own questions; absent: those of the template it was begun from. */
  form: z.optional(formSchema),
  /** Language of the caption; absent: Indonesian. */
  language: z.optional(z.enum(['id', 'en'])),
  /** Liquid text by part of the caption; a part left out stays empty. */
  parts: partsSchema,
});
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;

/** What a file of a template holds, for whoever wants to use it too. */
export const sharedTemplateSchema = z.object({
  format: z.literal('pajang-template'),
  version: z.literal(1),
  name: z.string().check(z.maxLength(120)),
  basedOn: z.optional(z.string().check(z.maxLength(80))),
  language: z.enum(['id', 'en']),
  form: formSchema,
  parts: partsSchema,
});
export type SharedTemplate = z.infer<typeof sharedTemplateSchema>;
