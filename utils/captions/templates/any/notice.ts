import { block } from '../../blocks';

/** What stands in the stock part, for the one channel without it: news must not get lost there. */
export const onTikTok = (body: string): string => `\n{% if channel.id == "tiktok" %}${body}{% endif %}`;

/**
 * For news about the shop rather than its goods: the post speaks of the news alone, while a listing stays about
 * the product it belongs to.
 */
export const NOTICE = {
  product: `{% if channel.listing %}${block.PRODUCT}{% endif %}`,
  details: `{% if channel.listing %}${block.DETAILS}{% endif %}`,
  price: '',
};
