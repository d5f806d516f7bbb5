import { fail, type Result } from '../core/result';
import type { WorkerAnswer } from './import.worker';
import type { ImportedPhoto, ImportReason } from './take-photo';

export type { ImportedPhoto, ImportReason } from './take-photo';

type Imported = Result<ImportedPhoto, ImportReason>;

/** After this many ms without a photo the worker ends and gives its memory back: a HEIC leaves much behind. */
const IDLE = 10_000;
/** Longest that one photo may take, ms. A phone's HEIC takes some seconds on an old computer. */
const PATIENCE = 120_000;

let worker: Worker | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;
/** Settles with the last photo that was asked for: one after the other, for each takes much memory. */
let queue: Promise<unknown> = Promise.resolve();

function end(): void {
  worker?.terminate();
  worker = null;
}

function ask(file: Blob): Promise<Imported> {
  clearTimeout(idle);
  worker ??= new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  const asked = worker;
  return new Promise<Imported>((done, failed) => {
    const gaveUp = setTimeout(() => {
      end();
      done(fail('broken'));
    }, PATIENCE);
    const died = (event: Event) => {
      clearTimeout(gaveUp);
      end();
      const message = 'message' in event ? event.message : event.type;
      failed(new Error(`the import worker failed: ${message}`));
    };
    asked.onerror = died;
    asked.onmessageerror = died;
    asked.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      clearTimeout(gaveUp);
      idle = setTimeout(end, IDLE);
      if ('result' in data) done(data.result);
      else failed(new Error(data.error));
    };
    asked.postMessage(file);
  });
}

/**
 * Takes a photo in, in a worker: the page goes on drawing meanwhile. Photos wait for one another. Never throws
 * for what is in the file; a photo that takes longer than {@link PATIENCE} counts as broken.
 */
export function importPhoto(file: Blob): Promise<Imported> {
  const mine = queue.then(() => ask(file));
  // Whoever asked hears what went wrong; the next photo is not held up by it.
  queue = mine.catch(() => undefined);
  return mine;
}
