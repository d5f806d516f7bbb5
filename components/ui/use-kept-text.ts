import { useEffect, useRef, useState } from 'react';
import { keepText, unsavedText } from './unsaved';

interface Kept {
  /** What the text belongs to, "<row id> <field>". */
  id: string;
  /** The text as the database has it. */
  stored: string;
  store: (text: string) => Promise<unknown>;
  /** `useAction().run` of the screen, which tells why a text was refused. */
  run: (action: () => Promise<unknown>) => Promise<boolean>;
}

/**
 * A text that is written through as it is typed. While somebody types in it, it shows what is typed; otherwise
 * what is stored, so that a change in another window is seen here. What could not be stored stays, also when
 * the box is left and opened again.
 */
export function useKeptText({ id, stored, store, run }: Kept) {
  const [typed, setTyped] = useState<string | null>(() => unsavedText(id) ?? null);
  const focused = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has been stored.
  useEffect(() => {
    if (!focused.current && unsavedText(id) === undefined) setTyped(null);
  }, [id, stored]);
  return {
    text: typed ?? stored,
    box: {
      onFocus: () => {
        focused.current = true;
      },
      onBlur: () => {
        focused.current = false;
        // The last write may still be on its way: then what was typed stands until it arrives.
        if (typed === stored) setTyped(null);
      },
    },
    change: (text: string) => {
      setTyped(text);
      void run(() => keepText(id, text, store));
    },
  };
}
