import { canonical } from '../core/canonical';
import { newId } from '../core/id';
import type { Design, Post } from '../model';
import { type DesignVersion, db } from './database';
import { guarded } from './store-error';
import { versionsOf } from './versions-of';

/** How many former states of a design or of a post's pictures are kept. */
export const MAX_VERSIONS = 20;
/** States closer together than this (ms) are one: a version is something to go back to, not every stroke. */
export const VERSION_PAUSE_MS = 2 * 60 * 1000;

type Row = Pick<Design | Post, 'id' | 'shopId' | 'scenes' | 'more' | 'updatedAt'>;

const contentOf = ({ scenes, more }: Pick<DesignVersion, 'scenes' | 'more'>) => canonical([scenes, more]);

/**
 * Keeps the pictures of a row as they lie there, before something else takes their place. Not when the last
 * version shows the same, nor within `VERSION_PAUSE_MS` of it, unless they would be lost (`always`). The oldest
 * beyond `MAX_VERSIONS` go. To be called inside a transaction that may write `designVersions`.
 */
export async function keepVersion(row: Row, now: number, always = false): Promise<void> {
  if (Object.keys(row.scenes).length === 0) return;
  const last = await versionsOf(row.id).last();
  if (last && !always && now - last.keptAt < VERSION_PAUSE_MS) return;
  if (last && contentOf(last) === contentOf(row)) return;
  const { id: ownerId, shopId, scenes, more } = row;
  const at = Math.max(row.updatedAt, (last?.at ?? 0) + 1);
  await db.designVersions.add({
    id: newId(),
    ownerId,
    shopId,
    at,
    keptAt: now,
    scenes,
    ...(more && { more }),
  });
  const ids = await versionsOf(ownerId).primaryKeys();
  await db.designVersions.bulkDelete(ids.slice(0, -MAX_VERSIONS));
}

/** It has a door of its own: the side panel opens with all that comes through the room's. */
export const designVersions = {
  /** Former pictures of a design or post, the newest first. */
  list: (ownerId: string): Promise<DesignVersion[]> => guarded(() => versionsOf(ownerId).reverse().toArray()),

  /** Keeps what now lies there, so that whatever takes its place can be taken back. Throws `StoreError`. */
  keep: (owner: { kind: 'design' | 'post'; id: string }): Promise<void> =>
    guarded(() =>
      db.transaction('rw', db.designs, db.posts, db.designVersions, async () => {
        const row = await (owner.kind === 'design' ? db.designs.get(owner.id) : db.posts.get(owner.id));
        if (row) await keepVersion(row, Date.now(), true);
      }),
    ),
};
