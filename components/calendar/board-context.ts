import { createContext, useContext } from 'react';
import type { Entry } from './entries';
import type { Spot } from './move';
import type { Done } from './use-undo';

/** What can be done on the calendar, and is told and can be taken back. */
export interface Board {
  /** The day that it is in the shop's zone. */
  today: string;
  /** Moves an entry; null puts a post back on the shelf. False when it was refused, which is told. */
  move: (entry: Pick<Entry, 'kind' | 'id' | 'title'>, to: Spot | null) => Promise<boolean>;
  /** Opens the dialog for moving by keyboard. */
  askMove: (entry: Pick<Entry, 'kind' | 'id' | 'title'>) => void;
  open: (entry: Pick<Entry, 'kind' | 'id'>) => void;
  /** Ticks a task off, or takes the tick away. */
  setTaskDone: (entry: Pick<Entry, 'id' | 'title'>, on: boolean) => Promise<boolean>;
  /** Tells of something that was done elsewhere on the page and lets it be taken back with the rest. */
  done: (act: Done) => void;
}

export const BoardContext = createContext<Board | null>(null);

export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error('useBoard stands outside the calendar');
  return board;
}
