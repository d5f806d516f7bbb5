import { useSyncExternalStore } from 'react';
import type { Imported } from '@/utils/db/exchange';

/**
 * What the last import in this window brought. Kept beside the screens, not in one: an import may bring another
 * shop to the front, and with it every screen begins anew, before the user has read how it went.
 */
let last: Imported | null = null;
const listeners = new Set<() => void>();

export function setLastImport(imported: Imported | null): void {
  last = imported;
  for (const listener of listeners) listener();
}

export const useLastImport = (): Imported | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last,
  );
