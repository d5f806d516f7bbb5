import { sha256 } from '../core/sha256';
import { SCHEMA_VERSION, TABLE_NAMES, type TableName } from '../model';
import { orCancelled, stopIfCancelled } from './backup-error';
import { bytesOf } from './bytes';
import { checkAmounts } from './check-amounts';
import { encrypt, type Lock, lockedManifest, newLock, sealName } from './crypt';
import { deflate } from './deflate';
import {
  FORMAT,
  FORMAT_VERSION,
  hiddenName,
  MANIFEST_NAME,
  type Manifest,
  type Part,
  SEALED_NAME,
} from './manifest';
import { PHOTO_TYPES, photoType } from './photo-kind';
import { rowParts } from './row-parts';
import { type ZipSink, zipTo } from './zip-sink';

type Batches = AsyncIterable<string[]> | Iterable<string[]>;

export interface BackupSource {
  kind: 'all' | 'shop';
  /** The one shop of a pack; needed for kind `shop`. */
  shop?: { id: string; name: string };
  /** Epoch milliseconds. */
  madeAt: number;
  /** Rows as JSON text, one a string, in batches. */
  rows: Record<TableName, Batches>;
  /** Bytes of the photos that the asset rows name by `hash`; others are left out. */
  photos: AsyncIterable<{ hash: string; working: Blob; thumb: Blob }>;
  /** For the progress only. */
  photoCount: number;
}

export interface WriteOptions {
  password?: string;
  /** Hears how much is done, 0–1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
  /** Rounds of key derivation; tests take fewer. */
  iterations?: number;
}

const encoder = new TextEncoder();
const json = (value: unknown) => encoder.encode(JSON.stringify(value));

/** Writes one backup, part after part. */
class Writing {
  readonly #parts: Part[] = [];
  readonly #counts: Manifest['counts'];
  /** Content hashes that asset rows name and whose photo has not come yet. */
  readonly #wanted = new Set<string>();
  readonly #steps: number;
  #done = 0;
  /** Bytes that the rows take in the zip. */
  #packed = 0;

  constructor(
    readonly source: BackupSource,
    readonly zip: ZipSink,
    readonly lock: Lock | null,
    readonly options: WriteOptions,
  ) {
    const none = [...TABLE_NAMES, 'photos' as const].map((name) => [name, 0]);
    this.#counts = Object.fromEntries(none) as Manifest['counts'];
    this.#steps = TABLE_NAMES.length + source.photoCount + 1;
  }

  async run(): Promise<Manifest> {
    for (const table of TABLE_NAMES) await this.#rows(table);
    for await (const photo of this.source.photos) await this.#photo(photo);
    if (this.#wanted.size > 0) throw new Error(`no bytes for the photos ${[...this.#wanted].join(', ')}`);
    const manifest = await this.#manifest();
    await this.zip.close();
    this.#step();
    return manifest;
  }

  #step(): void {
    this.#done += 1;
    this.options.onProgress?.(Math.min(1, this.#done / this.#steps));
  }

  /** Adds a part and gives the bytes that it takes in the zip. */
  async #add(part: Omit<Part, 'size' | 'sha256'>, content: Uint8Array<ArrayBuffer>): Promise<number> {
    const { zip, lock } = this;
    stopIfCancelled(this.options.signal);
    const index = this.#parts.length;
    const { name, ...more } = part;
    this.#parts.push({ name, size: content.length, sha256: await sha256(content), ...more });
    const isRows = part.rows !== undefined;
    if (!lock) return zip.add(name, content, isRows);
    const packed = isRows ? await deflate(content) : content;
    return zip.add(hiddenName(index), await encrypt(lock, name, packed), false);
  }

  async #rows(table: TableName): Promise<void> {
    const { source } = this;
    let number = 0;
    const only = source.kind === 'shop' ? (source.shop?.id ?? '') : null;
    for await (const part of rowParts(table, source.rows[table], only)) {
      number += 1;
      this.#counts[table] += part.rows;
      for (const hash of part.hashes) this.#wanted.add(hash);
      const name = `rows/${table}-${String(number).padStart(4, '0')}.jsonl`;
      this.#packed += await this.#add({ name, rows: part.rows }, encoder.encode(part.text));
    }
    this.#step();
  }

  async #photo({ hash, working, thumb }: { hash: string; working: Blob; thumb: Blob }): Promise<void> {
    if (this.#wanted.delete(hash)) {
      await this.#copy('photos', hash, working);
      await this.#copy('thumbs', hash, thumb);
      this.#counts.photos += 1;
    }
    this.#step();
  }

  async #copy(folder: 'photos' | 'thumbs', hash: string, blob: Blob): Promise<void> {
    const bytes = await bytesOf(blob);
    const type = photoType(bytes);
    if (type === null) throw new Error(`${folder}/${hash} is no photo that Pajang keeps`);
    await this.#add({ name: `${folder}/${hash}.${PHOTO_TYPES[type]}`, type }, bytes);
  }

  async #manifest(): Promise<Manifest> {
    const { source, zip, lock } = this;
    const { kind, shop, madeAt } = source;
    const head = {
      format: FORMAT,
      formatVersion: FORMAT_VERSION,
      kind,
      schema: SCHEMA_VERSION,
      madeAt,
    } as const;
    const manifest: Manifest = { ...head, ...(shop && { shop }), counts: this.#counts, parts: this.#parts };
    checkAmounts(manifest, this.#packed);
    if (!lock) {
      await zip.add(MANIFEST_NAME, json(manifest), false);
      return manifest;
    }
    await zip.add(SEALED_NAME, await encrypt(lock, sealName(lock.encryption), json(manifest)), false);
    await zip.add(MANIFEST_NAME, json(lockedManifest(lock.encryption)), false);
    return { ...manifest, encryption: lock.encryption };
  }
}

/**
 * Writes a backup to `sink`, holding one part in memory at a time, and closes it. On any failure and when the
 * user cancels the sink is aborted and the error thrown: `BackupError` for `cancelled` and `backup-too-big`,
 * the source's or the sink's own error otherwise (a full disk, for one).
 */
export async function writeBackup(
  source: BackupSource,
  sink: WritableStream<Uint8Array>,
  options: WriteOptions,
): Promise<Manifest> {
  const { password, signal, iterations } = options;
  const zip = zipTo(sink, source.madeAt, signal);
  try {
    if (source.kind === 'shop' && !source.shop) throw new Error('a pack needs its shop');
    const lock = password ? await orCancelled(() => newLock(password, iterations), signal) : null;
    return await orCancelled(() => new Writing(source, zip, lock, options).run(), signal);
  } catch (error) {
    // What the sink says to being aborted adds nothing: the first error is the one to tell.
    await zip.abort(error).catch(() => undefined);
    stopIfCancelled(signal);
    throw error;
  }
}
