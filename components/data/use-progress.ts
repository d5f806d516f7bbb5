import { useCallback, useRef, useState } from 'react';
import { useAction } from '@/components/ui';

export interface LongWork {
  onProgress(share: number): void;
  signal: AbortSignal;
}

/** A piece of work that takes a while: how far it is, and a way to stop it. */
export function useProgress() {
  const { busy, reason, run, setReason } = useAction();
  const [share, setShare] = useState(0);
  const controller = useRef<AbortController | null>(null);
  const start = useCallback(
    (work: (long: LongWork) => Promise<unknown>): Promise<boolean> => {
      const mine = new AbortController();
      controller.current = mine;
      setShare(0);
      return run(() => work({ onProgress: setShare, signal: mine.signal }));
    },
    [run],
  );
  const cancel = useCallback(() => controller.current?.abort(), []);
  return { busy, reason, share, start, cancel, setReason };
}
