import { fail, ok, type Result } from '../core/result';
import type { SheetTable } from './column';
import { type Breathe, MAX_TABLE_BYTES, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS, type TableReason } from './limits';
import { matchColumns } from './match';
import { type Parsed, parseAll, parseStart, SEPARATORS, type Separator } from './parse';

export interface SheetRecord {
  /** Row number as a spreadsheet counts, from 1. */
  row: number;
  cells: readonly string[];
}

/** A table as it was read, before anyone says what its columns mean. */
export interface Sheet {
  /** Records that hold something. */
  records: readonly SheetRecord[];
  /** Place of the headings among `records`; null when no row looks like headings. */
  header: number | null;
  /** How many columns hold something in some record. */
  width: number;
}

type AnyTable = Pick<SheetTable<never>, 'columns'>;

/** Records looked at to find the separator, and rows above the headings (a title, a date, an empty line). */
const SAMPLE = 40;
const SAMPLE_LENGTH = 200_000;
const ABOVE = 10;
/** Longest line (UTF-16 units); beyond it a file is something else than a table. */
const MAX_LINE = 1_000_000;

const blank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** Line ends as "\n", no byte order mark, no control characters, no halves of characters. */
function tidy(text: string): string {
  return (
    text
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
      .replace(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
  );
}

function longestLine(text: string): number {
  let longest = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return longest;
}

const filled = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/** How many records have the width that most of them have. */
function usual(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  counts.delete(0);
  return [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
}

/** Place of the row with the most headings that we know, among the first ones; null when none has any. */
function findHeader(records: readonly (readonly string[])[], table: AnyTable): [number | null, number] {
  let best: [number | null, number] = [null, 0];
  for (const [index, cells] of records.slice(0, ABOVE).entries()) {
    const known = Object.keys(matchColumns(cells.slice(0, MAX_TABLE_COLUMNS), table)).length;
    // A lone known word further down is more likely a product called "Menu" than a heading.
    if (known > best[1] && (known > 1 || index === 0)) best = [index, known];
  }
  return best;
}

/** The separator under which most headings are known, else most rows have the same number of cells. */
function guessSeparator(text: string, table: AnyTable): Separator {
  const start = text.slice(0, SAMPLE_LENGTH);
  const scores = SEPARATORS.map((separator) => {
    const records = parseStart(start, separator, SAMPLE).filter((cells) => !blank(cells));
    const [, known] = findHeader(records, table);
    const widths = records.map(filled);
    const split = widths.filter((width) => width > 1).length > widths.length / 2;
    return { separator, score: known * 10 + (split ? (usual(widths) / widths.length) * 5 : 1) };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

/** The line by which Excel names the separator: "sep=;". */
function namedSeparator(text: string): { separator: Separator; rest: string } | null {
  const match = text.match(/^sep=(.)\n/);
  const separator = SEPARATORS.find((known) => known === match?.[1]);
  // The line itself stays as an empty one, so that row numbers are those of the file.
  return match && separator ? { separator, rest: text.slice(match[0].length - 1) } : null;
}

/**
 * Copied cells often hold quotation marks that are only text ("Best" seller). Where the marks do not pair up,
 * both readings are made and the one with more rows of the same width is taken.
 */
async function parse(text: string, separator: Separator, breathe: Breathe): Promise<string[][]> {
  const quoted: Parsed = await parseAll(text, separator, true, breathe);
  if (quoted.quotesFit) return quoted.records;
  const plain = await parseAll(text, separator, false, breathe);
  const even = ({ records }: Parsed) => usual(records.map(filled));
  return (even(plain) >= even(quoted) ? plain : quoted).records;
}

/**
 * Reads a table with any of the usual separators (tab, semicolon, bar, comma, or none), quoted line breaks and
 * rows of any length. Its headings are the row, of the first ten, that names most columns of `table`.
 */
export async function readTable(
  raw: string,
  table: AnyTable,
  breathe: Breathe,
): Promise<Result<Sheet, TableReason>> {
  if (raw.length > MAX_TABLE_BYTES) return fail('table-too-large');
  if (raw.includes('\0')) return fail('not-a-table');
  const text = tidy(raw);
  if (text.trim() === '') return fail('table-empty');
  if (longestLine(text) > MAX_LINE) return fail('not-a-table');
  const named = namedSeparator(text);
  const separator = named?.separator ?? guessSeparator(text, table);
  return sheetOf(await parse(named?.rest ?? text, separator, breathe), table);
}

function sheetOf(all: readonly string[][], table: AnyTable): Result<Sheet, TableReason> {
  const records: SheetRecord[] = [];
  let width = 0;
  for (const [index, cells] of all.entries()) {
    const own = filled(cells);
    if (own === 0) continue;
    width = Math.max(width, own);
    records.push({ row: index + 1, cells });
  }
  if (records.length === 0) return fail('table-empty');
  if (records.length > MAX_TABLE_ROWS + 1) return fail('table-too-many-rows');
  if (width > MAX_TABLE_COLUMNS) return fail('table-too-many-columns');
  const [header] = findHeader(
    records.slice(0, ABOVE).map(({ cells }) => cells),
    table,
  );
  return ok({ records, header, width });
}
