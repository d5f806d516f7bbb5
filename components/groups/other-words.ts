import { reword } from '@/components/caption';
import { alikeText } from '@/utils/calendar';
import type { PostGroup, Shop } from '@/utils/model';
import type { Candidate } from './use-candidates';

/** How many other wordings are tried before the user is told that all are alike. */
const TRIES = 12;

interface Asked {
  candidate: Candidate;
  shop: Shop;
  group: PostGroup;
  groups: readonly PostGroup[];
  today: string;
  /** The wording shown now; the ones behind it are tried. */
  seed: number;
}

/**
 * The next wording of a post's template that is not too alike what the group, or another one today, has had; null
 * when none of the next dozen is.
 */
export async function otherWords({
  candidate: { post, product },
  shop,
  group,
  groups,
  today,
  seed,
}: Asked): Promise<{ text: string; seed: number } | null> {
  for (let next = seed + 1; next <= seed + TRIES; next += 1) {
    const text = await reword(post, product, shop, group.channel, next);
    if (text !== '' && !alikeText(text, group, groups, today, shop.zone)) return { text, seed: next };
  }
  return null;
}
