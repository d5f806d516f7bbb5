import { type Language, type TFunction, weekdayName } from '@/utils/i18n';
import type { Measure, Run } from '@/utils/plan';

const written = (amount: number, measure: Measure, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: measure === 'rupiah' ? 0 : 1 }).format(amount);

/** "150 buah", "4 pesanan", "Rp1.250.000". */
export const amountText = (t: TFunction, amount: number, measure: Measure, language: Language): string =>
  t(`quiet.amount.${measure}`, { count: amount, number: written(amount, measure, language) });

/** "2–5 buah", or "2 buah" where both ends are the same. */
const rangeText = (t: TFunction, { low, high }: Run, measure: Measure, language: Language): string =>
  low === high
    ? amountText(t, low, measure, language)
    : t(`quiet.amount.${measure}`, {
        count: high,
        number: `${written(low, measure, language)}–${written(high, measure, language)}`,
      });

/** "Selasa–Kamis", "Sabtu". */
export const runDays = ({ from, to }: Run, language: Language): string =>
  from === to ? weekdayName(from, language) : `${weekdayName(from, language)}–${weekdayName(to, language)}`;

/** "Selasa–Kamis: 2–5 buah; Sabtu: 150 buah". */
export const runsText = (t: TFunction, runs: readonly Run[], measure: Measure, language: Language): string =>
  runs.map((run) => `${runDays(run, language)}: ${rangeText(t, run, measure, language)}`).join('; ');
