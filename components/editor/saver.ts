/** `waiting`: something has not been written yet. `failed`: it was refused, and is tried again with the next change. */
export type SaveState = 'saved' | 'waiting' | 'failed';

export interface Saver<T> {
  /** What is to be written; of several in a row only the last. */
  put(value: T): void;
  /** Writes at once what waits. Never rejects: how it went is told by `onState`. */
  flush(): Promise<void>;
}

/** A change is written at once, and while further ones follow at most this often (ms). */
const PAUSE = 500;

/**
 * Writes the newest of many states, one after the other. The first change after a rest does not wait, so that a
 * browser that dies takes at most the last half second with it.
 */
export function createSaver<T>(
  write: (value: T) => Promise<void>,
  onState: (state: SaveState, error?: unknown) => void,
): Saver<T> {
  let waiting: { value: T } | null = null;
  let writing: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;

  const run = async (): Promise<void> => {
    for (let next = waiting; next; next = waiting) {
      waiting = null;
      try {
        await write(next.value);
        if (waiting === null) onState('saved');
      } catch (error) {
        // A newer state takes its place; else it waits for the next try.
        waiting ??= next;
        onState('failed', error);
        return;
      } finally {
        last = performance.now();
      }
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing ??= run().finally(() => {
      writing = null;
    });
    return writing;
  };
  return {
    put(value) {
      waiting = { value };
      onState('waiting');
      if (timer !== undefined) return;
      const rest = PAUSE - (performance.now() - last);
      if (rest <= 0 && writing === null) void flush();
      else
        timer = setTimeout(
          () => {
            timer = undefined;
            void flush();
          },
          Math.max(rest, 0),
        );
    },
    flush,
  };
}
