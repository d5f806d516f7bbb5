import type { Post, Shop } from '../model';
import { db } from './database';
import { freshDraft, openDraft, posts } from './posts';
import { guarded } from './store-error';

/** Pictures for the draft of one product. */
export interface DraftPictures {
  productId: string;
  layoutId: string;
  scenes: Post['scenes'];
}

/** A draft that got pictures: `before` is what it had, null when it was made for them. */
export interface PicturedDraft {
  postId: string;
  before: Pick<Post, 'scenes' | 'layoutId'> | null;
}

/** Pictures that go straight into drafts, many products at a time. */
export const draftPictures = {
  /**
   * Puts pictures into the draft of a product, made when there is none; the post on the desk stays. Sizes that are
   * not given keep the picture they have. Null when the product is gone or in the trash. Throws `StoreError`, also
   * when it is another shop's.
   */
  put: (shop: Shop, { productId, layoutId, scenes }: DraftPictures): Promise<PicturedDraft | null> =>
    guarded(() =>
      db.transaction('rw', db.products, db.posts, async () => {
        const product = await db.products.get(productId);
        if (!product || product.deletedAt !== undefined) return null;
        if (product.shopId !== shop.id) throw new Error(`no product ${productId} in this shop`);
        const known = await openDraft(productId);
        if (!known) {
          const { id } = await posts.add({ ...freshDraft(shop, productId), layoutId, scenes });
          return { postId: id, before: null };
        }
        await posts.edit(known.id, (post) => ({ layoutId, scenes: { ...post.scenes, ...scenes } }));
        return { postId: known.id, before: { scenes: known.scenes, layoutId: known.layoutId } };
      }),
    ),

  /** Takes `put` back: drafts that were made for it go into the trash. Throws `StoreError`. */
  takeBack: ({ postId, before }: PicturedDraft): Promise<void> =>
    before === null ? posts.trash(postId) : posts.change(postId, before),
};
