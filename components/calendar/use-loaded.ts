import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import type { DayRange } from '@/utils/calendar';
import { moments } from '@/utils/db/moments';
import { yearTables } from '@/utils/db/year-tables';
import { momentsBetween } from '@/utils/moments';
import { dayMarks } from './day-marks';
import { loadEntries } from './load-entries';

/** What is on the shown days: entries of the chosen shops, and the moments of the current one behind them. */
export function useLoaded(shopIds: readonly string[], { from, to }: DayRange) {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const entries = useLive(() => loadEntries(shopIds, { from, to }), [shopIds.join(' '), from, to]);
  const dates = useLive(async () => {
    const [own, rows] = await Promise.all([moments.ofShop(shop.id), yearTables.ofShop(shop.id)]);
    return { own, imported: rows.map(({ table }) => table) };
  }, [shop.id]);
  const marks = useMemo(
    () =>
      dayMarks({ from, to }, dates ? momentsBetween(from, to, { shop, ...dates }) : [], {
        language,
        held: t('calendar.held'),
        estimated: t('calendar.estimated'),
      }),
    [from, to, dates, shop, language, t],
  );
  return { entries, marks, complete: entries !== undefined && dates !== undefined };
}
