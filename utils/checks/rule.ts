import type { Certainty, ChannelProfile } from '../channels';
import type { BusinessKind, ChannelId, Label, Product, Shop } from '../model';
import type { Reading } from './reading';

/** `error` holds the channel back until it is mended or excused; `warn` and `info` only speak. */
export const SEVERITIES = ['error', 'warn', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Which box of the channel the text is for; names exist only in listings. */
export type TextField = 'caption' | 'name' | 'description';

export type CheckedProduct = Partial<
  Pick<
    Product,
    | 'name'
    | 'price'
    | 'strikePrice'
    | 'description'
    | 'facts'
    | 'variants'
    | 'permits'
    | 'proof'
    | 'promoUntil'
    | 'promoTerms'
    | 'stock'
  >
>;
export type CheckedShop = Partial<Pick<Shop, 'name' | 'kind' | 'area' | 'whatsapp'>>;

/** A place in the reading's plain text, `start` included, `end` not. */
export interface Hit {
  start: number;
  end: number;
  /** Where the rule is not sure enough for its own weight; what the user has set still wins. */
  severity?: Severity;
  /** Says more than the rule's own message. */
  message?: Label;
  /** What to put there instead; '' takes it out. Left out: only the user can know. */
  instead?: string;
}

/** What a rule may look at. */
export interface RuleContext {
  reading: Reading;
  channel: ChannelProfile;
  field: TextField;
  /** Of the shop, or as the caller says; undefined when nobody knows. */
  kind: BusinessKind | undefined;
  product: CheckedProduct | undefined;
  shop: CheckedShop | undefined;
  /** Day of the post, YYYY-MM-DD; '' where nobody knows: rules of days then hold their tongue. */
  date: string;
  /** What was last sent to the same place. */
  lastSent: string | undefined;
  /** A word list by its name, as the packs leave it. Unknown names are a fault of ours and throw. */
  words: (list: string) => WordList;
}

/** Words of a list, ready to be looked for at word borders (case and look-alike letters ignored). */
export interface WordList {
  readonly all: readonly string[];
  /** Every place at which one of the words stands whole; longest first where they overlap. */
  find: (reading: Reading) => Hit[];
  /** Source of a regular expression that matches one of them, without borders. */
  readonly source: string;
}

/** A rule for texts; its file is named `<id>-<what>.rule.ts`. */
export interface Rule {
  /** As in the domain facts: "L20". */
  id: string;
  severity: Severity;
  /** What it looks after, in a few words. */
  name: Label;
  /** What is wrong and what to do, in plain words. */
  message: Label;
  /** Who says so, and how sure that is; `checked` is the day it was last looked up, YYYY-MM-DD. */
  source: string;
  certainty: Certainty;
  checked: string;
  /** Where it holds; absent: everywhere. */
  channels?: readonly ChannelId[];
  fields?: readonly TextField[];
  kinds?: readonly BusinessKind[];
  /** Names of the word lists it reads, so that the user can see and change them. */
  lists?: readonly string[];
  find: (context: RuleContext) => Hit[];
}

export const defineRule = (rule: Rule): Rule => rule;
