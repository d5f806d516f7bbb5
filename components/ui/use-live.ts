import { useLiveQuery } from 'dexie-react-hooks';

/**
 * Re-runs a database read whenever what it read changes, in this window or another; undefined until the first
 * answer. The read is wrapped because Dexie follows what is read behind an `await` only in a function that is
 * itself declared async: without this, screens silently stop being live.
 */
export function useLive<T>(read: () => Promise<T> | T, deps: unknown[]): T | undefined {
  return useLiveQuery(async () => read(), deps);
}
