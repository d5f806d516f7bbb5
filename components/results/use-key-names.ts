import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import { templateById } from '@/utils/captions';
import { templates } from '@/utils/db';
import { formatTime, weekdayName } from '@/utils/i18n';
import { AIMS, CHANNEL_IDS } from '@/utils/model';
import type { BoardKey, BoardLine } from '@/utils/results';
import type { NameOf } from './use-things';

/** What the lines of a board are called, by what it is put together; undefined until it is known. */
export function useKeyNames(nameOf: NameOf | undefined) {
  const { t } = useTranslation();
  const { shop, shops, language } = useSession();
  const own = useLive(() => templates.ofShop(shop.id), [shop.id]);
  return useMemo(() => {
    if (!own || !nameOf) return undefined;
    const clock = (hour: number) => formatTime(`${String(hour).padStart(2, '0')}:00`, language);
    const template = (id: string) =>
      templateById(id)?.name[language] ?? own.find((row) => row.id === id)?.name ?? t('results.goneTemplate');
    const names: Record<BoardKey, (key: BoardLine['key']) => string> = {
      channel: (key) => {
        const channel = CHANNEL_IDS.find((id) => id === key);
        return channel ? t(`channel.${channel}`) : '';
      },
      aim: (key) => {
        const aim = AIMS.find((one) => one === key);
        return aim ? t(`calendar.aim.${aim}`) : t('results.noAim');
      },
      template: (key) => (key === null ? t('results.noTemplate') : template(String(key))),
      hour: (key) => t('results.hour', { from: clock(Number(key)), to: clock((Number(key) + 1) % 24) }),
      weekday: (key) => weekdayName(Number(key), language),
      product: (key) => nameOf(String(key)),
      shop: (key) => shops.find(({ id }) => id === key)?.name || t('shop.unnamed'),
    };
    return (by: BoardKey, key: BoardLine['key']) => names[by](key);
  }, [own, nameOf, shops, language, t]);
}
