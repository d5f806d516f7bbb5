import type { BusinessKind } from '@/utils/model';
import type { Idea } from '@/utils/plan';

type ByKind = Partial<Record<BusinessKind, string>> & { usual?: string };

/**
 * Which caption template helps to write an idea, by kind of business. A post about a product is left to the words
 * step, which proposes by what the product is.
 */
const TEMPLATES: Record<Exclude<Idea, 'product'>, ByKind> = {
  testimonial: { fashion: 'fitting-testimonial', service: 'customer-story', usual: 'testimonial' },
  'ask-review': { food: 'meal-photo-review', service: 'thanks-and-review', usual: 'review-request' },
  story: { food: 'cooking-process', fashion: 'story', craft: 'making-of', reseller: 'unboxing-condition' },
  tip: {
    food: 'storing-reheating',
    fashion: 'size-guide',
    craft: 'caring-for-it',
    service: 'before-booking',
    reseller: 'variant-comparison',
    usual: 'tips',
  },
  question: {
    food: 'flavour-poll',
    fashion: 'colour-vote',
    craft: 'colour-poll',
    service: 'ask-buyers',
    usual: 'poll',
  },
  'weekend-order': { usual: 'pre-order' },
  'week-order': { usual: 'pre-order' },
  office: {
    food: 'office-pack',
    fashion: 'group-uniform',
    craft: 'bulk-souvenirs',
    service: 'service-packages',
    reseller: 'wholesale-tiers',
  },
  subscription: { food: 'catering-subscription', service: 'service-packages' },
  bundle: { craft: 'craft-set', service: 'service-packages', usual: 'bundle' },
  'custom-order': { craft: 'custom-order-open' },
  'quiet-slot': { service: 'weekday-slot-offer', usual: 'weekday-offer' },
};

/** The id of the template for an idea; undefined where none fits, and the words step proposes one. */
export function templateFor(idea: Idea, kind: BusinessKind): string | undefined {
  if (idea === 'product') return undefined;
  const { [kind]: own, usual } = TEMPLATES[idea];
  return own ?? usual;
}
