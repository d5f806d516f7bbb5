import './words';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/components/shell';
import { Page, PageHeading } from '@/components/ui';
import { localTime } from '@/utils/calendar';
import { GapCard } from './GapCard';
import { PlanCard } from './PlanCard';
import { SalesCard } from './SalesCard';
import { useMomentSources, useRhythm } from './use-rhythm';

/** The sales log, what it says of the week, and what to post on the days to come. */
export function QuietPage() {
  const { t } = useTranslation();
  const { shop } = useSession();
  const { day: today } = localTime(shop.zone, Date.now());
  const sources = useMomentSources();
  const known = useRhythm(sources);
  if (!known) return null;
  return (
    <Page width="text">
      <PageHeading title={t('studio.rencana')} lead={t('quiet.lead')} />
      <SalesCard log={known.source === 'log' ? known.totals : []} today={today} />
      <GapCard known={known} today={today} />
      <PlanCard today={today} sources={sources} rhythm={known.rhythm} />
    </Page>
  );
}
