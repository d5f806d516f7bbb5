import Papa from 'papaparse';
import type { SheetContext, SheetTable } from './column';
import { NEEDS_GUARD } from './guard';
import { ID_HEADER } from './match';

/**
 * A table as a CSV file's text: UTF-8 with a byte order mark, by which Excel knows it for UTF-8, and semicolons,
 * which Excel expects where the comma is the decimal mark, as in Indonesia. Cells that a spreadsheet would
 * take for formulas or shorten go out guarded (`guard.ts`). Columns that no row fills are left out, except
 * the main ones; the row's id stands last, so that the table can come back and change rows, unless what stands in a
 * row names it (`keyOf`).
 */
export function toCsv<D extends object>(
  table: SheetTable<D>,
  rows: readonly (D & { id: string })[],
  context: SheetContext,
): string {
  const written = table.columns.map((column) => rows.map((row) => column.write(row, context)));
  const kept = table.columns.flatMap((column, index) => {
    const cells = written[index] ?? [];
    return column.main || cells.some((cell) => cell !== '') ? [{ column, cells }] : [];
  });
  const coded = table.keyOf === undefined;
  const header = [
    ...kept.map(({ column }) => column.header[context.language]),
    ...(coded ? [ID_HEADER[context.language]] : []),
  ];
  const body = rows.map(({ id }, index) => [
    ...kept.map(({ cells }) => cells[index] ?? ''),
    ...(coded ? [id] : []),
  ]);
  const text = Papa.unparse([header, ...body], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: NEEDS_GUARD,
  });
  return `${Papa.BYTE_ORDER_MARK}${text}`;
}
