import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A handler under one identity for good, which always runs the newest version of it: for heavy parts of a page that
 * are drawn anew only when what they show changes.
 */
export function useHandler<Args extends unknown[]>(
  handler: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
