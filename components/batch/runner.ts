import { useSyncExternalStore } from 'react';
import type { BatchAnswer, BatchOrder } from './batch.worker';

/**
 * Writing a JPEG holds a worker up for as long as it takes, so two of them share the products where the computer
 * can run both and still has a core for the page: without one the page waits until it gets a turn.
 */
const PARTS = navigator.hardwareConcurrency > 2 ? 2 : 1;

const workers = new Map<string, Set<Worker>>();
/** Why the last run of a batch in this window ended early. */
const reasons = new Map<string, string>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function end(id: string, worker: Worker, reason: string | null): void {
  worker.terminate();
  const all = workers.get(id);
  all?.delete(worker);
  if (all?.size === 0) workers.delete(id);
  if (reason !== null) reasons.set(id, reason);
  tell();
}

function start(order: BatchOrder): Worker {
  const worker = new Worker(new URL('./batch.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<BatchAnswer>) => end(order.id, worker, data.reason);
  const died = (event: Event) => {
    console.error('the batch worker failed:', 'message' in event ? event.message : event.type);
    end(order.id, worker, 'unknown');
  };
  worker.onerror = died;
  worker.onmessageerror = died;
  worker.postMessage(order);
  return worker;
}

/**
 * Has workers make a batch's pictures, unless they do already or the last ones here failed (see `forgive`). The
 * work goes on whatever the page shows, and when the tab is in the background: workers are not slowed down there.
 */
export function ensureRunning(id: string): void {
  if (workers.has(id) || reasons.has(id)) return;
  const parts = Array.from({ length: PARTS }, (_, part) => start({ id, part, parts: PARTS }));
  workers.set(id, new Set(parts));
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
