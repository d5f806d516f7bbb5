import { topUpSeries } from '@/components/repeat';
import { localTime } from '@/utils/calendar';
import { keepForGood, prefs } from '@/utils/db';
import { firstWork } from '@/utils/db/first-work';
import { folders } from '@/utils/db/folders';
import { sweep } from '@/utils/db/sweep';
import type { Shop } from '@/utils/model';
import { type BackupState, DEFAULT_BACKUP_DAYS, isBackupDue } from './backup-due';
import { backUpInto, mayWrite } from './backup-folder';

/** What decides whether a backup is due, as it is stored now. */
export async function backupState(): Promise<BackupState> {
  const [last, every, oldest] = await Promise.all([
    prefs.get('lastBackup'),
    prefs.get('backupEvery'),
    firstWork(),
  ]);
  return {
    lastBackup: Number(last ?? 0),
    everyDays: Number(every ?? DEFAULT_BACKUP_DAYS),
    oldest,
  };
}

/**
 * What a tidy house needs, done quietly when a page of ours has been opened: repeating posts are made further ahead,
 * and once a day the browser is asked to keep our data, the trash is swept, and a backup that is due goes into the chosen folder. One window does it
 * at a time. Throws what the database throws.
 */
export const keepHouse = (shop: Shop): Promise<void> =>
  navigator.locks.request('pajang-house', { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const now = Date.now();
    const { day } = localTime(shop.zone, now);
    // Before the trash is swept: what was thrown away out of a series must not come again.
    await topUpSeries(shop);
    if ((await prefs.get('lastSweep')) !== day) {
      await keepForGood();
      await sweep(now);
      await prefs.set('lastSweep', day);
    }
    const folder = await folders.backup();
    if (folder && isBackupDue(await backupState(), now) && (await mayWrite(folder, false)))
      await backUpInto(folder, shop.zone);
  });
