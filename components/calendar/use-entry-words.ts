import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { ZONE_FACTS } from '@/utils/calendar';
import { formatTime } from '@/utils/i18n';
import type { Entry } from './entries';

/** What an entry is called, for screen readers and for notes: hour, name, channels, state, shop. */
export function useEntryWords() {
  const { t } = useTranslation();
  const { shop, shops, language } = useSession();

  /** "09.00", with the zone's name where it is not the shop's own. */
  const clock = useCallback(
    (entry: Pick<Entry, 'time'> & { zone?: keyof typeof ZONE_FACTS }) => {
      if (entry.time === undefined) return '';
      const zone =
        entry.zone === undefined || entry.zone === shop.zone ? '' : ` ${ZONE_FACTS[entry.zone].name}`;
      return `${formatTime(entry.time, language)}${zone}`;
    },
    [language, shop.zone],
  );
  const title = useCallback((entry: Pick<Entry, 'title'>) => entry.title || t('product.unnamed'), [t]);
  const label = useCallback(
    (entry: Entry) => {
      const parts = [[clock(entry), title(entry)].filter(Boolean).join(' ')];
      if (entry.kind === 'task') parts.push(t(entry.done ? 'calendar.task.isDone' : 'calendar.task.isOpen'));
      else {
        parts.push(...entry.channels.map((channel) => t(`channel.${channel}`)));
        parts.push(t(`calendar.state.${entry.state}`));
        if (entry.held) parts.push(t('calendar.held'));
      }
      if (entry.shopId !== shop.id) {
        const other = shops.find(({ id }) => id === entry.shopId);
        parts.push(other?.name || t('shop.unnamed'));
      }
      return parts.join(', ');
    },
    [t, clock, title, shop.id, shops],
  );
  return { clock, title, label };
}
