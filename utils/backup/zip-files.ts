import { BlobReader, Uint8ArrayReader, ZipWriter } from './zip-library';

/**
 * A zip of a few files by name, as they are: pictures and short texts do not get smaller.
 * `madeAt` (epoch ms) is the date that the files carry.
 */
export async function zipFiles(files: Record<string, Blob | Uint8Array>, madeAt: number): Promise<Blob> {
  const pieces: BlobPart[] = [];
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (piece) => void pieces.push(piece.slice()),
  });
  const zip = new ZipWriter(sink, {
    level: 0,
    dataDescriptor: false,
    extendedTimestamp: false,
    lastModDate: new Date(madeAt),
  });
  for (const [name, content] of Object.entries(files)) {
    const reader = content instanceof Blob ? new BlobReader(content) : new Uint8ArrayReader(content);
    await zip.add(name, reader);
  }
  await zip.close();
  return new Blob(pieces, { type: 'application/zip' });
}
