import type { TableName } from '../model';
import { PART_CHARACTERS } from './limits';

/** A stretch of rows: JSON lines, each ended by a line feed. */
export interface RowPart {
  text: string;
  rows: number;
  /** Content hashes that its asset rows name. */
  hashes: string[];
}

interface Seen {
  id?: unknown;
  shopId?: unknown;
  hash?: unknown;
}

/** What a row says that the writer has to know; most rows need not be looked into. */
function look(table: TableName, line: string, shopId: string | null): string | null {
  if (line.includes('\n')) throw new Error(`a row of ${table} is not on one line`);
  if (shopId === null && table !== 'assets') return null;
  const row = JSON.parse(line) as Seen;
  // The last gate before the file: whatever went wrong before, a pack carries nothing of another shop.
  if (shopId !== null && (table === 'shops' ? row.id : row.shopId) !== shopId) {
    throw new Error(`a row of ${table} is of another shop than the pack`);
  }
  return table === 'assets' ? String(row.hash) : null;
}

/** Gathers rows into parts of about `PART_CHARACTERS`. With `shopId` every row must be that shop's. */
export async function* rowParts(
  table: TableName,
  batches: AsyncIterable<string[]> | Iterable<string[]>,
  shopId: string | null,
): AsyncGenerator<RowPart> {
  let lines: string[] = [];
  let hashes: string[] = [];
  let size = 0;
  const part = (): RowPart => ({ text: `${lines.join('\n')}\n`, rows: lines.length, hashes });
  for await (const batch of batches) {
    for (const line of batch) {
      if (size > 0 && size + line.length > PART_CHARACTERS) {
        yield part();
        [lines, hashes, size] = [[], [], 0];
      }
      const hash = look(table, line, shopId);
      if (hash !== null) hashes.push(hash);
      lines.push(line);
      size += line.length + 1;
    }
  }
  if (lines.length > 0) yield part();
}
