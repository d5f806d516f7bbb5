import * as z from 'zod/mini';
import { channelIdSchema } from './channel';
import { rowFields } from './row';
import { BUSINESS_KINDS } from './shop';

const ruleId = z.string().check(z.regex(/^[A-Za-z][\w-]{0,39}$/));
const words = z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(2000));
const sentence = z.string().check(z.minLength(1), z.maxLength(400));

/** A rule of the user's: it fires at its words, or where its pattern matches unless `except` does on that line. */
const ownRuleSchema = z.object({
  id: ruleId,
  severity: z.enum(['error', 'warn', 'info']),
  /** What is wrong and what to do, as the user reads it. */
  message: sentence,
  words: z.optional(words),
  pattern: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  except: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  /** Where it looks; absent: everywhere. */
  channels: z.optional(z.array(channelIdSchema)),
  kinds: z.optional(z.array(z.enum(BUSINESS_KINDS))),
});
export type OwnRule = z.infer<typeof ownRuleSchema>;

/** What a file of rules holds: changes to the rules that come with Pajang, and rules of one's own. */
export const rulePackSchema = z.object({
  format: z.literal('pajang-rules'),
  version: z.literal(1),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Where the rules are from, and on which day (YYYY-MM-DD) that was last looked up. */
  source: z.optional(z.string().check(z.maxLength(500))),
  checked: z.iso.date(),
  /** Rules that are switched off. */
  off: z.optional(z.array(ruleId).check(z.maxLength(200))),
  /** How much a rule weighs, where that differs. */
  severities: z.optional(z.record(ruleId, z.enum(['error', 'warn', 'info']))),
  /** Words put into a rule's list or taken out of it, by the list's name. */
  words: z.optional(
    z.record(
      z.string().check(z.maxLength(40)),
      z.object({ add: z.optional(words), remove: z.optional(words) }),
    ),
  ),
  /** Limits of a channel: longest text in UTF-16 units, most hashtags (null: none known). */
  limits: z.optional(
    z.partialRecord(
      channelIdSchema,
      z.object({
        text: z.optional(z.int().check(z.positive())),
        hashtags: z.optional(z.nullable(z.int().check(z.nonnegative()))),
      }),
    ),
  ),
  rules: z.optional(z.array(ownRuleSchema).check(z.maxLength(200))),
});
export type RulePack = z.infer<typeof rulePackSchema>;

/** A pack that a shop uses. The one with `own` holds what the user changed by hand. */
export const rulePackRowSchema = z.object({
  ...rowFields,
  shopId: z.string().check(z.minLength(1)),
  on: z.boolean(),
  own: z.optional(z.boolean()),
  pack: rulePackSchema,
});
export type RulePackRow = z.infer<typeof rulePackRowSchema>;
