interface Step<T, L> {
  readonly before: T;
  readonly label: L;
  readonly older: Step<T, L> | null;
}
interface Undone<T, L> {
  readonly after: T;
  readonly label: L;
  readonly newer: Undone<T, L> | null;
}

/**
 * What was done, and what was taken back. States are kept as they are (they share what did not change), so that
 * undo gives back the same state and not one reckoned anew; there is no limit to the steps.
 */
export interface History<T, L = string> {
  readonly present: T;
  readonly past: Step<T, L> | null;
  readonly future: Undone<T, L> | null;
  /** The gesture that the last step belongs to; null once it has ended. */
  readonly gesture: string | null;
}

export const startHistory = <T, L = string>(present: T): History<T, L> => ({
  present,
  past: null,
  future: null,
  gesture: null,
});

/**
 * Notes a new state under a `label` (what was done). Steps of the same `gesture`, one right after the other, are
 * one: a drag, a word being typed. The very same state is no step.
 */
export function record<T, L>(
  history: History<T, L>,
  next: T,
  label: L,
  gesture: string | null = null,
): History<T, L> {
  if (next === history.present) return history;
  const goesOn = gesture !== null && gesture === history.gesture && history.past !== null;
  const past = goesOn ? history.past : { before: history.present, label, older: history.past };
  return { present: next, past, future: null, gesture };
}

/** Ends a gesture: the next one, even of the same kind, is a step of its own. */
export const endGesture = <T, L>(history: History<T, L>): History<T, L> =>
  history.gesture === null ? history : { ...history, gesture: null };

/** The state before the last step; the history itself when there is none. */
export function undo<T, L>(history: History<T, L>): History<T, L> {
  const { present, past, future } = history;
  if (past === null) return history;
  return {
    present: past.before,
    past: past.older,
    future: { after: present, label: past.label, newer: future },
    gesture: null,
  };
}

/** The state after the step that was taken back last; the history itself when there is none. */
export function redo<T, L>(history: History<T, L>): History<T, L> {
  const { present, past, future } = history;
  if (future === null) return history;
  return {
    present: future.after,
    past: { before: present, label: future.label, older: past },
    future: future.newer,
    gesture: null,
  };
}

/** What undo would take back and what redo would do again; null when there is nothing. */
export const undoLabel = <T, L>({ past }: History<T, L>): L | null => past?.label ?? null;
export const redoLabel = <T, L>({ future }: History<T, L>): L | null => future?.label ?? null;
export const canUndo = <T, L>({ past }: History<T, L>): boolean => past !== null;
export const canRedo = <T, L>({ future }: History<T, L>): boolean => future !== null;
