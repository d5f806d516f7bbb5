import { addDays, weekdayOf } from '../calendar';
import { type BoardLine, board, ENOUGH, type Figure, figureOf } from './board';
import { FIELDS, type Field, isAnswered, type Posted } from './posted';

/** What a week brought, for the owner to read. */
export interface Recap {
  /** First and last day. */
  from: string;
  to: string;
  /** Different posts, and how many times one of them went to a channel. */
  posts: number;
  places: number;
  /** Places for which a number was typed. */
  answered: number;
  figures: Record<Field, Figure>;
  /** By channel, the one with the most orders first. */
  channels: BoardLine[];
  /** With the most orders, among equals the most chats; several where they are level, none where nothing came. */
  best: Posted[];
  /** Too few numbers to say anything from them (`ENOUGH`). */
  few: boolean;
}

/** First day of the week in which a day lies; `start` is the weekday it begins with (1, 6 or 7). */
export const weekStartOf = (day: string, start: number): string =>
  addDays(day, -((weekdayOf(day) - start + 7) % 7));

/** The seven days from `from` on. */
export function recapOf(things: readonly Posted[], from: string): Recap {
  const to = addDays(from, 6);
  const rows = things.filter(({ day }) => day >= from && day <= to);
  const answered = rows.filter(isAnswered);
  const worth = ({ orders = 0, chats = 0 }: Posted) => orders * 10_000_000 + chats;
  const most = Math.max(0, ...answered.map(worth));
  return {
    from,
    to,
    posts: new Set(rows.map(({ postId }) => postId)).size,
    places: rows.length,
    answered: answered.length,
    figures: Object.fromEntries(FIELDS.map((field) => [field, figureOf(rows, field)])) as Recap['figures'],
    channels: board(rows, 'channel'),
    best: most === 0 ? [] : answered.filter((one) => worth(one) === most),
    few: answered.length < ENOUGH,
  };
}
