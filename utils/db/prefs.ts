import { db } from './database';
import { guarded } from './store-error';

/** What the browser profile remembers between openings. */
export type PrefKey = 'language' | 'currentShop' | `currentPost:${string}`;

export const prefs = {
  get: (key: PrefKey): Promise<string | undefined> => guarded(async () => (await db.prefs.get(key))?.value),
  set: (key: PrefKey, value: string): Promise<void> =>
    guarded(async () => {
      await db.prefs.put({ key, value });
    }),
  clear: (key: PrefKey): Promise<void> => guarded(() => db.prefs.delete(key)),
};
