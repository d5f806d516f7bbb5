import { useState } from 'react';
import { useAction } from '@/components/ui';

/** What was just done, in words, and how it is taken back. */
export interface Undo {
  said: string;
  undo: () => Promise<unknown>;
}

/** The last thing done on a page, open to be taken back. */
export function useUndo() {
  const [last, setLast] = useState<Undo | null>(null);
  const acting = useAction();
  return {
    last,
    did: setLast,
    forget: () => setLast(null),
    undo: () => last && void acting.run(last.undo).then((done) => done && setLast(null)),
    run: acting.run,
    reason: acting.reason,
  };
}
