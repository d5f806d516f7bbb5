import { db } from './database';
import { guarded } from './store-error';

/** Folders of the user's disk that the browser lets us remember. */
export const folders = {
  backup: (): Promise<FileSystemDirectoryHandle | undefined> =>
    guarded(async () => (await db.folders.get('backup'))?.handle),
  setBackup: (handle: FileSystemDirectoryHandle): Promise<void> =>
    guarded(async () => {
      await db.folders.put({ key: 'backup', handle });
    }),
  clearBackup: (): Promise<void> => guarded(() => db.folders.delete('backup')),
};
