import type { Apply, CellReason, CellWarning, Column, ColumnStyle, SheetContext, SheetTable } from './column';
import { unguard } from './guard';
import type { Breathe } from './limits';
import { ID_KEY, type Matching } from './match';
import { dateStyle } from './read-date';
import { PLAIN_PRICES, priceStyle } from './read-price';
import type { Sheet, SheetRecord } from './read-table';
import { rowOf } from './row-of';

export interface CellError {
  /** Row number as a spreadsheet counts. */
  row: number;
  /** Our column's key; null when the row as a whole is wrong. */
  column: string | null;
  reason: CellReason;
}

/** A cell of a row that goes in, and what to look at in it. */
export interface CellNote {
  row: number;
  column: string;
  warning: CellWarning;
}

/** What stands in one cell and what it does to a row. */
export interface ReadCell<D> {
  column: Column<D>;
  text: string;
  apply: Apply<D>;
}

/** A row of the table that can go in. */
export interface GoodRow<D> {
  row: number;
  /** The id that the table gives; it counts only where this shop has such a row. */
  id?: string | undefined;
  cells: readonly ReadCell<D>[];
}

export interface Checked<D> {
  good: GoodRow<D>[];
  errors: CellError[];
  /** Rows that hold an error, each counted once. */
  badRows: number;
  /** What of the good rows should be looked at, as many as are kept of the errors. */
  warnings: CellNote[];
  /** What was decided for whole columns, to be told: prices in thousands, the month before the day. */
  notes: ('thousands' | 'month-first')[];
}

/** Why a row whose cells are right cannot go in all the same. */
export type Misfit = Omit<CellError, 'row'>;

export interface CheckInput<D> {
  table: SheetTable<D>;
  sheet: Sheet;
  matching: Matching;
  context: SheetContext;
  /** Ids of this shop's rows: the others' rows count as new ones. */
  known: ReadonlySet<string>;
  /** A last look at a row whose cells are right, in the order of the table. */
  fits?: (good: GoodRow<D>) => Misfit | null;
}

/** Rows checked between two breaths. */
const PORTION = 500;
/** Errors that are kept one by one; beyond them only bad rows are counted. */
const MAX_ERRORS = 1000;
/** "2,06E+14": a spreadsheet has rounded a long number, its digits are lost. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+\d+$/i;

/** Records below the headings. */
export const bodyOf = (sheet: Sheet): readonly SheetRecord[] =>
  sheet.header === null ? sheet.records : sheet.records.slice(sheet.header + 1);

/** A cell as it is read: undefined where the row is too short to have it. */
function cellOf(record: SheetRecord, index: number | undefined): string | undefined {
  const cell = index === undefined ? undefined : record.cells[index];
  return cell === undefined ? undefined : unguard(cell);
}

function stylesOf<D extends object>({ table, sheet, matching }: CheckInput<D>): Map<string, ColumnStyle> {
  const body = bodyOf(sheet);
  return new Map(
    table.columns.map(({ key, style }) => {
      const cells = style ? body.map((record) => cellOf(record, matching[key]) ?? '') : [];
      return [
        key,
        {
          price: style === 'price' ? priceStyle(cells) : PLAIN_PRICES,
          date: { monthFirst: style === 'date' && dateStyle(cells).monthFirst },
        },
      ];
    }),
  );
}

class RowChecker<D extends object> {
  private readonly styles: Map<string, ColumnStyle>;
  private readonly seen = new Set<string>();
  private readonly width: number;

  constructor(private readonly input: CheckInput<D>) {
    this.styles = stylesOf(input);
    const { header, records } = input.sheet;
    const headings = header === null ? undefined : records[header]?.cells;
    this.width = headings?.length ?? input.sheet.width;
  }

  get notes(): Checked<D>['notes'] {
    const styles = [...this.styles.values()];
    return [
      ...(styles.some(({ price }) => price.thousands) ? (['thousands'] as const) : []),
      ...(styles.some(({ date }) => date.monthFirst) ? (['month-first'] as const) : []),
    ];
  }

  check(record: SheetRecord): { good: GoodRow<D>; warnings: CellNote[] } | { errors: CellError[] } {
    const errors: CellError[] = [];
    const refuse = (column: string | null, reason: CellReason) =>
      errors.push({ row: record.row, column, reason });
    // More cells than headings: a separator stood in a text that was not quoted, and all behind it is shifted.
    if (record.cells.slice(this.width).some((cell) => cell.trim() !== '')) refuse(null, 'too-many-cells');
    const id = cellOf(record, this.input.matching[ID_KEY]) || undefined;
    const isKnown = id !== undefined && this.input.known.has(id);
    if (isKnown && this.seen.has(id)) refuse(ID_KEY, 'twice');
    if (isKnown) this.seen.add(id);
    const texts = this.texts(record);
    for (const column of this.lacking(texts, isKnown)) refuse(column, 'missing');
    const cells = this.read(texts, refuse);
    const good = { row: record.row, id, cells };
    if (errors.length === 0 && this.isSecond(good)) refuse(null, 'same-day');
    const misfit = errors.length === 0 ? this.input.fits?.(good) : null;
    if (misfit) refuse(misfit.column, misfit.reason);
    if (errors.length > 0) return { errors };
    return { good, warnings: isKnown ? [] : this.warnings(good, texts) };
  }

  /** Whether an earlier row is of the same thing. */
  private isSecond(good: GoodRow<D>): boolean {
    const { table, context } = this.input;
    const key = table.keyOf?.(rowOf(table, good, undefined, context));
    if (key === undefined) return false;
    const isSecond = this.seen.has(key);
    this.seen.add(key);
    return isSecond;
  }

  /** A row that this shop has was looked at when it was made. */
  private warnings(good: GoodRow<D>, texts: Map<string, string>): CellNote[] {
    const { table, context } = this.input;
    if (!table.warn) return [];
    const draft = rowOf(table, good, undefined, context);
    return table.warn(draft, texts, context).map(([column, warning]) => ({ row: good.row, column, warning }));
  }

  private texts(record: SheetRecord): Map<string, string> {
    const texts = new Map<string, string>();
    for (const { key } of this.input.table.columns) {
      const text = cellOf(record, this.input.matching[key]);
      if (text !== undefined) texts.set(key, text);
    }
    this.input.table.spread?.(texts);
    return texts;
  }

  /** The first column of each required group in which nothing stands; a known row keeps what is not named. */
  private lacking(texts: Map<string, string>, isKnown: boolean): string[] {
    return this.input.table.required.flatMap((group) => {
      const given = group.filter((key) => texts.has(key));
      if (isKnown && given.length === 0) return [];
      const filled = given.some((key) => texts.get(key)?.trim() !== '');
      return filled ? [] : (group[0] ?? []);
    });
  }

  private read(texts: Map<string, string>, refuse: (key: string, reason: CellReason) => void): ReadCell<D>[] {
    const { table, context } = this.input;
    return table.columns.flatMap((column) => {
      const text = texts.get(column.key);
      const style = this.styles.get(column.key);
      if (text === undefined || style === undefined) return [];
      if (ROUNDED.test(text)) {
        refuse(column.key, 'rounded');
        return [];
      }
      const found = column.read(text, context, style);
      if (!found.ok) refuse(column.key, found.reason);
      return found.ok ? { column, text, apply: found.data } : [];
    });
  }
}

/** Reads every row: what can go in, and the errors by row and column. */
export async function checkRows<D extends object>(
  input: CheckInput<D>,
  breathe: Breathe,
): Promise<Checked<D>> {
  const checker = new RowChecker(input);
  const checked: Checked<D> = { good: [], errors: [], badRows: 0, warnings: [], notes: checker.notes };
  for (const [index, record] of bodyOf(input.sheet).entries()) {
    if (index % PORTION === PORTION - 1) await breathe();
    const result = checker.check(record);
    if ('good' in result) {
      checked.good.push(result.good);
      if (checked.warnings.length < MAX_ERRORS) checked.warnings.push(...result.warnings);
      continue;
    }
    checked.badRows += 1;
    if (checked.errors.length < MAX_ERRORS) checked.errors.push(...result.errors);
  }
  return checked;
}
