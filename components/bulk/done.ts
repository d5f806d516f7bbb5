/** A deed on many posts, as it is told to the user, and the way back. */
export interface BulkDone {
  said: string;
  undo: () => Promise<void>;
}
