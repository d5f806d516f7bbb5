import { formatPrice } from '@/utils/core/money-format';
import { formatNumber, type Language } from '@/utils/i18n';
import type { Field } from '@/utils/results';

/** A number as it is read: "2,5", "Rp150.000". */
export const figureText = (field: Field, value: number, language: Language): string =>
  field === 'rupiah' ? formatPrice({ amount: value, currency: 'IDR' }) : formatNumber(value, language);
