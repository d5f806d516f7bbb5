import { formatPrice, type Money, parsePrice } from '../../core/money';
import { defineFilter } from '../filter';

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

function toMoney(value: unknown): Money | null {
  if (isMoney(value)) return value;
  if (typeof value === 'number') return { amount: value, currency: 'IDR' };
  if (typeof value !== 'string') return null;
  const parsed = parsePrice(value);
  return parsed.ok ? parsed.data : null;
}

/** "Rp25.000/toples"; with 'casual' "25rb/toples". What is no price gives ''. */
export default defineFilter({
  id: 'price',
  apply: (value, [style]) => {
    const money = toMoney(value);
    return money ? formatPrice(money, style === 'casual' ? 'casual' : 'formal') : '';
  },
  example: { liquid: "{{ 25000 | price }} {{ '1,5jt/set' | price: 'casual' }}", gives: 'Rp25.000 1,5jt/set' },
});
