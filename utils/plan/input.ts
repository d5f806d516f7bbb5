import type { Aim, ChannelId, OwnMoment, Post, Product, Shop, Slot } from '../model';
import type { Mixed, Offer } from './mix';
import type { Rhythm } from './rhythm';
import type { Measure } from './totals';

/** A post that is on the calendar already. */
export type Standing = Pick<Post, 'productId' | 'channels'> & {
  day: string;
  time?: string | undefined;
  aim?: Aim | undefined;
};

export interface PlanInput {
  /** First day (YYYY-MM-DD) and how many days. */
  from: string;
  days: number;
  kind: Shop['kind'];
  /** Where the shop posts. */
  channels: readonly ChannelId[];
  /** The shop's usual times; none: the plan supposes some. */
  slots: readonly Slot[];
  products: readonly Pick<Product, 'id' | 'stock'>[];
  /** All posts with a day, those shortly before `from` too. They are counted and never changed. */
  standing: readonly Standing[];
  /** For the days on which nothing goes out. */
  moments: readonly OwnMoment[];
  /** Days on which selling hard would hurt. */
  sensitive: ReadonlySet<string>;
  /** Most posts on one day, at least 1. */
  maxPerDay: number;
  rhythm: Rhythm;
  /** Whether there is a buyer's word to show. */
  testimonials: boolean;
  seed: number;
}

/** What the post is about, by its aim; the UI has a sentence and a template for each. */
export type Idea = Exclude<Mixed, 'proof'> | 'testimonial' | 'ask-review' | 'question' | Offer;

/** Why a proposal is as it is; the UI has a sentence for each. */
export type Why =
  /** The day: weak, and what it usually sells; or that a post is due for steadiness. */
  | { key: 'weak'; weekday: number; middle: number; measure: Measure }
  | { key: 'steady' }
  /** The aim. */
  | { key: 'ask-weekly' }
  | { key: 'offer-weak' }
  | { key: 'offer-even' }
  | { key: 'mix' }
  | { key: 'sensitive' }
  /** The hour: the shop's own, or one of those that are only supposed. */
  | { key: 'own-time' }
  | { key: 'supposed-time' }
  /** The product: the only one, or the one that was shown least. */
  | { key: 'only-product' }
  | { key: 'waited' };

export interface Proposal {
  /** Day and time, unique in a plan. */
  id: string;
  day: string;
  time: string;
  productId: string;
  aim: Aim;
  idea: Idea;
  channels: ChannelId[];
  why: Why[];
}
