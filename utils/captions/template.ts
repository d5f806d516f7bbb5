import type { PartId } from '../channels';
import type { BusinessKind, FormField, Label, Shop } from '../model';
import { standardParts } from './blocks/standard';

/** What a caption is for. */
export const AIMS = [
  'new',
  'daily',
  'restock',
  'preorder',
  'promo',
  'bundle',
  'weekday',
  'payday',
  'twin-date',
  'ramadan',
  'lebaran',
  'feast',
  'story',
  'tips',
  'ask',
  'testimonial',
  'thanks',
  'bazaar',
  'review',
  'giveaway',
  'apology',
  'notice',
  'reply',
] as const;
export type Aim = (typeof AIMS)[number];

/** The order in which it persuades (domain facts §5.1); `reply` answers one buyer. */
export const FORMULAS = ['aida', 'pas', 'fab', 'bab', '4p', 'hso', 'info', 'menu', 'reply'] as const;
export type Formula = (typeof FORMULAS)[number];

/** When in the year it is of use; absent: always. */
export type Season =
  | 'ramadan'
  | 'lebaran'
  | 'iduladha'
  | 'christmas'
  | 'new-year'
  | 'imlek'
  | 'nyepi'
  | 'waisak'
  | 'independence'
  | 'mothers-day'
  | 'teachers-day'
  | 'valentine'
  | 'kartini'
  | 'batik'
  | 'school'
  | 'graduation';

export type CaptionLanguage = 'id' | 'en';
export type Parts = Record<PartId, string>;

/** A caption's recipe as the engine takes it, in one language. */
export interface CaptionTemplate {
  id: string;
  name: Label;
  /** Kinds of business it was written for; it works for the others too. */
  kinds: readonly BusinessKind[];
  aims: readonly Aim[];
  formula: Formula;
  season?: Season | undefined;
  /** Language of the caption, which is not the language of the user interface. */
  language: CaptionLanguage;
  /** The way of speaking it was written in; a shop's own tone goes through its words as well. */
  tone: Shop['tone'];
  form: readonly FormField[];
  /** True: no order form or link stands under the call, since nothing is to be ordered by it. */
  withoutOrder?: boolean;
  /** Liquid text per part. Known names: product, others, shop, form, order, channel, today. */
  parts: Parts;
}

/** What a template's file says; parts that it leaves out are the usual ones, '' leaves one empty. */
export interface TemplateFile extends Omit<CaptionTemplate, 'language' | 'parts'> {
  parts: Partial<Parts>;
  /** The same caption for buyers who read English. */
  english?: Partial<Parts>;
}

/** The id of a template's English sister. */
export const englishId = (id: string): string => `${id}.en`;

/** A built-in template, once for each of its languages; its file is named `<id>.template.ts`. */
export function defineTemplate({ parts, english, ...rest }: TemplateFile): CaptionTemplate[] {
  const indonesian: CaptionTemplate = { ...rest, language: 'id', parts: { ...standardParts.id, ...parts } };
  if (!english) return [indonesian];
  return [
    indonesian,
    {
      ...rest,
      id: englishId(rest.id),
      language: 'en',
      parts: { ...standardParts.en, ...english },
    },
  ];
}
