import Papa from 'papaparse';
import { type Breathe, MAX_TABLE_ROWS } from './limits';

/** Separators that tables come with; the last one occurs in no text and so means "one column". */
export const SEPARATORS = ['\t', ';', '|', ',', Papa.UNIT_SEP] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface Parsed {
  /** Every record, blank ones too, so that a record's place is its row number in a spreadsheet. */
  records: string[][];
  /** False when a quotation mark is opened and never closed, or closed in the middle of a cell. */
  quotesFit: boolean;
}

/** Characters parsed between two breaths: about 20 ms of work. */
const CHUNK = 1_000_000;

const config = (separator: Separator, quotes: boolean) => ({
  delimiter: separator,
  newline: '\n' as const,
  // Where quotation marks are only text, one that never occurs takes their place.
  quoteChar: quotes ? '"' : Papa.RECORD_SEP,
});

/** The first `count` records, quickly. */
export const parseStart = (text: string, separator: Separator, count: number): string[][] =>
  Papa.parse<string[]>(text, { ...config(separator, true), preview: count }).data;

/**
 * All records of a text whose lines end in "\n", in pieces with a breath between them. Stops one record
 * beyond what a table may hold.
 */
export function parseAll(
  text: string,
  separator: Separator,
  quotes: boolean,
  breathe: Breathe,
): Promise<Parsed> {
  return new Promise((done, failed) => {
    const records: string[][] = [];
    let quotesFit = true;
    const options = {
      ...config(separator, quotes),
      chunkSize: CHUNK,
      chunk: (result: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        for (const record of result.data) records.push(record);
        if (result.errors.some(({ type }) => type === 'Quotes')) quotesFit = false;
        if (records.length > MAX_TABLE_ROWS * 2) return parser.abort();
        parser.pause();
        breathe().then(() => parser.resume(), failed);
      },
      complete: () => done({ records, quotesFit }),
    };
    Papa.parse<string[]>(text, options);
  });
}
