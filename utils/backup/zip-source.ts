import { BackupError, orCancelled, stopIfCancelled } from './backup-error';
import { bytesOf } from './bytes';
import { LIMITS } from './limits';
import { MANIFEST_NAME, SEALED_NAME } from './manifest';
import { BlobReader, type FileEntry, Reader, ZipReader } from './zip-library';

/** An entry of the zip, and the stretch of the file that is its own: up to the next entry. */
export interface Packed {
  name: string;
  /** 0 stored, 8 deflated. */
  method: 0 | 8;
  offset: number;
  limit: number;
  /** Bytes as packed, and once unpacked; what the zip says, not to be believed. */
  packedSize: number;
  size: number;
  entry: FileEntry;
}

export interface ZipSource {
  file: Blob;
  entries: Map<string, Packed>;
}

/** Signature of a local file header, its length without the name, and where name and extra lengths stand. */
const LOCAL = { signature: 0x04034b50, length: 30, nameLength: 26, extraLength: 28 };
/** What may stand around an entry's bytes besides header and name: an extra field, and a data descriptor. */
const SLACK = 0xffff + 24;

/** Lets zip.js read the file, but never more at once than the zip's directory may weigh. */
class BoundedReader extends Reader<Blob> {
  readonly #file: BlobReader;

  constructor(
    file: Blob,
    readonly signal: AbortSignal | undefined,
  ) {
    super(file);
    this.#file = new BlobReader(file);
    this.size = file.size;
  }

  override async readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    stopIfCancelled(this.signal);
    if (length > LIMITS.directory) throw new BackupError('backup-too-big', `a directory of ${length} bytes`);
    return this.#file.readUint8Array(offset, length);
  }
}

/** Refuses an entry for what the directory says of it. */
function checkEntry(entry: FileEntry): 0 | 8 {
  const { filename, encrypted, compressionMethod: method, compressedSize, uncompressedSize } = entry;
  if (encrypted || (method !== 0 && method !== 8)) {
    throw new BackupError('backup-altered', `${filename} is packed in a way that Pajang does not use`);
  }
  if (method === 0 && compressedSize !== uncompressedSize) {
    throw new BackupError('backup-altered', `${filename} is stored with two sizes`);
  }
  const isIndex = filename === MANIFEST_NAME || filename === SEALED_NAME;
  if (isIndex && method !== 0) throw new BackupError('backup-altered', `${filename} is deflated`);
  // Packed or encrypted a part may come out a little larger than it is.
  const most = (isIndex ? LIMITS.manifest : Math.max(LIMITS.photo, LIMITS.rowsPart)) + SLACK;
  const size = Math.max(compressedSize, uncompressedSize);
  if (size > most) throw new BackupError('backup-too-big', `${filename}: ${size} bytes`);
  return method;
}

/**
 * Gives each entry its stretch of the file. Entries that share bytes, by which a small file is made to unpack
 * into a huge one, cannot both fit into theirs.
 */
function stretches(file: Blob, found: readonly FileEntry[]): Packed[] {
  const inOrder = [...found].sort((a, b) => a.offset - b.offset);
  return inOrder.map((entry, index) => {
    const { filename: name, offset, compressedSize: packedSize, uncompressedSize: size } = entry;
    const limit = inOrder[index + 1]?.offset ?? file.size;
    return { name, method: checkEntry(entry), offset, limit, packedSize, size, entry };
  });
}

async function readDirectory(file: Blob, signal: AbortSignal | undefined): Promise<FileEntry[]> {
  const zip = new ZipReader(new BoundedReader(file, signal), {
    strictness: 'strict',
    filenameValidation: 'tolerant',
  });
  const found = new Map<string, FileEntry>();
  for await (const entry of zip.getEntriesGenerator()) {
    const { filename } = entry;
    if (found.has(filename)) throw new BackupError('backup-altered', `two entries ${filename}`);
    if (entry.directory) throw new BackupError('backup-altered', `a folder ${filename}`);
    if (found.size === LIMITS.entries) throw new BackupError('backup-too-big', 'too many entries');
    found.set(filename, entry);
  }
  return [...found.values()];
}

/** Our own word, or the browser's (a DOMException) that the file can no longer be read from the disk. */
const isNoDamage = (error: unknown) => error instanceof BackupError || error instanceof DOMException;

/** The first four bytes of a zip that has an entry. */
async function startsAsZip(file: Blob): Promise<boolean> {
  const start = await bytesOf(file.slice(0, 4));
  return start.length === 4 && new DataView(start.buffer).getUint32(0, true) === LOCAL.signature;
}

/**
 * Opens the zip: every entry once, at its place, of a bearable size and apart from the others. Nothing is
 * unpacked yet. Throws `BackupError`.
 */
export async function openZip(file: Blob, signal: AbortSignal | undefined): Promise<ZipSource> {
  stopIfCancelled(signal);
  if (!(await startsAsZip(file))) throw new BackupError('not-a-backup', 'no zip');
  if (file.size > LIMITS.file) throw new BackupError('backup-too-big', `a file of ${file.size} bytes`);
  let found: FileEntry[];
  try {
    found = await orCancelled(() => readDirectory(file, signal), signal);
  } catch (error) {
    if (isNoDamage(error)) throw error;
    throw new BackupError('backup-damaged', 'the zip cannot be followed', error);
  }
  return { file, entries: new Map(stretches(file, found).map((entry) => [entry.name, entry])) };
}

/**
 * The bytes of an entry as they lie in the file, and where they begin. Its own header is read with them in one
 * go, since every reach into a file costs; zip.js knows the place too, but keeps it to itself.
 */
export async function packedBytes({ file }: ZipSource, packed: Packed) {
  const { name, offset, limit, packedSize, entry } = packed;
  const damaged = (what: string) => new BackupError('backup-damaged', `${name}: ${what}`);
  const before = LOCAL.length + entry.rawFilename.length;
  const all = await bytesOf(file.slice(offset, Math.min(limit, offset + before + packedSize + SLACK)));
  if (all.length < before) throw damaged('no header');
  const view = new DataView(all.buffer);
  if (view.getUint32(0, true) !== LOCAL.signature) throw damaged('not where the directory says');
  const isNamed = entry.rawFilename.every((byte, at) => byte === all[LOCAL.length + at]);
  const nameLength = view.getUint16(LOCAL.nameLength, true);
  if (!isNamed || nameLength !== entry.rawFilename.length) throw damaged('another name in its header');
  const start = before + view.getUint16(LOCAL.extraLength, true);
  if (start + packedSize > all.length) throw damaged('cut off, or on top of another entry');
  return { bytes: all.subarray(start, start + packedSize), start: offset + start };
}

/** Whether an entry still fits the checksum that the zip keeps of it, which tells damage from alteration. */
export async function isWhole(packed: Packed): Promise<boolean> {
  try {
    await packed.entry.getData(new WritableStream(), { checkCrc32: true });
    return true;
  } catch (error) {
    if (isNoDamage(error)) throw error;
    // zip.js throws for every kind of damage; any of them answers the question.
    return false;
  }
}
