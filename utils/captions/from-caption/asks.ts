import type { FormField } from '../../model';
import type { Proposal } from './proposal';

const ask = (key: string, type: FormField['type'], id: string, en: string): FormField => ({
  key,
  type,
  label: { id, en },
  default: '',
});

const STOCK =
  /(?<!\p{L})(?:sisa|tinggal|stok|stock|ready|kuota|slot|tersedia|only)(?:\s(?:stok|stock|hanya|cuma|tinggal|slot))?\s?[:=]?\s?(?<count>\d{1,4})(?![\d.,%:]|\s?(?:rb|ribu|k|jt|gr?|gram|kg|ml|cm|jam|hari|menit|bulan)(?!\p{L}))/giu;
const LEFT = /(?<![\p{L}\d.,])(?<count>\d{1,4})\s\p{L}{2,10}\s(?:lagi|tersisa|saja|left)(?!\p{L})/giu;

/** How many are left: that is asked with every post. The first such number; what else is counted stays. */
export function* stockIn(text: string): Generator<Proposal> {
  const found = [...text.matchAll(STOCK), ...text.matchAll(LEFT)].toSorted((a, b) => a.index - b.index)[0];
  const count = found?.groups?.count;
  if (!found || count === undefined) return;
  const start = found.index + found[0].indexOf(count);
  yield {
    start,
    end: start + count.length,
    field: { ask: ask('stok', 'number', 'Stok', 'Stock') },
    why: 'stock',
  };
}

const WEEKDAY =
  "(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const MONTH =
  '(?:januari|january|jan|februari|february|feb|maret|march|mar|april|apr|mei|may|juni|june|jun|juli|july|jul|agustus|august|agu|ags|aug|september|sep|sept|oktober|october|okt|oct|november|nov|desember|december|des|dec)';
const DAY = new RegExp(
  `(?<![\\p{L}\\p{N}.,/])(?:${WEEKDAY},?\\s)?(?<day>\\d{1,2}(?<range>\\s?(?:[-–]|s/d|sampai)\\s?\\d{1,2})?)\\s${MONTH}(?!\\p{L})\\.?(?:\\s\\d{4}(?!\\d))?|(?<![\\p{N}.,/])\\d{1,2}[/-]\\d{1,2}[/-]20\\d{2}(?!\\d)`,
  'giu',
);
/** A caption has a few days at most: orders close, goods are ready, an offer ends. */
const MOST_DAYS = 4;

/** The words before a day in its line: "PO ditutup: " asks for "PO ditutup". */
function labelBefore(text: string, at: number): string {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 40), at);
  const label = (line.split(/[.!?,;(]/).at(-1) ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return /\p{L}{2}/u.test(label) ? label.replace(/\s+/g, ' ') : '';
}

/** Days, each a question of its own; the same day twice is one. */
export function* daysIn(text: string): Generator<Proposal> {
  const asked = new Map<string, FormField>();
  for (const match of text.matchAll(DAY)) {
    const { 0: found, index } = match;
    const name = found.toLowerCase();
    const number = asked.size + 1;
    const known = asked.get(name);
    if (!known && asked.size === MOST_DAYS) return;
    const label = labelBefore(text, index);
    const field =
      known ??
      ask(
        number === 1 ? 'tanggal' : `tanggal${number}`,
        match.groups?.range === undefined ? 'date' : 'text',
        label || 'Tanggal',
        label || 'Date',
      );
    asked.set(name, field);
    yield { start: index, end: index + found.trimEnd().length, field: { ask: field }, why: 'date' };
  }
}
