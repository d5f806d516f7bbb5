import { MARKS, type Money } from './money-words';

export type PriceStyle = 'formal' | 'casual';

const group = (digits: string, mark: string) => digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, mark);

/** Digits with a decimal comma and no idle zeros: 1500 of 1000 → "1,5". */
const inUnits = (amount: number, size: number) => String(amount / size).replace('.', ',');

/** "25rb", "1,25jt"; null when that would hide digits (25.550) or be no shorter (500). */
function casualRupiah(amount: number): { number: string; suffix: string } | null {
  if (amount >= 1e6 && amount < 1e9 && amount % 1e4 === 0)
    return { number: inUnits(amount, 1e6), suffix: 'jt' };
  if (amount >= 1e3 && amount < 1e6 && amount % 100 === 0)
    return { number: inUnits(amount, 1e3), suffix: 'rb' };
  return null;
}

function foreign(amount: number, currency: string): string {
  const mark = Object.entries(MARKS).find(([, code]) => code === currency)?.[0] ?? `${currency} `;
  const [whole = '0', cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  return `${mark}${group(whole, ',')}${cents === undefined ? '' : `.${cents}`}`;
}

function casual(amount: number, max: number | undefined): string | null {
  const low = casualRupiah(amount);
  if (low === null || max === undefined) return low && low.number + low.suffix;
  const high = casualRupiah(max);
  if (high === null) return null;
  const same = low.suffix === high.suffix;
  return `${low.number}${same ? '' : low.suffix}–${high.number}${high.suffix}`;
}

/**
 * A price as Indonesian buyers read it: formal "Rp25.000/toples", casual "25rb/toples", ranges
 * "Rp10.000–Rp15.000" and "10–15rb". Never a no-break space (chat apps and page counters trip over it).
 * Other currencies are always written in full ("US$12.50"). A number that is none gives ''.
 */
export function formatPrice(price: Money, style: PriceStyle = 'formal'): string {
  const isAmount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
  if (!isAmount(price.amount)) return '';
  const rupiah = price.currency === 'IDR';
  const amount = rupiah ? Math.round(price.amount) : price.amount;
  const top = rupiah && price.max !== undefined ? Math.round(price.max) : price.max;
  const max = top !== undefined && isAmount(top) && top > amount ? top : undefined;
  const full = (value: number) =>
    rupiah ? `Rp${group(String(value), '.')}` : foreign(value, price.currency);
  const short = rupiah && style === 'casual' ? casual(amount, max) : null;
  const text = short ?? (max === undefined ? full(amount) : `${full(amount)}–${full(max)}`);
  const unit = price.unit?.replace(/\s+/g, ' ').trim() ?? '';
  return unit === '' ? text : `${text}/${unit}`;
}
