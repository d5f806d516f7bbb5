import { useSyncExternalStore } from 'react';

/** How many of the photos that were handed in have been looked at. */
export interface Intake {
  done: number;
  total: number;
}

interface Batch extends Intake {
  controller: AbortController;
}

// One for the whole page: whichever drop zone is on screen shows what is coming in, however often something
// was dropped meanwhile.
const batches = new Set<Batch>();
const listeners = new Set<() => void>();
let shown: Intake | null = null;

function tell(): void {
  let [done, total] = [0, 0];
  for (const batch of batches) {
    done += batch.done;
    total += batch.total;
  }
  shown = batches.size === 0 ? null : { done, total };
  for (const listener of listeners) listener();
}

/** Says that `total` photos are coming in, until `end` is called. `signal` tells when the user stops it. */
export function beginIntake(total: number) {
  const batch: Batch = { done: 0, total, controller: new AbortController() };
  batches.add(batch);
  tell();
  return {
    signal: batch.controller.signal,
    step: () => {
      batch.done += 1;
      tell();
    },
    end: () => {
      batches.delete(batch);
      tell();
    },
  };
}

/** Stops after the photo that is being taken in; what is in stays. */
export function stopIntake(): void {
  for (const { controller } of batches) controller.abort();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** How far the photos are that are coming in now; null when none are. */
export const useIntake = (): Intake | null => useSyncExternalStore(subscribe, () => shown);
