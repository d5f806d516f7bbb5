import { BackupError, stopIfCancelled } from './backup-error';
import { LIMITS } from './limits';
import { Uint8ArrayReader, ZipWriter } from './zip-library';

/** The zip that is being written. */
export interface ZipSink {
  /** Adds an entry; resolves with its packed size once its bytes are on their way. */
  add(name: string, bytes: Uint8Array, deflated: boolean): Promise<number>;
  /** Writes the directory and closes the sink. */
  close(): Promise<void>;
  /** Gives up: tells the sink to throw away what it has. */
  abort(reason: unknown): Promise<void>;
}

/** Bytes handed to the sink at once: a disk takes one large piece much faster than many small ones. */
const BLOCK = 2 ** 20;

/** Gathers what is written into blocks before it goes to `out`. */
function inBlocks(out: WritableStreamDefaultWriter<Uint8Array>) {
  let block = new Uint8Array(BLOCK);
  let at = 0;
  return {
    async write(piece: Uint8Array): Promise<void> {
      for (let from = 0; from < piece.length; ) {
        const part = piece.subarray(from, from + BLOCK - at);
        block.set(part, at);
        at += part.length;
        from += part.length;
        if (at < BLOCK) return;
        await out.write(block);
        // The sink may keep what it was given.
        block = new Uint8Array(BLOCK);
        at = 0;
      }
    },
    rest: () => out.write(block.subarray(0, at)),
  };
}

/**
 * A zip that goes out to `sink` entry by entry. Every entry's header carries its sizes and checksum, so that
 * any tool can open the file. `madeAt` (epoch ms) is the date of all entries.
 */
export function zipTo(
  sink: WritableStream<Uint8Array>,
  madeAt: number,
  signal: AbortSignal | undefined,
): ZipSink {
  const out = sink.getWriter();
  const blocks = inBlocks(out);
  let written = 0;
  const zip = new ZipWriter(
    new WritableStream<Uint8Array>({
      write(piece) {
        stopIfCancelled(signal);
        written += piece.length;
        if (written > LIMITS.file) throw new BackupError('backup-too-big', 'the file');
        return blocks.write(piece);
      },
    }),
    { dataDescriptor: false, extendedTimestamp: false, lastModDate: new Date(madeAt) },
  );
  return {
    async add(name, bytes, deflated) {
      const entry = await zip.add(name, new Uint8ArrayReader(bytes), { level: deflated ? 6 : 0 });
      return entry.compressedSize;
    },
    async close() {
      await zip.close();
      await blocks.rest();
      await out.close();
    },
    abort: (reason) => out.abort(reason),
  };
}
