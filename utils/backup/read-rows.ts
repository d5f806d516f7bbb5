import { ROW_SCHEMAS, type RowOf, SCHEMA_VERSION, type TableName, upgradeRow } from '../model';
import { BackupError } from './backup-error';
import type { Part } from './manifest';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const altered = (detail: string, cause?: unknown) => new BackupError('backup-altered', detail, cause);

function parseRow<T extends TableName>(table: T, line: string, schema: number, place: string): RowOf<T> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    throw altered(`${place} is no JSON`, error);
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw altered(`${place} is no row`);
  upgradeRow(table, row as Record<string, unknown>, schema, SCHEMA_VERSION);
  const parsed = ROW_SCHEMAS[table].safeParse(row);
  if (!parsed.success) throw altered(place, parsed.error);
  return parsed.data as RowOf<T>;
}

/**
 * The rows of one part, brought to today's schema and checked by it; what a row holds beyond it is dropped.
 * Throws `backup-altered` for the first row that does not fit, with Zod's findings as the cause.
 */
export function parseRows<T extends TableName>(
  table: T,
  part: Part,
  content: Uint8Array,
  schema: number,
): RowOf<T>[] {
  let text: string;
  try {
    text = decoder.decode(content);
  } catch (error) {
    throw altered(`${part.name} is no UTF-8`, error);
  }
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length !== part.rows) throw altered(`${part.name}: number of rows`);
  return lines.map((line, index) => parseRow(table, line, schema, `row ${index + 1} of ${part.name}`));
}
