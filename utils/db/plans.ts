import type { Post, Shop } from '../model';
import { db } from './database';
import { freshDraft, posts } from './posts';
import { guarded } from './store-error';

/** A proposal as the user accepted it. */
export type AcceptedProposal = Pick<Post, 'productId' | 'channels' | 'aim' | 'note' | 'templateId'> & {
  day: string;
  time: string;
};

export interface AcceptedPlan {
  /** Posts that were made, so that they can be taken back. */
  postIds: string[];
  /** Proposals for which there was no room any more: another window had filled the day. */
  skipped: number;
}

/**
 * Puts proposals on a shop's calendar as ideas, all of them or none. The days are looked at once more: none gets more
 * than `maxPerDay` posts together with those that stand there. Throws `StoreError`, also when a product is another
 * shop's or in the trash.
 */
export const acceptPlan = (
  shop: Shop,
  proposals: readonly AcceptedProposal[],
  maxPerDay: number,
): Promise<AcceptedPlan> =>
  guarded(() =>
    db.transaction('rw', db.products, db.posts, async () => {
      const made: AcceptedPlan = { postIds: [], skipped: 0 };
      for (const proposal of proposals) {
        const there = await posts.between(shop.id, proposal.day, proposal.day);
        const taken = there.some(({ time }) => time === proposal.time);
        if (taken || there.length >= maxPerDay) {
          made.skipped += 1;
          continue;
        }
        const product = await db.products.get(proposal.productId);
        if (product?.shopId !== shop.id || product.deletedAt !== undefined)
          throw new Error(`no product ${proposal.productId} in this shop`);
        const fresh = freshDraft(shop, proposal.productId);
        const { id } = await posts.add({ ...fresh, ...proposal, state: 'idea' });
        made.postIds.push(id);
      }
      return made;
    }),
  );

/** Takes accepted proposals back: their posts go to the trash. Throws `StoreError`. */
export const takeBackPlan = ({ postIds }: AcceptedPlan): Promise<void> =>
  guarded(() =>
    db.transaction('rw', db.posts, async () => {
      for (const id of postIds) await posts.trash(id);
    }),
  );
