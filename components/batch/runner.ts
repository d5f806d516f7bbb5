import { useSyncExternalStore } from 'react';
import type { BatchAnswer } from './batch.worker';

const workers = new Map<string, Worker>();
/** Why the last run of a batch in this window ended early. */
const reasons = new Map<string, string>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function end(id: string, reason: string | null): void {
  workers.get(id)?.terminate();
  workers.delete(id);
  if (reason !== null) reasons.set(id, reason);
  tell();
}

/**
 * Has a worker make a batch's pictures, unless one does already or the last one here failed (see `forgive`). The
 * work goes on whatever the page shows, and when the tab is in the background: workers are not slowed down there.
 */
export function ensureRunning(id: string): void {
  if (workers.has(id) || reasons.has(id)) return;
  const worker = new Worker(new URL('./batch.worker.ts', import.meta.url), { type: 'module' });
  workers.set(id, worker);
  worker.onmessage = ({ data }: MessageEvent<BatchAnswer>) => end(id, data.reason);
  const died = (event: Event) => {
    console.error('the batch worker failed:', 'message' in event ? event.message : event.type);
    end(id, 'unknown');
  };
  worker.onerror = died;
  worker.onmessageerror = died;
  worker.postMessage(id);
  tell();
}

/** Forgets why a batch failed, so that it may be tried again. */
export function forgive(id: string): void {
  if (reasons.delete(id)) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Why the last run of a batch ended early, as the UI has a sentence for; null when it did not. */
export const useFailure = (id: string | undefined): string | null =>
  useSyncExternalStore(subscribe, () => (id === undefined ? null : (reasons.get(id) ?? null)));

/** Whether a worker of this window is at a batch, or waits for another window's. */
export const useWorking = (id: string | undefined): boolean =>
  useSyncExternalStore(subscribe, () => id !== undefined && workers.has(id));
