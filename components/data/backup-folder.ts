import type { Zone } from '@/utils/calendar';
import { folders } from '@/utils/db/folders';
import { backupName, makeBackup } from './make-backup';

/** Backups of ours that stay in the folder; older ones make room. */
const KEPT = 5;
const OURS = /^pajang-cadangan-\d{4}-\d{2}-\d{2}\.zip$/;

interface FolderHandle extends FileSystemDirectoryHandle {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}
interface FolderPicker {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser lets a page write into a folder of the user's choice (Firefox does not). */
export const canUseFolder = (): boolean => 'showDirectoryPicker' in window;

/** Lets the user choose the folder, and remembers it. Call it straight from a press. Rejects when cancelled. */
export async function chooseFolder(): Promise<void> {
  const handle = await (window as FolderPicker).showDirectoryPicker?.({ id: 'backup', mode: 'readwrite' });
  if (handle) await folders.setBackup(handle);
}

/** Whether we may write into the folder now; the browser may want to be asked anew at each start. */
export async function mayWrite(handle: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  const folder = handle as FolderHandle;
  const state = ask
    ? await folder.requestPermission({ mode: 'readwrite' })
    : await folder.queryPermission({ mode: 'readwrite' });
  return state === 'granted';
}

/** Files of ours in the folder, the oldest first, with their sizes in bytes. */
async function backupsIn(folder: FileSystemDirectoryHandle): Promise<{ name: string; size: number }[]> {
  const found: { name: string; size: number }[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (OURS.test(name) && handle.kind === 'file')
      found.push({ name, size: (await (handle as FileSystemFileHandle).getFile()).size });
  }
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A backup that was broken off leaves an empty file behind: it must not pass for one. */
async function dropEmpty(folder: FileSystemDirectoryHandle): Promise<void> {
  for (const { name, size } of await backupsIn(folder)) if (size === 0) await folder.removeEntry(name);
}

/** Writes a whole backup into the folder and lets go of the oldest of ours beyond five. Throws on refusal. */
export async function backUpInto(folder: FileSystemDirectoryHandle, zone: Zone): Promise<string> {
  const name = backupName(null, zone);
  try {
    const file = await folder.getFileHandle(name, { create: true });
    await makeBackup(await file.createWritable(), { shop: null });
  } finally {
    await dropEmpty(folder);
  }
  for (const old of (await backupsIn(folder)).slice(0, -KEPT)) await folder.removeEntry(old.name);
  return name;
}
