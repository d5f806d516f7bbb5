import { useCallback, useMemo, useRef, useState } from 'react';
import type { Asset } from '@/utils/model';

/**
 * Which of the photos in sight are chosen. With `range` (the shift key) all are chosen between this one and the
 * one that was pressed before. What a search hides is not chosen any more: nobody throws away what he does
 * not see.
 */
export function useChosen(photos: readonly Asset[]) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const ids = useMemo(() => photos.map(({ id }) => id).filter((id) => marked.has(id)), [photos, marked]);
  const toggle = useCallback(
    (id: string, range: boolean) => {
      const order = photos.map((photo) => photo.id);
      const from = range && last.current !== null ? order.indexOf(last.current) : -1;
      const to = order.indexOf(id);
      last.current = id;
      setMarked((before) => {
        const after = new Set(before);
        if (from !== -1)
          for (const each of order.slice(Math.min(from, to), Math.max(from, to) + 1)) after.add(each);
        else if (!after.delete(id)) after.add(id);
        return after;
      });
    },
    [photos],
  );
  return {
    /** In the order of the list. */
    ids,
    has: (id: string) => marked.has(id),
    toggle,
    all: () => setMarked(new Set(photos.map(({ id }) => id))),
    clear: () => setMarked(new Set()),
  };
}
