import { useEffect, useRef, useState } from 'react';

/** Cards are drawn in steps of as many: each holds a caption that is drafted for it. */
const STEP = 24;
/** How far below the window (px) the end of the list may lie when the next step is drawn. */
const AHEAD = '600px';

/**
 * The first rows of a long list, more of them as soon as its end comes near the window. `end` belongs on an
 * element behind the last row, which is there only while there is more; `more` draws the next step at once.
 */
export function usePaged<T>(rows: readonly T[], key: string) {
  const [page, setPage] = useState({ key, count: STEP });
  // Another question begins with its first answers again.
  const count = page.key === key ? page.count : STEP;
  const end = useRef<HTMLButtonElement>(null);
  const left = Math.max(0, rows.length - count);
  const more = () => setPage({ key, count: count + STEP });
  // biome-ignore lint/correctness/useExhaustiveDependencies: watched anew whenever the end has moved.
  useEffect(() => {
    if (!end.current) return;
    const watcher = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) more();
      },
      { rootMargin: AHEAD },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [key, count, left]);
  return { shown: rows.slice(0, count), left, end, more };
}
