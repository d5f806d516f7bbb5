import { ok, type Result } from '../core/result';
import type { DateStyle } from './read-date';
import type { PriceStyle } from './read-price';

export type SheetLanguage = 'id' | 'en';

/** Why a cell or a row cannot be taken as it is; the UI has a sentence for each (`sheet.cell.…`). */
export type CellReason =
  | 'missing'
  | 'too-long'
  | 'too-many'
  | 'too-many-cells'
  | 'not-a-price'
  | 'not-a-date'
  | 'no-such-date'
  | 'not-a-time'
  | 'unclear-time'
  | 'not-a-count'
  | 'not-a-total'
  | 'negative'
  | 'not-yet'
  | 'same-day'
  | 'not-a-number'
  | 'not-a-choice'
  | 'not-an-address'
  | 'unknown-template'
  | 'rounded'
  | 'twice'
  | 'no-such-post'
  | 'several-posts'
  | 'post-twice';

/** What is taken as it is, but should be looked at (`sheet.warning.…`). */
export type CellWarning = 'weekday-differs' | 'past';

/** A word for one of a few choices, in both languages, with what else people write for it. */
export interface Choice<T extends string> {
  value: T;
  id: string;
  en: string;
  also: readonly string[];
}

/** What reading and writing a cell needs to know beyond the cell. */
export interface SheetContext {
  language: SheetLanguage;
  /** Today in the shop's zone, YYYY-MM-DD; the day on which prices without a day were typed. */
  today: string;
  /** HH:mm for a post that has a day and no time. */
  usualTime: string;
  /** Epoch ms: when the user said that posts marked as posted are. */
  now: number;
  /** Caption templates that a post may name. */
  templates: readonly { id: string; name: string }[];
}

/** How a whole column is written, decided by looking at all of its cells. */
export interface ColumnStyle {
  price: PriceStyle;
  date: DateStyle;
}

/** Writes what a cell says into a row that is being made. */
export type Apply<D> = (draft: D) => void;

/** One column of ours. `D` is a row, or the beginnings of one. */
export interface Column<D> {
  key: string;
  header: Record<SheetLanguage, string>;
  /** Further headings it is known by, folded (`fold`). */
  synonyms: readonly string[];
  /** Goes out even when nothing stands in it, and is shown first where columns are matched. */
  main: boolean;
  /** Decides how the column is written from all of its cells. */
  style?: 'price' | 'date';
  read(text: string, context: SheetContext, style: ColumnStyle): Result<Apply<D>, CellReason>;
  /** The cell for a row; '' when it holds nothing. Reading it again gives the same row. */
  write(row: D, context: SheetContext): string;
  /** What was understood, for the preview, where it differs from `write`. */
  show?(row: D, context: SheetContext): string;
}

/** A table of ours: its columns in order, and what a new row needs. */
export interface SheetTable<D> {
  name: 'products' | 'posts' | 'sales' | 'results';
  columns: readonly Column<D>[];
  /** A row of which nothing is known. */
  blank(): D;
  /** Of each group a new row must fill at least one column. */
  required: readonly (readonly string[])[];
  /** Makes a row whole after its cells were applied; `stored` is the row as it was. */
  finish(draft: D, stored: D | undefined, context: SheetContext): void;
  /** What of a new row, which can go in, should be looked at, by our column. */
  warn?(draft: D, cells: ReadonlyMap<string, string>, context: SheetContext): [string, CellWarning][];
  /**
   * What a row is of, where that names it: then no two rows of a table may be of the same, and rows go out without a
   * code of ours.
   */
  keyOf?(draft: D): string | undefined;
  /** Moves what one cell says into another, empty one: "25rb/toples" names the unit too. */
  spread?(cells: Map<string, string>): void;
}

/** The read of a column in which an empty cell clears the field. */
export const readOr =
  <D>(
    empty: Apply<D>,
    read: (text: string, context: SheetContext, style: ColumnStyle) => Result<Apply<D>, CellReason>,
  ): Column<D>['read'] =>
  (text, context, style) =>
    text.trim() === '' ? ok(empty) : read(text, context, style);
