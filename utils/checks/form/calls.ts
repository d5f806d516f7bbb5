import type { RuleContext } from '../rule';
import { findWords } from './seek';

/** A number to ring or write to, or an address to go to. */
const WAY =
  /(?:\+?62|0)[\s.-]?8[1-9](?:[\s.-]?\d){6,10}(?!\d)|https?:\/\/|www\.|(?<![\p{L}\p{N}])(?:wa\.me|bit\.ly|s\.id|linktr\.ee|shope\.ee|[a-z0-9-]{2,40}\.(?:com|id|co\.id|me|ee))(?![\p{L}\p{N}])|@[a-z][a-z0-9._]{2,}/u;

/** Whether a text says how to order, or asks for it. "Pesan moral", "open order" and "beli 1 gratis 1" do not. */
export function callsToOrder({ reading, words }: Pick<RuleContext, 'reading' | 'words'>): boolean {
  if (WAY.test(reading.plain)) return true;
  const calls = findWords(reading, words('calls-to-order'));
  if (calls.length === 0) return false;
  const none = findWords(reading, words('no-calls'));
  const counted = (start: number) => /(?:\d|\/)\s?$/.test(reading.plain.slice(Math.max(0, start - 2), start));
  return calls.some(
    ({ start, end }) => !counted(start) && !none.some((other) => other.start <= start && other.end >= end),
  );
}
