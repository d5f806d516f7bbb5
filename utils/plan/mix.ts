import type { Aim, BusinessKind } from '../model';

/** Aims that share a plan's places; the question has its own place each week. */
export const MIXED = ['product', 'proof', 'story', 'tip'] as const;
export type Mixed = (typeof MIXED)[number];

type Mix = Record<Exclude<Aim, 'question'>, number>;

/**
 * Of a hundred posts, how many have which aim. No figures for Indonesian micro-shops were found: these are a
 * beginning by what the domain facts say of each kind (§1.3), and nothing that a screen states as proven.
 */
export const MIX: Record<BusinessKind, Mix> = {
  // Sold by the day's menu, each morning (row 1); what it tastes like others must say (25).
  food: { product: 45, proof: 15, story: 10, tip: 10, offer: 20 },
  // Size and combination are what buyers ask first; seen on others it is believed (25, 26).
  fashion: { product: 35, proof: 20, story: 10, tip: 20, offer: 15 },
  // The making is the reason for the price (30).
  craft: { product: 30, proof: 15, story: 30, tip: 10, offer: 15 },
  // Nobody can look at it beforehand: trust comes first, then knowing how it goes (25).
  service: { product: 20, proof: 30, story: 15, tip: 20, offer: 15 },
  // The goods are others': what is at hand, and that the seller can be trusted (25, 27).
  reseller: { product: 45, proof: 20, story: 5, tip: 15, offer: 15 },
  other: { product: 35, proof: 20, story: 15, tip: 15, offer: 15 },
};

/** What an offer is made of. */
export const OFFERS = [
  'weekend-order',
  'week-order',
  'office',
  'subscription',
  'bundle',
  'custom-order',
  'quiet-slot',
] as const;
export type Offer = (typeof OFFERS)[number];

/** Offers that fit a kind, in the order in which they take turns (domain facts §1.3 row 9). */
const OFFERS_OF: Record<BusinessKind, readonly Offer[]> = {
  food: ['weekend-order', 'office', 'subscription', 'week-order', 'bundle'],
  fashion: ['bundle', 'office', 'weekend-order'],
  craft: ['custom-order', 'office', 'bundle'],
  service: ['quiet-slot', 'subscription', 'office', 'bundle'],
  reseller: ['bundle', 'weekend-order', 'office'],
  other: ['bundle', 'quiet-slot'],
};

const isWeekend = (weekday: number) => weekday > 5;

/** Whether an offer makes sense on a weekday, when `weak` are the quiet ones (none: unknown, or all alike). */
function suits(offer: Offer, weekday: number, weak: readonly number[]): boolean {
  const quiet = weak.length > 0;
  if (offer === 'office') return !isWeekend(weekday);
  if (offer === 'quiet-slot') return quiet;
  // Orders for the weekend are gathered before it, where it is the weekend that sells.
  if (offer === 'weekend-order') return quiet && !isWeekend(weekday) && !weak.some(isWeekend);
  // And the other way round, where the working days sell.
  if (offer === 'week-order') return quiet && isWeekend(weekday) && weak.every(isWeekend);
  return true;
}

/** The offers of a kind that suit a weekday, in turn; never none, a bundle suits every day. */
export function offersFor(kind: BusinessKind, weekday: number, weak: readonly number[]): Offer[] {
  const found = OFFERS_OF[kind].filter((offer) => suits(offer, weekday, weak));
  return found.length > 0 ? found : ['bundle'];
}
