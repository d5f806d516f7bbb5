import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { localTime, ZONE_FACTS } from '@/utils/calendar';
import { formatDayTime } from '@/utils/i18n';

/** The day and time of the last backup, in the shop's own zone. */
export function Ago({ at }: { at: number }) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const { day, time } = localTime(shop.zone, at);
  return <>{t('data.last', { when: formatDayTime(day, time, ZONE_FACTS[shop.zone].name, language) })}</>;
}
