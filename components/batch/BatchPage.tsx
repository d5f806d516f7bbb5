import './words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page, PageHeading, Reason, UndoNote, useAction } from '@/components/ui';
import type { Batch } from '@/utils/db';
import { batches } from '@/utils/db/batches';
import { BatchForm } from './BatchForm';
import { BatchResult } from './BatchResult';
import { BatchRunning } from './BatchRunning';
import { PriceCard } from './prices/PriceCard';
import { useBatch } from './use-batch';

/** What was done last, with the way back. */
export interface Done {
  says: string;
  undo: () => Promise<unknown>;
}

/** One layout over many products: choose, watch it being made, fetch what came of it. */
export default function BatchPage() {
  const { t } = useTranslation();
  const batch = useBatch();
  const [done, setDone] = useState<Done | null>(null);
  const acting = useAction();

  const undo = async ({ undo: back }: Done) => {
    if (await acting.run(back)) setDone(null);
  };
  const throwAway = async ({ id }: Batch) => {
    if (await acting.run(() => batches.throwAway(id)))
      setDone({ says: t('batch.thrown'), undo: () => batches.bringBack(id) });
  };
  return (
    <Page width="wide">
      <PageHeading title={t('studio.massal')} lead={t('batch.lead')} />
      <Reason reason={acting.reason} />
      <PriceCard onDone={setDone} />
      {batch === null && <BatchForm />}
      {batch?.state === 'running' && <BatchRunning batch={batch} />}
      {batch && batch.state !== 'running' && (
        <BatchResult batch={batch} onThrowAway={() => void throwAway(batch)} onDone={setDone} />
      )}
      {done && (
        <UndoNote onUndo={() => void undo(done)} onDismiss={() => setDone(null)}>
          {done.says}
        </UndoNote>
      )}
    </Page>
  );
}
