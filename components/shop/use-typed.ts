import { useEffect, useRef, useState } from 'react';
import type { Typing } from './typed-values';

/**
 * A field that is written through as it is typed. While somebody types in it, it shows what is typed; otherwise
 * what is stored, so that a change in another window is seen here. Something half typed that cannot be stored
 * yet stays on the screen.
 */
export function useTyped<T>(stored: T, { show, parse }: Typing<T>, write: (value: T) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const focused = useRef(false);
  const shown = show(stored);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another value has been stored.
  useEffect(() => {
    if (!focused.current) setTyped(null);
  }, [shown]);
  return {
    value: typed ?? shown,
    /** True while what is typed cannot be stored. */
    wrong: typed !== null && parse(typed) === null,
    onFocus: () => {
      focused.current = true;
    },
    onBlur: () => {
      focused.current = false;
      const value = typed === null ? null : parse(typed);
      // The last write may still be on its way: then what was typed stands until it arrives.
      if (value !== null && show(value) === shown) setTyped(null);
    },
    change: (text: string) => {
      setTyped(text);
      const value = parse(text);
      if (value !== null) write(value);
    },
  };
}
