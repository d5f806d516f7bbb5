import { fail, type Result } from '../core/result';
import type { Settings, Turn } from '../photo';
import type { BetterAnswers, BetterAsk, BetterMessage } from './better.worker';
import type { BetterReason } from './better-pixels';

export type { BetterReason, Examined } from './better-pixels';

/** One photo on a bench of its own: a worker that holds it until it is closed. */
export interface BetterBench {
  examine(): Promise<BetterAnswers['examine']>;
  /**
   * The small copy with the settings; close the bitmap once it is drawn. Null when newer settings were asked for
   * before these were begun: only the last ones matter while a slider moves.
   */
  preview(settings: Settings): Promise<BetterAnswers['preview'] | null>;
  make(settings: Settings, turn: Turn): Promise<BetterAnswers['make']>;
  close(): void;
}

type Waiting = { done: (answer: never) => void; failed: (error: unknown) => void };

/** A bench for a stored photo's working copy. */
export function openBench(photo: Blob): BetterBench {
  const worker = new Worker(new URL('./better.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let running: Promise<unknown> = Promise.resolve();
  let newest = 0;

  worker.onmessage = ({ data }: MessageEvent<BetterMessage>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('answer' in data) asked?.done(data.answer as never);
    else asked?.failed(new Error(data.error));
  };
  // A worker that dies without a word was ended by the browser for want of memory.
  const died = (event: Event) => {
    console.error('the worker that betters photos failed', event);
    for (const { done } of waiting.values())
      (done as (answer: Result<never, BetterReason>) => void)(fail('no-memory'));
    waiting.clear();
  };
  worker.onerror = died;
  worker.onmessageerror = died;

  const ask = <K extends keyof BetterAnswers>(what: BetterAsk & { do: K }): Promise<BetterAnswers[K]> =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      worker.postMessage({ id: last, ask: what });
    });

  return {
    examine: () => ask({ do: 'examine', photo }),
    preview: async (settings) => {
      newest += 1;
      const mine = newest;
      await running;
      if (mine !== newest) return null;
      const answer = ask({ do: 'preview', settings });
      running = answer.catch(() => undefined);
      return answer;
    },
    make: (settings, turn) => ask({ do: 'make', photo, settings, turn }),
    close: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}
