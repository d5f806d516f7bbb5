import { useState } from 'react';
import type { Stroke } from '@/utils/photo/cut-out';

interface History {
  done: readonly Stroke[];
  undone: readonly Stroke[];
}

const NONE: History = { done: [], undone: [] };

/** The strokes of the brush, and the way back and forth between them. */
export function useStrokes() {
  const [{ done, undone }, set] = useState(NONE);
  return {
    strokes: done,
    canUndo: done.length > 0,
    canRedo: undone.length > 0,
    add: (stroke: Stroke) => set((before) => ({ done: [...before.done, stroke], undone: [] })),
    undo: () =>
      set((before) => {
        const last = before.done.at(-1);
        return last ? { done: before.done.slice(0, -1), undone: [...before.undone, last] } : before;
      }),
    redo: () =>
      set((before) => {
        const last = before.undone.at(-1);
        return last ? { done: [...before.done, last], undone: before.undone.slice(0, -1) } : before;
      }),
  };
}
