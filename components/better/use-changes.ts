import { useEffect, useMemo, useState } from 'react';
import {
  isNoChange,
  NO_CHANGE,
  NO_TURN,
  type Settings,
  type Turn,
  turnPoint,
  unturnPoint,
} from '@/utils/photo';
import type { Point } from './BetterStage';
import type { Work } from './use-bench';

/** Where the settings come from: what was judged, nothing, what was stored, or the user's own hand. */
export type Origin = 'mended' | 'good' | 'taken' | 'own' | 'asIs';

/** The changes that the user makes to a photo. It begins with what was judged, or with what was done last time. */
export function useChanges(work: Work | null, storedFocus: Point | undefined) {
  const [settings, setSettings] = useState<Settings>(NO_CHANGE);
  const [turn, setTurn] = useState<Turn>(NO_TURN);
  const [origin, setOrigin] = useState<Origin>('asIs');
  // Kept as a point of the original, so that it stays on its thing however the photo is turned.
  const [point, setPoint] = useState<Point | null>(null);

  useEffect(() => {
    if (!work) return;
    const { before, judged, source } = work;
    setSettings(before?.settings ?? judged);
    setTurn(before?.turn ?? NO_TURN);
    setOrigin(before ? 'taken' : isNoChange(judged) ? 'good' : 'mended');
    setPoint(storedFocus ? unturnPoint(storedFocus, work, before?.turn ?? NO_TURN) : (source.focus ?? null));
  }, [work, storedFocus]);

  const focus = useMemo(() => (work && point ? turnPoint(point, work, turn) : null), [work, point, turn]);
  return {
    settings,
    turn,
    origin,
    /** In shares of the photo as it is shown. */
    focus,
    change: (to: Settings) => {
      setSettings(to);
      setOrigin(isNoChange(to) ? 'asIs' : 'own');
    },
    mend: () => {
      if (!work) return;
      setSettings(work.judged);
      setOrigin(isNoChange(work.judged) ? 'good' : 'mended');
    },
    clear: () => {
      setSettings(NO_CHANGE);
      setTurn(NO_TURN);
      setOrigin('asIs');
    },
    setTurn,
    setFocus: (to: Point | null) => setPoint(work && to ? unturnPoint(to, work, turn) : null),
    changed: !isNoChange(settings) || turn.turns !== 0 || turn.angle !== 0,
  };
}
