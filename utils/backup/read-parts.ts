import { sha256 } from '../core/sha256';
import { BackupError } from './backup-error';
import { decrypt, type Lock } from './crypt';
import { inflate } from './deflate';
import { hiddenName, type Manifest, type Part } from './manifest';
import { photoType } from './photo-kind';
import { isWhole, type Packed, packedBytes, type ZipSource } from './zip-source';

/** A backup whose manifest is known and whose parts are still to be read. */
export interface OpenBackup {
  zip: ZipSource;
  manifest: Manifest;
  lock: Lock | null;
}

/** The entry in which the part at `index` lies. */
export function entryOf({ zip, manifest, lock }: OpenBackup, index: number): Packed {
  const name = lock ? hiddenName(index) : manifest.parts[index]?.name;
  const packed = zip.entries.get(name ?? '');
  if (!packed) throw new BackupError('backup-altered', `${name} is missing`);
  return packed;
}

/** The error for content that is not what it should be: by accident, or by hand. */
export async function wrongContent(packed: Packed, detail: string): Promise<BackupError> {
  return new BackupError((await isWhole(packed)) ? 'backup-altered' : 'backup-damaged', detail);
}

/** A part's content as it was put in, or null when its bytes cannot be made into it. */
async function unpacked(
  { lock }: OpenBackup,
  packed: Packed,
  part: Part,
  raw: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!lock) return packed.method === 8 ? inflate(raw, part.size) : raw;
  const content = await decrypt(lock, part.name, raw);
  return content === null || part.rows === undefined ? content : inflate(content, part.size);
}

/**
 * A part's content, checked against the manifest byte for byte, and where its packed bytes begin in the file.
 * Throws `BackupError`.
 */
export async function readPart(open: OpenBackup, part: Part, packed: Packed) {
  const { bytes, start } = await packedBytes(open.zip, packed);
  const content = await unpacked(open, packed, part, bytes);
  if (content === null || content.length !== part.size || (await sha256(content)) !== part.sha256) {
    throw await wrongContent(packed, `${part.name} is not what was put in`);
  }
  return { content, start };
}

/**
 * A photo copy, checked. Out of a file without a password it comes as a stretch of that file, so that
 * hundreds of photos take no memory.
 */
export async function readPhoto(open: OpenBackup, part: Part, packed: Packed): Promise<Blob> {
  const { content, start } = await readPart(open, part, packed);
  const { type, size } = part;
  if (!type || photoType(content) !== type) {
    throw new BackupError('backup-altered', `${part.name} is no ${type}`);
  }
  const isAsItLies = !open.lock && packed.method === 0;
  return isAsItLies ? open.zip.file.slice(start, start + size, type) : new Blob([content], { type });
}
