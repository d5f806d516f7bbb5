import { useEffect, useState } from 'react';
import type { Told } from './group-findings';

/** How long (ms) nothing has changed before fixes are tried: it takes several checks of the text. */
const QUIET = 250;

/**
 * Which of the groups have a fix that holds, by their keys. Found out one by one while nothing else is to be done;
 * until then what was known of a group stands.
 */
export function useMendable(groups: readonly Told[]): ReadonlySet<string> {
  const [known, setKnown] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    const left = groups.filter(({ all }) => all.some(({ fixable }) => fixable));
    let timer: ReturnType<typeof setTimeout>;
    const next = () => {
      const group = left.shift();
      if (!group) return;
      const sound = group.all.some((finding) => finding.fixable && finding.isSound());
      setKnown((before) =>
        before.get(group.key) === sound ? before : new Map(before).set(group.key, sound),
      );
      timer = setTimeout(next, 0);
    };
    timer = setTimeout(next, QUIET);
    return () => clearTimeout(timer);
  }, [groups]);
  return new Set(
    groups
      .filter(({ key, all }) => known.get(key) === true && all.some(({ fixable }) => fixable))
      .map(({ key }) => key),
  );
}
