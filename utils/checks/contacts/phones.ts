import { onceARead, type Reading } from '../reading';
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

/**
 * Mobile numbers however they are disguised: in words of three languages, with letters for digits, in emoji or
 * circled digits, with dots, emoji or brackets between them. Numbers in a plain form are found as well.
 */
export const phonesOf = onceARead((reading: Reading): readonly Span[] => {
  const found: Span[] = [];
  for (const run of digitRuns(reading)) {
    for (let first = 0; first < run.length; first += 1) {
      const span = numberAt(reading.plain, run, first);
      if (!span) continue;
      found.push(span);
      while ((run[first + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) first += 1;
    }
  }
  return found;
});
