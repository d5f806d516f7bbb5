import { BackupError } from './backup-error';
import { joined } from './bytes';

/**
 * Bytes handed to the browser's inflater at once. One step can give up to 1,032 times as much (deflate's
 * limit) before we see the first of it, so a bomb costs 16 MB at the most.
 */
const STEP = 2 ** 14;

/** What comes out of `stream` when `bytes` go in, step by step; stops when `take` says so by throwing. */
async function pump(
  bytes: Uint8Array<ArrayBuffer>,
  stream: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>,
  step: number,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  let at = 0;
  const source = new ReadableStream<BufferSource>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + step));
      at += step;
    },
  });
  const reader = source.pipeThrough(stream).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) take(read.value);
  } catch (error) {
    // The stream has failed already or is given up here; what its cancelling says adds nothing to `error`.
    await reader.cancel(error).catch(() => undefined);
    throw error;
  }
}

/** Raw deflate (RFC 1951). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  await pump(bytes, new CompressionStream('deflate-raw'), 2 ** 18, (piece) => pieces.push(piece));
  return joined(pieces);
}

/**
 * Undoes `deflate` for content of exactly `size` bytes; null for bytes that give less or are no deflate.
 * Throws `backup-altered` as soon as there are more.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const content = new Uint8Array(size);
  let at = 0;
  try {
    await pump(bytes, new DecompressionStream('deflate-raw'), STEP, (piece) => {
      if (at + piece.length > size) throw new BackupError('backup-altered', `more than ${size} bytes`);
      content.set(piece, at);
      at += piece.length;
    });
  } catch (error) {
    if (error instanceof BackupError) throw error;
    // A stream that cannot go on has one kind of error (TypeError in browsers, zlib's own in Node): no deflate.
    return null;
  }
  return at === size ? content : null;
}
