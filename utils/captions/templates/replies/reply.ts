import type { BusinessKind } from '../../../model';

/** Answers to one buyer suit every business. */
export const EVERY: readonly BusinessKind[] = ['food', 'fashion', 'craft', 'service', 'reseller', 'other'];

/**
 * A reply is one message, so the answer stands in the opening, which every channel keeps; a listing, which has
 * no opening, gets it as details. Nothing else is said unless the template adds it.
 */
export const replyOf = (opening: string, answer: string, listed = answer) => ({
  hook: `${opening}\n${answer}`,
  product: `{% if channel.listing %}{{ product.name }}{% endif %}`,
  details: listed === '' ? '' : `{% if channel.listing %}${listed}{% endif %}`,
  price: '',
  stock: '',
  area: '',
  call: '',
  trust: '',
  hashtags: '',
});

/** Parts that a reply about the goods themselves leaves out. */
export const SHORT = { details: '', area: '', trust: '', hashtags: '' };
