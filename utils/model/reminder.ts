/**
 * What the user was told of a planned post, so that nothing is told twice and nothing is forgotten; only on this
 * computer.
 */
export interface Reminder {
  /** Of the post. */
  id: string;
  shopId: string;
  /** What it was told for, `YYYY-MM-DD HH:mm ZONE`: a post that is moved is told anew. */
  due: string;
  /** When it was told (epoch ms). Posts that were told together share it. */
  shownAt: number;
  /** Epoch ms until which the user wants to hear no more of it; then it is told once more. */
  snoozedUntil?: number;
  /** About to be told: whether the user has seen it is not known yet. */
  pending?: true;
  /** Its time passed while nobody could be told: it stands in the list of missed posts until the user answers. */
  missed?: true;
}
