import { canonical } from '../core/canonical';
import type { GoodRow } from './check-rows';
import type { SheetContext, SheetTable } from './column';

/**
 * The row that a table's row makes of `stored` (undefined: of nothing). A cell that says what the stored row
 * says already changes nothing, so that an untouched table that comes back leaves every row as it was, down to
 * what a cell cannot show.
 */
export function rowOf<D extends object>(
  table: SheetTable<D>,
  { cells }: GoodRow<D>,
  stored: D | undefined,
  context: SheetContext,
): D {
  // The columns put new values in place of old ones and change none from within, so a shallow copy is enough.
  const draft: D = stored ? { ...stored } : table.blank();
  for (const { column, text, apply } of cells) {
    if (stored && said(column.write(stored, context)) === said(text)) continue;
    apply(draft);
  }
  table.finish(draft, stored, context);
  return draft;
}

/** The text of a cell as far as a way out and back preserves it. */
const said = (text: string) => text.replace(/\r\n?/g, '\n').trim();

/** The fields in which `next` differs from `stored`; a field that it lacks is there as `undefined`. */
export function changesOf<D extends object>(stored: D, next: D): Partial<D> {
  const keys = new Set([...Object.keys(stored), ...Object.keys(next)]) as Set<keyof D>;
  const differs = (key: keyof D) =>
    stored[key] !== next[key] && canonical(stored[key] ?? null) !== canonical(next[key] ?? null);
  const changed = [...keys].filter(differs);
  return Object.fromEntries(changed.map((key) => [key, next[key]])) as Partial<D>;
}

/** What was understood of a row, by column key, as the preview shows it. */
export function understood<D extends object>(
  table: SheetTable<D>,
  good: GoodRow<D>,
  context: SheetContext,
): Record<string, string> {
  const row = rowOf(table, good, undefined, context);
  return Object.fromEntries(
    table.columns.map((column) => [column.key, (column.show ?? column.write)(row, context)]),
  );
}
