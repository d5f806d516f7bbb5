import { TABLE_NAMES } from '../model';
import { BackupError } from './backup-error';
import { LIMITS } from './limits';
import { type Manifest, partKind } from './manifest';

const tooBig = (what: string) => new BackupError('backup-too-big', what);

/**
 * Holds what a manifest says against the limits, before anything is unpacked and before a backup is finished.
 * `packedRows`: bytes that all its rows take in the zip. Throws `backup-too-big`.
 */
export function checkAmounts(manifest: Manifest, packedRows: number): void {
  // The manifest itself and its sealed double are entries too.
  if (manifest.parts.length + 2 > LIMITS.entries) throw tooBig(`${manifest.parts.length} parts`);
  for (const table of TABLE_NAMES) {
    if (manifest.counts[table] > LIMITS.rowsPerTable) throw tooBig(`${manifest.counts[table]} ${table}`);
  }
  let rows = 0;
  for (const { name, size } of manifest.parts) {
    const isRows = name.startsWith('rows/');
    if (size > (isRows ? LIMITS.rowsPart : LIMITS.photo)) throw tooBig(`${name}: ${size} bytes`);
    if (isRows) rows += size;
  }
  if (rows > LIMITS.rowsTotal) throw tooBig(`${rows} bytes of rows`);
  if (rows > LIMITS.ratioFrom && rows > packedRows * LIMITS.ratio) {
    throw tooBig(`rows that unpack ${Math.round(rows / packedRows)} to 1`);
  }
}

/** Every part under a name that Pajang gives, once; each photo with its thumbnail. Throws `backup-altered`. */
export function checkNames(manifest: Manifest): void {
  const hashes = { photos: new Set<string>(), thumbs: new Set<string>() };
  const names = new Set<string>();
  for (const { name, rows, type } of manifest.parts) {
    const kind = partKind(name);
    const isNew = kind && ('table' in kind ? !names.has(name) : !hashes[kind.folder].has(kind.hash));
    const fits = kind && ('table' in kind ? rows !== undefined : type !== undefined);
    if (!isNew || !fits) throw new BackupError('backup-altered', `a part ${name}`);
    names.add(name);
    if ('hash' in kind) hashes[kind.folder].add(kind.hash);
  }
  const { photos, thumbs } = hashes;
  if (photos.size !== thumbs.size || [...photos].some((hash) => !thumbs.has(hash))) {
    throw new BackupError('backup-altered', 'a photo without its thumbnail, or the other way round');
  }
}
