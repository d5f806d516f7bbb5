import { remembered } from '../memo';
import { hasAny, type Reading } from '../reading';
import type { Span } from './around';
import { digitRuns, type Piece } from './digits';

/** A mobile number from its 0 or 62 on: 10–13 digits counted from the 0 (domain facts §5.5). */
const MOBILE = /^(?:62|0|620)8[1-9]\d{7,10}$/;
const BEGINS = /^(?:62|0|620)8[1-9]/;

/** Right before a number that is none to call: what it numbers. */
const NUMBERED =
  /(?<!\p{L})(?:resi|awb|kode|code|sku|ean|upc|barcode|model|tipe|type|seri|series|batch|lot|exp|imei|isbn|nib|npwp|nik|p-?irt|bpom|halal|md|ml|na|sni|invoice|inv|artikel|part|ref|order|pesanan|registrasi|reg|izin|ukuran|size|harga|rp|idr)[ .:#=-]{0,4}(?:(?:no|nomor|number|id|produk|barang|izin|reg|md|ml|na|seri|batch|jne|j&t|jnt|sicepat|spx)[ .:#=-]{0,4}){0,2}$/u;
const CALLED =
  /(?<!\p{L})(?:wa|w4|hp|telp?|tlp|telpon|telepon|hub|hubungi|call|sms|cp|kontak|admin|order|chat|ke|di|nomor|no|nope)[ .:=-]{0,4}$/u;
/** "08.30-17.00", "0,8 x 1,2", "08-12-2026". */
const HOURS = /\d{1,2}[.:]\d{2} ?(?:-|–|s\/d|sd|sampai) ?\d{1,2}[.:]\d{2}/;
const DECIMALS = /^\d[.,]\d(?![\d.,])(?:[^\p{L}\p{N}.,]{1,4}\d[.,]\d(?![\d.,]))+/u;
const DATE = /^\d{1,2} ?[-/.] ?(?:0?[1-9]|1[0-2]) ?[-/.] ?20[1-4]\d(?!\d)/;

/** Sizes and counts in a row: "08 10 12 14 16". */
function isRow(pieces: readonly Piece[]): boolean {
  const numbers = pieces.map(({ digits }) => Number(digits));
  return (
    pieces.every(({ digits }) => digits.length === 2) &&
    numbers.every((number, at) => at === 0 || Math.abs(number - (numbers[at - 1] ?? 0)) <= 10)
  );
}

/** Short numbers with commas, slashes or crosses between them are a list, unless each is a single digit. */
function isList(plain: string, pieces: readonly Piece[]): boolean {
  if (pieces.every(({ digits }) => digits.length === 1)) return false;
  const gaps = pieces.slice(1).map(({ start }, at) => plain.slice(pieces[at]?.end ?? start, start));
  return pieces.every(({ digits }) => digits.length <= 2) && gaps.some((gap) => /[,/x;]/.test(gap));
}

function isInnocent(plain: string, pieces: readonly Piece[], { start, end }: Span): boolean {
  const text = plain.slice(start, end);
  const before = plain.slice(Math.max(0, start - 24), start);
  const whole = pieces.length === 1 || pieces.every(({ digits }) => digits.length > 1);
  const inDigits = pieces.every(({ writing }) => writing === 'digits');
  return (
    (inDigits && (isRow(pieces) || isList(plain, pieces))) ||
    HOURS.test(text) ||
    DECIMALS.test(text) ||
    DATE.test(text) ||
    (whole && NUMBERED.test(before)) ||
    /(?:rp|idr)\.? ?$|\d[.,]$/.test(before) ||
    // "JX081234567890" is a parcel's; only words of contact are glued to a number in one piece.
    (pieces.length === 1 && /\p{L}$/u.test(before) && !CALLED.test(before))
  );
}

/** How many digits must have been written otherwise before fewer than ten are taken for a phone number. */
function isBegun(pieces: readonly Piece[], digits: string, called: boolean): boolean {
  if (!BEGINS.test(digits)) return false;
  const words = pieces.filter(({ writing }) => writing === 'words').length;
  const letters = pieces.some(({ writing }) => writing === 'letters');
  if (words >= 4 || (words > 0 && pieces.some(({ writing }) => writing === 'digits') && digits.length >= 5))
    return digits.length <= 13;
  const glued = pieces.length === 1 && words === 1 && digits.length >= 4;
  return (glued || (letters && called && digits.length >= 4)) && digits.length <= 13;
}

/** No number has more pieces. */
const MOST_PIECES = 16;

/** The longest number of ten to thirteen digits that begins with a piece, else one that has only begun. */
function numberAt(plain: string, run: readonly Piece[], first: number): Span | null {
  if (!/^[0268]/.test(run[first]?.digits ?? '')) return null;
  const pieces = run.slice(first, first + MOST_PIECES);
  let digits = '';
  let count = 0;
  for (const [at, piece] of pieces.entries()) {
    digits += piece.digits;
    if (MOBILE.test(digits)) count = at + 1;
  }
  const start = pieces[0]?.start ?? 0;
  const called = CALLED.test(plain.slice(Math.max(0, start - 12), start));
  if (count === 0 && (isBegun(pieces, digits, called) || saidWithoutZero(pieces, digits)))
    count = pieces.length;
  if (count === 0) return null;
  const span = { start, end: pieces[count - 1]?.end ?? start };
  return isInnocent(plain, pieces.slice(0, count), span) ? null : span;
}

/** "delapan satu dua tiga …": nine to twelve digits in words are nothing else. */
const saidWithoutZero = (pieces: readonly Piece[], digits: string): boolean =>
  /^8[1-9]\d{7,10}$/.test(digits) && pieces.every(({ writing }) => writing === 'words');

const BACKWARDS = 'belakang kebalik terbalik dibalik balik balikin dibalikin mundur reverse kebalikan'.split(
  ' ',
);

/** "baca dari belakang: 0987 6543 2180": the digits of a whole run, the last one first. */
function* backwards(reading: Reading): Generator<Span> {
  if (!hasAny(reading, BACKWARDS)) return;
  for (const run of digitRuns(reading)) {
    const digits = run
      .slice(0, MOST_PIECES)
      .map((piece) => piece.digits)
      .join('');
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && MOBILE.test([...digits].reverse().join('')))
      yield { start: first.start, end: last.end };
  }
}

/** Nothing but a line's end between the two halves of a number. */
const OVER_A_LINE = /^[ .,:;)(…+>-]{0,4}\n[ .,:;)(…+>-]{0,4}$/;
const CARRIED_ON = /^\W{0,3}(?:di)?(?:sambung|lanjut|gabung|satuin|satukan|terus|trus)/u;
const GOODS_BEHIND = /^ ?(?:rb|k|ribu|per|pcs|gr|g|kg|ml|cm|mm|lusin|,-|\/)(?![\p{L}\p{N}])/u;

/**
 * "WA 0812 3456" and "7890" on the next line. Codes and prices stand in lines too: the first half begins as a
 * number does, and a word says that it is one, or it fills its line.
 */
function* overLines(reading: Reading): Generator<Span> {
  const { plain } = reading;
  const runs = digitRuns(reading);
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1];
    const [first, last, second, end] = [run[0], run.at(-1), next?.[0], next?.at(-1)];
    if (!first || !last || !second || !end || !next) continue;
    if (!OVER_A_LINE.test(plain.slice(last.end, second.start))) continue;
    const half = run.map(({ digits }) => digits).join('');
    const whole = half + next.map(({ digits }) => digits).join('');
    if (half.length < 4 || !MOBILE.test(whole) || second.digits.startsWith('08')) continue;
    const isPrice = /^\d{1,3}(?:\.\d{3})+$/.test(plain.slice(second.start, end.end));
    if (isPrice || GOODS_BEHIND.test(plain.slice(end.end, end.end + 8))) continue;
    const called = CALLED.test(plain.slice(Math.max(0, first.start - 16), first.start));
    const carriedOn = CARRIED_ON.test(plain.slice(end.end, end.end + 16));
    const fillsLine =
      half.length >= 6 && /(?:^|\n) *$/.test(plain.slice(Math.max(0, first.start - 4), first.start));
    const span = { start: first.start, end: end.end };
    if ((called || carriedOn || fillsLine) && !isInnocent(plain, [...run, ...next], span)) yield span;
  }
}

/**
 * Mobile numbers however they are disguised: in words of three languages, with letters for digits, in emoji or
 * circled digits, with dots, emoji or brackets between them. Numbers in a plain form are found as well.
 */
export const phonesOf = remembered((reading: Reading): readonly Span[] => {
  const found: Span[] = [];
  for (const run of digitRuns(reading)) {
    for (let first = 0; first < run.length; first += 1) {
      const span = numberAt(reading.plain, run, first);
      if (!span) continue;
      found.push(span);
      while ((run[first + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) first += 1;
    }
  }
  found.push(...backwards(reading), ...overLines(reading));
  return found;
});
