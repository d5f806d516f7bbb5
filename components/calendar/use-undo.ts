import { useCallback, useEffect, useRef, useState } from 'react';
import { useAction } from '@/components/ui';

/** Something that was done, as it is told to the user, and how to take it back. */
export interface Done {
  said: string;
  undo: () => Promise<unknown>;
}

/** Fields in which Ctrl+Z belongs to what is typed there. */
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');

/**
 * Everything that was done since the page was opened, the last one first to be taken back, by its note or by Ctrl+Z.
 * `told` is what the note says now: something done, or something taken back.
 */
export function useUndo() {
  const stack = useRef<Done[]>([]);
  const [told, setTold] = useState<{ said: string; back: boolean } | null>(null);
  const { run, reason, setReason } = useAction();

  const done = useCallback((act: Done) => {
    stack.current.push(act);
    setTold({ said: act.said, back: false });
  }, []);
  const undo = useCallback(async () => {
    const last = stack.current.pop();
    if (last && (await run(last.undo))) setTold({ said: last.said, back: true });
    else setTold(null);
  }, [run]);
  const dismiss = useCallback(() => setTold(null), []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!wanted || typing(event.target) || stack.current.length === 0) return;
      event.preventDefault();
      void undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo]);

  return { done, undo, told, dismiss, reason, setReason };
}
