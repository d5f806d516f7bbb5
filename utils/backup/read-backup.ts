import { type Rows, TABLE_NAMES } from '../model';
import { BackupError, orCancelled, stopIfCancelled } from './backup-error';
import { checkAmounts, checkNames } from './check-amounts';
import { checkReferences } from './check-references';
import { MANIFEST_NAME, type Manifest, type Part, partKind, SEALED_NAME } from './manifest';
import { openBackup } from './open-backup';
import { entryOf, type OpenBackup, readPart, readPhoto } from './read-parts';
import { parseRows } from './read-rows';
import type { Packed } from './zip-source';

export interface LoadedBackup {
  manifest: Manifest;
  rows: Rows;
  /** By content hash. Without a password these are stretches of the file, read only when they are used. */
  photos: Map<string, { working: Blob; thumb: Blob }>;
}

export interface ReadOptions {
  password?: string;
  /** Hears how much is done, 0–1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

const altered = (detail: string) => new BackupError('backup-altered', detail);

/** The parts with their entries; refuses what is missing, unknown, of another size or too much. */
function partsOf(open: OpenBackup): { part: Part; packed: Packed }[] {
  const { manifest, lock, zip } = open;
  checkNames(manifest);
  const parts = manifest.parts.map((part, index) => ({ part, packed: entryOf(open, index) }));
  const known = new Set([
    MANIFEST_NAME,
    ...(lock ? [SEALED_NAME] : []),
    ...parts.map(({ packed }) => packed.name),
  ]);
  const unknown = [...zip.entries.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) throw altered(`${unknown} is not in the manifest`);
  const wrong = parts.find(({ part, packed }) => !lock && part.size !== packed.size);
  if (wrong) throw altered(`${wrong.part.name} has two sizes`);
  const rows = parts.filter(({ part }) => part.rows !== undefined);
  checkAmounts(
    manifest,
    rows.reduce((sum, { packed }) => sum + packed.packedSize, 0),
  );
  return parts;
}

class Reading {
  readonly #rows = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as Rows;
  readonly #photos = new Map<string, { working?: Blob; thumb?: Blob }>();

  constructor(
    readonly open: OpenBackup,
    readonly options: ReadOptions,
  ) {}

  async run(): Promise<LoadedBackup> {
    const { onProgress, signal } = this.options;
    const parts = partsOf(this.open);
    const total = parts.reduce((sum, { part }) => sum + part.size, 0);
    let done = 0;
    for (const { part, packed } of parts) {
      stopIfCancelled(signal);
      await this.#part(part, packed);
      done += part.size;
      onProgress?.(total === 0 ? 1 : done / total);
    }
    return this.#checked();
  }

  async #part(part: Part, packed: Packed): Promise<void> {
    const kind = partKind(part.name);
    if (kind === null) throw altered(`a part ${part.name}`);
    if ('table' in kind) {
      const { content } = await readPart(this.open, part, packed);
      const rows = parseRows(kind.table, part, content, this.open.manifest.schema);
      const all: unknown[] = this.#rows[kind.table];
      for (const row of rows) all.push(row);
      return;
    }
    const copies = this.#photos.get(kind.hash) ?? {};
    copies[kind.folder === 'photos' ? 'working' : 'thumb'] = await readPhoto(this.open, part, packed);
    this.#photos.set(kind.hash, copies);
  }

  #checked(): LoadedBackup {
    const { manifest } = this.open;
    const photos: LoadedBackup['photos'] = new Map();
    for (const [hash, { working, thumb }] of this.#photos) {
      if (!working || !thumb) throw altered(`photo ${hash} lacks a copy`);
      photos.set(hash, { working, thumb });
    }
    for (const table of TABLE_NAMES) {
      if (this.#rows[table].length !== manifest.counts[table]) throw altered(`the number of ${table}`);
    }
    if (photos.size !== manifest.counts.photos) throw altered('the number of photos');
    const wrong = checkReferences(this.#rows, new Set(photos.keys()), manifest.kind, manifest.shop);
    if (wrong !== null) throw altered(wrong);
    return { manifest, rows: this.#rows, photos };
  }
}

/**
 * Reads and checks a backup: nothing is returned before every byte of it has been held against the manifest
 * and every row against today's schema. Throws `BackupError`, and the browser's own error when the file can
 * no longer be read from the disk.
 */
export async function readBackup(file: Blob, options: ReadOptions): Promise<LoadedBackup> {
  const { password, signal } = options;
  const open = await openBackup(file, password, signal);
  return orCancelled(() => new Reading(open, options).run(), signal);
}
