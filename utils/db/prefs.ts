import { db } from './database';
import { guarded } from './store-error';

/** What the browser profile remembers between openings. */
export type PrefKey =
  | 'language'
  | 'currentShop'
  | `currentPost:${string}`
  /** By shop: which of the possible plans is shown. */
  | `planSeed:${string}`
  /** By shop and site: the account that the user would not keep as the shop's page. */
  | `ownPageRefused:${string}`
  /** Epoch ms of the last whole backup, and how many days may pass until the next; 0 never reminds. */
  | 'lastBackup'
  | 'backupEvery'
  /** Day (YYYY-MM-DD) until which the reminder was put off, and on which the trash was last swept. */
  | 'backupPutOff'
  | 'lastSweep'
  /** Epoch ms until which every planned post whose time came was dealt with. */
  | 'remindersLook'
  /** How the calendar is looked at, and whether its colours tell shops or channels apart. */
  | 'calendarView'
  | 'calendarColors'
  /** Emoji that were used lately, between blanks, the last one first. */
  | 'recentEmoji';

export const prefs = {
  get: (key: PrefKey): Promise<string | undefined> => guarded(async () => (await db.prefs.get(key))?.value),
  set: (key: PrefKey, value: string): Promise<void> =>
    guarded(async () => {
      await db.prefs.put({ key, value });
    }),
  clear: (key: PrefKey): Promise<void> => guarded(() => db.prefs.delete(key)),
};
