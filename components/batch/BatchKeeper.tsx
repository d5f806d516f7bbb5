import './words';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Place } from '@/components/shell';
import { Note } from '@/components/ui';
import { countBehind } from '@/utils/db/batches';
import { BatchFailure } from './BatchFailure';
import { useFailure } from './runner';
import { useBatch, useKeepGoing } from './use-batch';

/** Keeps the shop's batch going on every page; where it is not itself on the screen, says how far it is. */
export default function BatchKeeper({ place }: { place: Place }) {
  const { t } = useTranslation();
  const batch = useBatch();
  useKeepGoing(batch);
  const failure = useFailure(batch?.id);
  if (!batch || place === 'massal') return null;
  const open = (
    <Button component="a" href="#massal" size="sm" mih={44} variant="default" pt={10}>
      {t('batch.here')}
    </Button>
  );
  if (failure !== null) return <BatchFailure reason={failure} action={open} />;
  if (batch.state !== 'running') return null;
  return (
    <Note tone="info" action={open}>
      {t('batch.running')}: {t('batch.behind', { count: countBehind(batch), total: batch.productIds.length })}
    </Note>
  );
}
