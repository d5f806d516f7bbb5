/** `waiting`: something has not been written yet. `failed`: it was refused, and is tried again with the next change. */
export type SaveState = 'saved' | 'waiting' | 'failed';

export interface Saver<T> {
  /**
   * What is to be written, at once; `goesOn` when more of the same will follow, as while a word is typed: of such
   * only the last of each half second.
   */
  put(value: T, goesOn?: boolean): void;
  /** Writes at once what waits. Never rejects: how it went is told by `onState`. */
  flush(): Promise<void>;
}

/** What goes on is written this often (ms). */
const PAUSE = 500;

/**
 * Writes the newest of many states, one after the other. A finished step does not wait, nor does the first of many,
 * so that a browser that dies takes at most half a second's typing with it.
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
        onState('failed', error);
        // A newer state takes its place and is tried now; else it waits for the next try.
        if (waiting !== null) continue;
        waiting = next;
        break;
      } finally {
        last = performance.now();
      }
    }
    // Here and not when the promise is heard of: what is put in between would be left lying.
    writing = null;
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting !== null) writing ??= run();
    await writing;
  };
  return {
    put(value, goesOn = false) {
      waiting = { value };
      onState('waiting');
      if (!goesOn) {
        void flush();
        return;
      }
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
