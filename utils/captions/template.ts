import type { Shop } from '../model';
import type { PartId } from './parts';

/** A word for people in the two languages of the user interface. */
export interface Label {
  id: string;
  en: string;
}

export type Aim = 'new' | 'daily' | 'promo' | 'preorder' | 'restock' | 'story' | 'weekday' | 'bundle' | 'ask';
export type Tone = 'warm' | 'polite';

/** One question the template asks. What stays empty drops out of the caption; days are YYYY-MM-DD. */
export interface FormField {
  key: string;
  type: 'text' | 'choice' | 'number' | 'date';
  label: Label;
  default: string;
  /** The answers of a `choice`; the value is what stands in the caption. */
  options?: { value: string; label: Label }[];
}

export interface CaptionTemplate {
  id: string;
  name: Label;
  /** Kinds of business it was written for; it works for the others too. */
  kinds: Shop['kind'][];
  aims: Aim[];
  /** Language of the caption, which is not the language of the user interface. */
  language: 'id';
  tone: Tone;
  form: FormField[];
  /** Liquid text per part. Known names: product, shop, form, order, channel, today. */
  parts: Record<PartId, string>;
}

/** A built-in template; its file is named `<id>.template.ts`. */
export const defineTemplate = (template: CaptionTemplate): CaptionTemplate => template;
