import type { Result } from '../../core/result';
import type { Ground, Stroke } from '../../photo/cut-out';
import type { CutPhoto } from './picture-files';

/**
 * `cut-nothing-found`: no product stands out, or strokes left none. `cut-no-room`: not enough memory.
 * `broken`: the stored bytes are no picture. `cut-failed`: the worker ended; nothing is lost but the preview.
 */
export type CutReason = 'cut-nothing-found' | 'cut-no-room' | 'broken' | 'cut-failed';

type Wish =
  | { kind: 'open'; photo: Blob }
  | { kind: 'show' | 'save'; strokes: readonly Stroke[]; ground: Ground };
export type WorkerAsk = { id: number } & Wish;
/** `share`: how much of it is done, 0–1. `error`: something that no photo should bring about. */
export type WorkerAnswer = { id: number } & (
  | { share: number }
  | { result: Result<unknown, CutReason> }
  | { error: string }
);

/** A photo that is being cut out, in a worker of its own: the page goes on drawing meanwhile. */
export interface CutDesk {
  /** Takes a stored photo up; answers its size. */
  open(photo: Blob): Promise<Result<{ width: number; height: number }, CutReason>>;
  /** The product on a ground. The bitmap is the caller's, to be closed. */
  show(strokes: readonly Stroke[], ground: Ground): Promise<Result<ImageBitmap, CutReason>>;
  /** The same as files. */
  save(strokes: readonly Stroke[], ground: Ground): Promise<Result<CutPhoto, CutReason>>;
  /** Ends the worker at once, whatever it is doing; what was asked for is never answered. */
  close(): void;
}

interface Waiting {
  done: (result: Result<unknown, CutReason>) => void;
  failed: (error: Error) => void;
}

/** Opens a desk; `onStep` is told how much is done of what was asked for last. */
export function openCutDesk(onStep: (share: number) => void): CutDesk {
  const worker = new Worker(new URL('./cut-out.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    if ('share' in data) {
      onStep(data.share);
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('result' in data) asked?.done(data.result);
    else asked?.failed(new Error(data.error));
  };
  // A worker that runs out of memory ends without a word of its own.
  const died = () => {
    for (const { done } of waiting.values()) done({ ok: false, reason: 'cut-failed' });
    waiting.clear();
  };
  worker.onerror = died;
  worker.onmessageerror = died;
  const ask = <T>(wish: Wish) =>
    new Promise<Result<T, CutReason>>((done, failed) => {
      const id = count++;
      waiting.set(id, { done: done as Waiting['done'], failed });
      worker.postMessage({ ...wish, id });
    });
  return {
    open: (photo) => ask<{ width: number; height: number }>({ kind: 'open', photo }),
    show: (strokes, ground) => ask<ImageBitmap>({ kind: 'show', strokes, ground }),
    save: (strokes, ground) => ask<CutPhoto>({ kind: 'save', strokes, ground }),
    close: () => worker.terminate(),
  };
}
