import Dexie, { liveQuery } from 'dexie';
import type { Design, Pictures, Post } from '../model';
import { db } from './database';
import type { PictureOwner } from './pictures';
import { guarded } from './store-error';

/** Pictures that can still be made anew: a kept design's, or those of a post that nobody has seen yet. */
export type OpenPictures = PictureOwner & Pictures & { row: Design | Post };

const OPEN_STATES = ['idea', 'draft', 'ready'] as const satisfies readonly Post['state'][];
/** The tables must have been quiet for so long (ms) before they are read again. */
const QUIET = 300;

const openPosts = (shopId: string, state: Post['state']) =>
  db.posts
    .where('[shopId+state+updatedAt]')
    .between([shopId, state, Dexie.minKey], [shopId, state, Dexie.maxKey])
    .toArray();

export const openPictures = {
  /** Those of a shop, without what lies in the trash and what has no pictures. Throws `StoreError`. */
  ofShop: (shopId: string): Promise<OpenPictures[]> =>
    guarded(async () => {
      const [designs, ...posts] = await Promise.all([
        db.designs.where({ shopId }).toArray(),
        ...OPEN_STATES.map((state) => openPosts(shopId, state)),
      ]);
      const all: OpenPictures[] = [
        ...designs.map((row) => ({ kind: 'design' as const, row })),
        ...posts.flat().map((row) => ({ kind: 'post' as const, row })),
      ].map(({ kind, row }) => ({ kind, id: row.id, row, scenes: row.scenes, more: row.more }));
      return all.filter(({ row, scenes }) => row.deletedAt === undefined && Object.keys(scenes).length > 0);
    }),

  /**
   * Calls `changed` now, and again a moment after products, posts or designs have changed in any window: not at
   * each letter that is typed into one. Returns how to stop.
   */
  follow: (changed: () => void, fail: (error: unknown) => void): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let first = true;
    // The cheapest reads that every change in the tables runs again.
    const counts = liveQuery(() =>
      Promise.all([db.products.count(), db.posts.count(), db.designs.count()]),
    ).subscribe({
      next: () => {
        clearTimeout(timer);
        if (first) changed();
        else timer = setTimeout(changed, QUIET);
        first = false;
      },
      error: fail,
    });
    return () => {
      clearTimeout(timer);
      counts.unsubscribe();
    };
  },
};
