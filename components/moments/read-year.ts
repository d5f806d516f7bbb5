import type { YearTable } from '@/utils/model';
import { readYearFile } from '@/utils/moments';
import type { YearFault } from '@/utils/sheets';

/** Why a file gives no table; `table` is the sheet reader's own reason, `json` names the field. */
export type Refused =
  | { reason: 'columns' | 'empty' | 'many' | 'large' }
  | { reason: 'json' | 'table'; where: string }
  | { reason: 'rows'; year: number; faults: YearFault[] };

export type ReadYear = { ok: true; table: YearTable } | { ok: false; refused: Refused };

/** No table of a year comes near it. */
const MOST_BYTES = 1_000_000;

/** Reads a year's table from a JSON or CSV file; its source is then the file's name, looked up `today`. */
export async function readYear(file: File, today: string): Promise<ReadYear> {
  const refuse = (refused: Refused): ReadYear => ({ ok: false, refused });
  if (file.size > MOST_BYTES) return refuse({ reason: 'large' });
  // The reader of tables comes only when a file does.
  const { decodeTable, readYearSheet } = await import('@/utils/sheets');
  const text = decodeTable(new Uint8Array(await file.arrayBuffer()));
  if (!text.ok) return refuse({ reason: 'table', where: text.reason });
  if (text.data.trimStart().startsWith('{')) {
    const read = readYearFile(text.data);
    return read.ok ? { ok: true, table: read.data } : refuse({ reason: 'json', where: read.where ?? '' });
  }
  const read = readYearSheet(text.data, { source: file.name.slice(0, 500), checked: today });
  if (read.ok) return { ok: true, table: read.data };
  if (read.reason !== 'rows') return refuse({ reason: read.reason });
  return refuse({ reason: 'rows', year: read.year ?? 0, faults: read.faults ?? [] });
}
