import { stopIfCancelled } from './backup-error';
import { bytesOf } from './bytes';
import { zipTo } from './zip-sink';

/**
 * Writes files into a zip as they come, one in memory at a time, and closes `sink`. Pictures do not get smaller, so
 * nothing is packed. `madeAt` (epoch ms) is the date that the files carry. On any failure, and when the user
 * cancels, the sink is aborted and the error thrown: `BackupError` for `cancelled`, the source's or the sink's own
 * otherwise.
 */
export async function zipInto(
  sink: WritableStream<Uint8Array>,
  files: AsyncIterable<{ name: string; blob: Blob }>,
  madeAt: number,
  signal?: AbortSignal,
): Promise<void> {
  const zip = zipTo(sink, madeAt, signal);
  try {
    for await (const { name, blob } of files) {
      stopIfCancelled(signal);
      await zip.add(name, await bytesOf(blob), false);
    }
    await zip.close();
  } catch (error) {
    // What the sink says to being aborted adds nothing: the first error is the one to tell.
    await zip.abort(error).catch(() => undefined);
    stopIfCancelled(signal);
    throw error;
  }
}
