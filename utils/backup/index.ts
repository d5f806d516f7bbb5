export { BackupError, type BackupReason } from './backup-error';
export { checkReferences } from './check-references';
export type { Manifest } from './manifest';
export { type LoadedBackup, type ReadOptions, readBackup } from './read-backup';
export { type BackupSource, type WriteOptions, writeBackup } from './write-backup';
export { zipFiles } from './zip-files';
export { zipInto } from './zip-into';
