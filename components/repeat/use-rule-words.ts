import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import type { RepeatRule } from '@/utils/calendar';
import { formatDate, weekdayName } from '@/utils/i18n';

/** Dates that some month does not have. */
const SHORT_FROM = 29;

/** Says a rule in words: "Setiap Selasa dan Kamis, sampai 12 Desember 2026". */
export function useRuleWords(): (rule: RepeatRule) => string {
  const { t } = useTranslation();
  const { language } = useSession();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const when = ({ every, weekdays = [], date = 1 }: RepeatRule) => {
    if (every === 'day') return t('repeat.everyDay');
    if (every === 'week')
      return t('repeat.everyWeek', { days: list.format(weekdays.map((day) => weekdayName(day, language))) });
    return t(date >= SHORT_FROM ? 'repeat.everyMonthShort' : 'repeat.everyMonth', { date });
  };
  return (rule) =>
    rule.until === undefined
      ? t('repeat.on', { when: when(rule) })
      : t('repeat.until', { when: when(rule), day: formatDate(rule.until, language) });
}
