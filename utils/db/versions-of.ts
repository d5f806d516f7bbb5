import Dexie, { type Collection } from 'dexie';
import { type DesignVersion, db } from './database';

/** The versions of one design or post, the oldest first. */
export const versionsOf = (ownerId: string): Collection<DesignVersion, string> =>
  db.designVersions.where('[ownerId+at]').between([ownerId, Dexie.minKey], [ownerId, Dexie.maxKey]);

/** Takes away the versions of designs and posts that are gone for good; inside a transaction. */
export async function dropVersionsOf(ownerIds: readonly string[]): Promise<void> {
  for (const ownerId of ownerIds) await versionsOf(ownerId).delete();
}
