import { useEffect } from 'react';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import type { Batch } from '@/utils/db';
import { batches } from '@/utils/db/batches';
import { ensureRunning, useFailure, useWorking } from './runner';

/** What was thrown away can be had back for so long (ms); then its room is given back. */
const KEPT = 60 * 60 * 1000;

/** The shop's batch, null when it has none; undefined until read. */
export function useBatch(): Batch | null | undefined {
  const { shop } = useSession();
  const live = useLive(
    async () => ({ shopId: shop.id, batch: (await batches.current(shop.id)) ?? null }),
    [shop.id],
  );
  // Until its first answer the query still holds the one for the shop before.
  return live?.shopId === shop.id ? live.batch : undefined;
}

/** Has the shop's batch worked on while it is meant to run, also one that was left when the tab was closed. */
export function useKeepGoing(batch: Batch | null | undefined): void {
  const { shop } = useSession();
  const failure = useFailure(batch?.id);
  const working = useWorking(batch?.id);
  const id = batch?.state === 'running' ? batch.id : undefined;
  useEffect(() => {
    if (id !== undefined && !working && failure === null) ensureRunning(id);
  }, [id, working, failure]);
  useEffect(() => {
    // Room that is not given back now is given back the next time.
    batches.letGo(shop.id, Date.now() - KEPT).catch(console.error);
  }, [shop.id]);
}
