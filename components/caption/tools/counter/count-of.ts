import type { Measure } from '@/utils/channels';

export type CountState = 'fits' | 'near' | 'over';

/** From this share of the limit on a text is nearly full. */
const NEAR = 0.9;

/** How a text stands to its limits, and what is worth saying about it. */
export function countOf({
  length,
  limit,
  hashtags,
  hashtagLimit,
}: Pick<Measure, 'length' | 'limit' | 'hashtags' | 'hashtagLimit'>): {
  state: CountState;
  tagState: CountState;
  said: CountState | 'tags';
} {
  const state = length > limit ? 'over' : length >= limit * NEAR ? 'near' : 'fits';
  const tagState = hashtagLimit !== null && hashtags > hashtagLimit ? 'over' : 'fits';
  return { state, tagState, said: state === 'over' ? 'over' : tagState === 'over' ? 'tags' : state };
}
