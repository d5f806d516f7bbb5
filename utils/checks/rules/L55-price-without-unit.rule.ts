import { type Amount, hasUnit, pricesOf } from '../form/prices';
import { rawOf } from '../form/seek';
import type { RuleContext } from '../rule';
import { defineRule } from '../rule';

/** The unit of the record, where the text's price is the record's. */
function unitOf({ amount, max }: Amount, { product }: RuleContext): string {
  const price = product?.price;
  return price && price.amount === amount && price.max === max ? (price.unit?.trim() ?? '') : '';
}

export default defineRule({
  id: 'L55',
  severity: 'info',
  name: { id: 'Harga tanpa satuan', en: 'Price without a unit' },
  message: {
    id: 'Harga untuk berapa? Tambahkan satuannya, misalnya /pcs atau /box.',
    en: 'A price for how much? Add the unit, such as /pcs or /box.',
  },
  source: 'PP 80/2019 (informasi yang jelas); kebiasaan pembeli bertanya',
  certainty: 'D',
  checked: '2026-11-20',
  fields: ['caption', 'description'],
  // A service is not sold by piece, pack, portion or metre.
  kinds: ['food', 'fashion', 'craft', 'reseller', 'other'],
  lists: ['sale-units', 'other-amounts', 'counted-things'],
  find: (context) => {
    const prices = pricesOf(context);
    const [first] = prices;
    if (!first || prices.some((price) => hasUnit(price, context))) return [];
    const unit = unitOf(first, context);
    const { start, end } = first;
    return [{ start, end, ...(unit !== '' && { instead: `${rawOf(context.reading, first)}/${unit}` }) }];
  },
});
