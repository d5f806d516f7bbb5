import type { FormField } from '../../model';
import type { FieldId } from '../fields';

/** By what a piece of a caption was recognised; the user reads it as a reason. */
export type ProposalWhy =
  | 'phone'
  | 'link'
  | 'hashtags'
  | 'price'
  | 'old-price'
  | 'known-product'
  | 'like-a-name'
  | 'known-shop'
  | 'labelled'
  | 'stock'
  | 'date'
  | 'greeting';

/** A piece of a caption (`text.slice(start, end)`) that changes from post to post, and what to put there. */
export interface Proposal {
  start: number;
  end: number;
  /** A field that fills itself in, or a question to whoever makes the post. */
  field: FieldId | { ask: FormField };
  why: ProposalWhy;
}

/** Longest caption that is read, in UTF-16 units: every channel's own limit but Facebook's is below it. */
export const LONGEST_CAPTION = 3500;
/** Most pieces that are proposed; a text of more is no caption. */
export const MOST_PROPOSALS = 60;

export type Look = () => Iterable<Proposal>;

/** First looked for, first served: a phone number holds digits that are no price. None overlaps another. */
export function settle(looks: readonly Look[]): Proposal[] {
  const found: Proposal[] = [];
  for (const look of looks) {
    for (const proposal of look()) {
      if (found.length === MOST_PROPOSALS) break;
      if (found.every(({ start, end }) => proposal.end <= start || end <= proposal.start))
        found.push(proposal);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
