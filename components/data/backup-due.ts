/** Days between backups that the user can choose from. */
export const BACKUP_DAYS = [1, 3, 7, 14, 30] as const;
export const DEFAULT_BACKUP_DAYS = 7;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Times are epoch ms; `lastBackup` 0 when there is none. */
export interface BackupState {
  lastBackup: number;
  everyDays: number;
  /** When the oldest product was made; null while there is none, and nothing to lose. */
  oldest: number | null;
}

/** Whether a backup is due at `now`. */
export function isBackupDue({ lastBackup, everyDays, oldest }: BackupState, now: number): boolean {
  if (everyDays === 0 || oldest === null) return false;
  return now - Math.max(lastBackup, lastBackup === 0 ? oldest : 0) > everyDays * DAY_MS;
}
