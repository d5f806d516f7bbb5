import { fail, ok, type Result } from '../core/result';
import { MAX_TABLE_BYTES, type TableReason } from './limits';

/** First bytes of a zip (xlsx, ods) and of the older Office files (xls). */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** Byte order marks of the Unicode standard. */
const MARKS: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** How much of a file without a mark is looked at for the empty bytes of UTF-16. */
const SAMPLE = 2000;

const begins = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark: in Latin text every second byte is empty. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  if (sample.length < 4) return null;
  const empty = [0, 0] as [number, number];
  for (const [index, byte] of sample.entries()) if (byte === 0) empty[(index % 2) as 0 | 1] += 1;
  const half = sample.length / 2;
  if (empty[1] > half * 0.6 && empty[0] < half * 0.1) return 'utf-16le';
  if (empty[0] > half * 0.6 && empty[1] < half * 0.1) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    // The one thing a strict decoder throws: these bytes are no UTF-8.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => begins(bytes, mark))?.[0];
  return marked ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/**
 * Text of a table file: by its byte order mark, else UTF-16 when every second byte is empty, else strict
 * UTF-8, else Windows-1252 (what Excel writes as plain "CSV" on Western and Indonesian computers).
 * Workbooks, files with empty bytes left in them and files over `MAX_TABLE_BYTES` are refused.
 */
export function decodeTable(bytes: Uint8Array): Result<string, TableReason> {
  if (bytes.length > MAX_TABLE_BYTES) return fail('table-too-large');
  if (bytes.length === 0) return fail('table-empty');
  if (WORKBOOKS.some((start) => begins(bytes, start))) return fail('table-is-workbook');
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.includes('\0') ? fail('not-a-table') : ok(text);
}
