import {
  decodeTable,
  guessByContent,
  MAX_TABLE_BYTES,
  type Matching,
  matchColumns,
  readTable,
  type Sheet,
  salesLines,
  type TableReason,
} from '@/utils/sheets';
import { breathe, type SheetName, tableOf } from './sheet-job';

/** A table that cannot be read as a whole; `useAction` shows the sentence for its reason. */
class RefusedTable extends Error {
  constructor(readonly reason: TableReason) {
    super(reason);
  }
}

/** The table in a file's bytes or in a pasted text. Throws what `useAction` has a sentence for. */
export async function readInput(name: SheetName, input: File | string): Promise<Sheet> {
  if (typeof input !== 'string' && input.size > MAX_TABLE_BYTES) throw new RefusedTable('table-too-large');
  const text =
    typeof input === 'string'
      ? { ok: true as const, data: input }
      : decodeTable(new Uint8Array(await input.arrayBuffer()));
  if (!text.ok) throw new RefusedTable(text.reason);
  const written = name === 'sales' ? salesLines(text.data) : text.data;
  const sheet = await readTable(written, tableOf(name), breathe);
  if (!sheet.ok) throw new RefusedTable(sheet.reason);
  return sheet.data;
}

/** The first guess: by the headings, or by what stands in the columns where there are none. */
export const guess = (name: SheetName, sheet: Sheet): Matching =>
  sheet.header === null
    ? guessByContent(sheet, name)
    : matchColumns(sheet.records[sheet.header]?.cells ?? [], tableOf(name));
