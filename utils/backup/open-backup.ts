import { BackupError, orCancelled } from './backup-error';
import { decrypt, openLock, sealName } from './crypt';
import { isLocked, type Locked, MANIFEST_NAME, type Manifest, parseManifest, SEALED_NAME } from './manifest';
import { type OpenBackup, wrongContent } from './read-parts';
import { isWhole, openZip, packedBytes, type ZipSource } from './zip-source';

const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw new BackupError('backup-altered', 'the manifest is no UTF-8', error);
  }
}

/** The manifest that stands in the open. */
async function outerManifest(zip: ZipSource): Promise<Manifest | Locked> {
  const packed = zip.entries.get(MANIFEST_NAME);
  if (!packed) throw new BackupError('not-a-backup', 'a zip without a manifest');
  // Nothing else vouches for the manifest of a backup without a password.
  if (!(await isWhole(packed))) throw new BackupError('backup-damaged', 'the manifest');
  return parseManifest(decoded((await packedBytes(zip, packed)).bytes));
}

/** The manifest that a password hides. */
async function unseal(zip: ZipSource, { encryption }: Locked, password: string): Promise<OpenBackup> {
  const lock = await openLock(password, encryption);
  const packed = zip.entries.get(SEALED_NAME);
  if (!packed) throw new BackupError('backup-altered', `${SEALED_NAME} is missing`);
  const sealed = await packedBytes(zip, packed);
  const bytes = await decrypt(lock, sealName(encryption), sealed.bytes);
  if (bytes === null) throw await wrongContent(packed, 'the seal does not fit');
  const manifest = parseManifest(decoded(bytes));
  if (isLocked(manifest)) throw new BackupError('backup-altered', 'a seal within the seal');
  return { zip, manifest: { ...manifest, encryption }, lock };
}

/** Opens a backup as far as its manifest. Throws `BackupError`. */
export async function openBackup(
  file: Blob,
  password: string | undefined,
  signal: AbortSignal | undefined,
): Promise<OpenBackup> {
  const zip = await openZip(file, signal);
  const manifest = await outerManifest(zip);
  if (!isLocked(manifest)) return { zip, manifest, lock: null };
  if (!password) throw new BackupError('needs-password', 'no password was given');
  return orCancelled(() => unseal(zip, manifest, password), signal);
}
