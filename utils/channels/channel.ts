import type { BusinessKind, ChannelId, Label, PictureSize } from '../model';
import type { PartId } from './parts';

/**
 * How sure a limit is: A the platform's own page, B a secondary page, C vendors or public code,
 * D general knowledge. Only A and B may stop a user; C warns; D hints.
 */
export type Certainty = 'A' | 'B' | 'C' | 'D';

/** What a channel takes and how a caption for it is cut. Plain dated data: users may change any number. */
export interface ChannelProfile {
  id: ChannelId;
  label: Label;
  /** Longest text in UTF-16 units (`text.length`), the conservative count (domain facts §2.2). */
  limit: { text: number };
  /** Characters shown before "lainnya"; null where nothing is folded. */
  fold: number | null;
  /** `max` is the platform's own limit (null: none known); `draft` is how many we put into a draft. */
  hashtags: { max: number | null; draft: number };
  /** Parts of the caption by paragraph (domain facts §5.2, channel cuts). */
  paragraphs: PartId[][];
  /** Longest product name in UTF-16 units and most detail lines in a draft. */
  draft: { name: number; details: number };
  /** WhatsApp reads `*tebal*` and `~coret~`. */
  markup: 'plain' | 'whatsapp';
  /** Whether web addresses, and whether any contact off the platform, may stand in the text. */
  links: boolean;
  contacts: boolean;
  /** A listing in a shop: sober words, nobody is addressed. */
  listing: boolean;
  /** Kinds of business that may not sell there (ruling on L08); absent: all may. */
  refuses?: readonly BusinessKind[];
  /** How to order, as one sentence without a full stop. `{phone}` is the shop's number as people read it. */
  order: { withNumber: Label; without: Label; block: 'none' | 'link' | 'form' };
  /** Picture size that suits the channel best. */
  picture: PictureSize;
  /** Day on which the numbers were last looked up, YYYY-MM-DD. */
  checked: string;
  source: string;
  certainty: Certainty;
}

/** A built-in profile; its file is named `<id>.channel.ts`. */
export const defineChannel = (channel: ChannelProfile): ChannelProfile => channel;
