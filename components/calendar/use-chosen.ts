import { useCallback, useMemo, useState } from 'react';

/** Posts that are ticked in the list, for doing one thing with all of them. Those no longer listed count no more. */
export function useChosen(listed: readonly string[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => listed.filter((id) => ticked.has(id)), [listed, ticked]);
  const tick = useCallback(
    (ids: readonly string[], on: boolean) =>
      setTicked((before) => {
        const next = new Set(before);
        for (const id of ids) {
          if (on) next.add(id);
          else next.delete(id);
        }
        return next;
      }),
    [],
  );
  const clear = useCallback(() => setTicked(new Set()), []);
  return { chosen, tick, clear };
}
