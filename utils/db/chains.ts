import { newId } from '../core/id';
import type { Post, Shop } from '../model';
import { db } from './database';
import { freshDraft, posts } from './posts';
import { guarded } from './store-error';
import { tasks } from './tasks';

/** A post or a task of a chain, as it was accepted. */
export type AcceptedStep =
  | ({ sort: 'post' } & Pick<Post, 'productId' | 'aim' | 'note'> & { day: string; time: string })
  | { sort: 'task'; day: string; title: string };

/** What a chain made, so that it can be taken back. */
export interface MadeChain {
  postIds: string[];
  taskIds: string[];
}

/**
 * Puts a chain on a shop's calendar, all of it or none: posts as ideas with a day, tasks beside them, all of one
 * chain. Throws `StoreError`, also when a product is another shop's.
 */
export const acceptChain = (shop: Shop, steps: readonly AcceptedStep[]): Promise<MadeChain> =>
  guarded(() =>
    db.transaction('rw', db.products, db.posts, db.tasks, async () => {
      const chainId = newId();
      const made: MadeChain = { postIds: [], taskIds: [] };
      for (const step of steps) {
        if (step.sort === 'task') {
          const { id } = await tasks.add({ shopId: shop.id, title: step.title, day: step.day, chainId });
          made.taskIds.push(id);
          continue;
        }
        const { sort: _post, productId, ...planned } = step;
        const product = await db.products.get(productId);
        if (product?.shopId !== shop.id) throw new Error(`no product ${productId} in this shop`);
        const fresh = freshDraft(shop, productId);
        const { id } = await posts.add({ ...fresh, ...planned, state: 'idea', chainId });
        made.postIds.push(id);
      }
      return made;
    }),
  );

/** Takes a chain back: its posts and tasks go to the trash. Throws `StoreError`. */
export const takeBackChain = ({ postIds, taskIds }: MadeChain): Promise<void> =>
  guarded(() =>
    db.transaction('rw', db.posts, db.tasks, async () => {
      for (const id of postIds) await posts.trash(id);
      for (const id of taskIds) await tasks.trash(id);
    }),
  );
