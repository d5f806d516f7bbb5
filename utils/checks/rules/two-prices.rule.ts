import { formatPrice } from '../../core/money';
import { type Offer, offersOf } from '../form/offers';
import { defineRule } from '../rule';

/** The same thing: the same name, or no name at all, in the same unit. A list names things, and each has its price. */
function isSameThing(a: Offer, b: Offer, names: number): boolean {
  if (a.unit !== '' && b.unit !== '' && a.unit !== b.unit) return false;
  // What is written after a price tells things apart as well: "45rb/loyang (pandan)".
  if (a.note !== b.note && (a.note !== '' || b.note !== '') && (a.label === '' || b.label === ''))
    return false;
  if (a.label === b.label) return a.label !== '' || (a.unit !== '' && a.unit === b.unit);
  // "Nastar 85rb/toples … Harga 90rb/toples": the second can only be of the one thing that was named.
  return names === 1 && (a.label === '' || b.label === '') && a.unit !== '' && a.unit === b.unit;
}

export default defineRule({
  id: 'two-prices',
  severity: 'warn',
  name: { id: 'Dua harga untuk satu barang', en: 'Two prices for one thing' },
  message: {
    id: 'Ada dua harga berbeda untuk barang yang sama. Pilih salah satu, atau tulis “normal … sekarang …”.',
    en: 'There are two prices for the same thing. Keep one, or write “was … now …”.',
  },
  source: 'UU 8/1999 pasal 10 (harga yang menyesatkan)',
  certainty: 'B',
  checked: '2026-11-20',
  lists: ['other-amounts', 'counted-things', 'sale-units'],
  find: (context) => {
    const plain = offersOf(context).filter(({ old, special, max }) => !old && !special && max === undefined);
    const named = new Set(plain.map(({ label }) => label).filter(Boolean)).size;
    for (const [index, second] of plain.entries()) {
      const first = plain.slice(0, index).find((other) => isSameThing(other, second, named));
      if (!first || first.amount === second.amount) continue;
      const price = formatPrice({ amount: first.amount, currency: 'IDR' });
      return [
        {
          start: second.start,
          end: second.end,
          message: {
            id: `Di atas tertulis ${price} untuk barang yang sama. Pilih salah satu, atau tulis “normal … sekarang …”.`,
            en: `Above it says ${price} for the same thing. Keep one, or write “was … now …”.`,
          },
        },
      ];
    }
    return [];
  },
});
