import './words';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Note, Page, PageHeading, useToday } from '@/components/ui';
import { formatDay } from '@/utils/i18n';
import { TodayCards } from './TodayCards';
import { useTodayCounts } from './use-today-counts';

/** The day's work in the studio. */
export function TodayPage() {
  const { t } = useTranslation();
  const { shop, language } = useSession();
  const counts = useTodayCounts();
  const day = useToday(shop.zone);
  const nothing = counts && counts.due + counts.missed + counts.write + counts.ask === 0;
  return (
    <Page width="text">
      <PageHeading title={formatDay(day, language)} lead={t('today.lead')} />
      {nothing && (
        <Note
          tone="info"
          action={
            <Button component="a" href="#kalender" size="sm" mih={44} variant="default">
              {t('today.toCalendar')}
            </Button>
          }
        >
          {t('today.empty')}
        </Note>
      )}
      <TodayCards place="studio" />
    </Page>
  );
}
