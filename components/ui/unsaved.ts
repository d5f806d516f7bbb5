import { useCallback, useSyncExternalStore } from 'react';

type Store = (text: string) => Promise<unknown>;
interface Unsaved {
  text: string;
  store: Store;
}

/**
 * What was typed and is not stored yet, by what it belongs to. It outlives the box it was typed in: going to
 * another channel or step while the disk is full must not lose a word.
 */
let kept: ReadonlyMap<string, Unsaved> = new Map();
const listeners = new Set<() => void>();

function put(next: ReadonlyMap<string, Unsaved>): void {
  kept = next;
  for (const tell of listeners) tell();
}

function drop(key: string, entry: Unsaved | undefined): void {
  if (entry === undefined || kept.get(key) !== entry) return;
  const next = new Map(kept);
  next.delete(key);
  put(next);
}

/** Stores what was typed; until that is done, or when it is refused, the text is kept here. Throws what `store` does. */
export async function keepText(key: string, text: string, store: Store): Promise<void> {
  const entry = { text, store };
  put(new Map(kept).set(key, entry));
  await store(text);
  drop(key, entry);
}

/** Tries again to store everything whose key begins so. Throws what the first refused one does. */
export async function keepAgain(prefix: string): Promise<void> {
  for (const [key, entry] of kept) {
    if (!key.startsWith(prefix)) continue;
    await entry.store(entry.text);
    drop(key, entry);
  }
}

/** Lets go of what could not be stored: it has been written anew. */
export const forgetText = (key: string): void => drop(key, kept.get(key));

/** The text of that key which is not stored yet. */
export const unsavedText = (key: string): string | undefined => kept.get(key)?.text;

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
};

/** Follows what is not stored yet; the function it gives changes with it. */
export function useUnsaved(): (key: string) => string | undefined {
  const map = useSyncExternalStore(subscribe, () => kept);
  return useCallback((key: string) => map.get(key)?.text, [map]);
}

/** What an unsaved text is kept under; all of one row begin with its id. */
export const textKey = (rowId: string, field: string): string => `${rowId} ${field}`;
