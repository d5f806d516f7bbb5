import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-custom.js';

configure({ useWebWorkers: false });

export interface ZipFile {
  name: string;
  bytes: Uint8Array;
  deflated?: boolean;
}

/** The files of a zip in their order. */
export async function unzipInOrder(zip: Uint8Array | Blob): Promise<(ZipFile & { deflated: boolean })[]> {
  const bytes = zip instanceof Blob ? new Uint8Array(await zip.arrayBuffer()) : zip;
  const files: (ZipFile & { deflated: boolean })[] = [];
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes)).getEntries()) {
    if (entry.directory) continue;
    const content = await entry.getData(new Uint8ArrayWriter(), { checkCrc32: true });
    files.push({ name: entry.filename, bytes: content, deflated: entry.compressionMethod === 8 });
  }
  return files;
}

/** The files of a zip by name. */
export async function unzip(zip: Uint8Array | Blob): Promise<Record<string, Uint8Array>> {
  return Object.fromEntries((await unzipInOrder(zip)).map(({ name, bytes }) => [name, bytes]));
}

/** A zip of these files, whatever they are called. */
export async function zipOf(files: Iterable<ZipFile>): Promise<Blob> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { dataDescriptor: false, extendedTimestamp: false });
  for (const { name, bytes, deflated } of files)
    await zip.add(name, new Uint8ArrayReader(bytes), { level: deflated ? 6 : 0 });
  return new Blob([(await zip.close()) as Uint8Array<ArrayBuffer>]);
}

export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Where the pieces of an entry lie in a zip of ours (APPNOTE 4.3.7 and 4.3.12). */
export interface RawEntry {
  name: string;
  /** Offsets of its record in the directory, of its header, and of its bytes. */
  record: number;
  header: number;
  start: number;
  end: number;
}

/** Offsets inside a record of the directory and inside a header. */
export const RECORD = { flags: 8, method: 10, crc: 16, packed: 20, size: 24, offset: 42, name: 46 };
export const HEADER = { flags: 6, method: 8, crc: 14, packed: 18, size: 22, name: 30 };

/** The pieces of a zip without comment, found by its bytes alone. */
export function piecesOf(zip: Uint8Array): { entries: RawEntry[]; directory: number; end: number } {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const directory = view.getUint32(end + 16, true);
  const entries: RawEntry[] = [];
  let record = directory;
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const [length, extra] = [view.getUint16(record + 28, true), view.getUint16(record + 30, true)];
    const name = textOf(zip.subarray(record + RECORD.name, record + RECORD.name + length));
    const header = view.getUint32(record + RECORD.offset, true);
    const start = header + HEADER.name + length + view.getUint16(header + 28, true);
    entries.push({ name, record, header, start, end: start + view.getUint32(record + RECORD.packed, true) });
    record += RECORD.name + length + extra + view.getUint16(record + 32, true);
  }
  return { entries, directory, end };
}

/** Writes a number of four bytes over what stands at these places. */
export function patch(zip: Uint8Array, value: number, ...places: number[]): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (const place of places) view.setUint32(place, value, true);
}
