/** An amount of money in a text: "50rb", "Rp50.000", "IDR 1,5jt", "45k". */
export const AMOUNT =
  '(?:rp\\.? ?|idr ?)?\\d{1,3}(?:[.,]\\d{1,3})*(?:\\d{2,6})?(?: ?(?:rb|ribu|rebu|k|jt|juta))?(?:,-)?';

const FACTOR: Record<string, number> = {
  rb: 1000,
  ribu: 1000,
  rebu: 1000,
  k: 1000,
  jt: 1_000_000,
  juta: 1_000_000,
};

/** Rupiah of an amount as `AMOUNT` finds it; null when there is no number in it. "50" alone is 50. */
export function rupiah(text: string): number | null {
  const found = /(\d[\d.,]*)\s?(rb|ribu|rebu|k|jt|juta)?/.exec(text);
  if (!found) return null;
  const digits = (found[1] ?? '').replace(/[.,]+$/, '');
  const factor = FACTOR[found[2] ?? ''] ?? 1;
  const number =
    factor === 1 || /[.,]\d{3}(?!\d)/.test(digits)
      ? Number(digits.replace(/[.,]/g, ''))
      : Number(digits.replace(',', '.').replace(/\.(?=.*\.)/g, ''));
  return Number.isFinite(number) ? number * factor : null;
}

/** Two amounts as one writes them beside each other: in "50 jadi 45rb" the first is in thousands too. */
export function pair(first: string, second: string): [number, number] | null {
  const [a, b] = [rupiah(first), rupiah(second)];
  if (a === null || b === null || b === 0) return null;
  if (a < 1000 && b >= 1000 && !/rb|ribu|k|jt|juta/.test(first))
    return [a * (b >= 1_000_000 && a < 10 ? 1_000_000 : 1000), b];
  if (b < 1000 && a >= 1000 && !/rb|ribu|k|jt|juta/.test(second))
    return [a, b * (a >= 1_000_000 && b < 10 ? 1_000_000 : 1000)];
  return [a, b];
}
