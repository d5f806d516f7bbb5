import { useEffect, useState } from 'react';
import { useSession } from '@/components/shell';
import { localTime } from '@/utils/calendar';
import { openPictures } from '@/utils/db/open-pictures';
import { findStale, type StalePictures } from './remake';

/** The shop's pictures that show an old price, kept up to date; undefined until read. */
export function useStale(): StalePictures[] | undefined {
  const { shop } = useSession();
  const [found, setFound] = useState<{ shopId: string; stale: StalePictures[] }>();
  const { id: shopId, zone } = shop;
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      turn += 1;
      const mine = turn;
      const stale = await findStale(await openPictures.ofShop(shopId), localTime(zone, Date.now()).day);
      if (mine === turn) setFound({ shopId, stale });
    };
    // Nobody asked for it, so nobody is told: the page around it says what it cannot read.
    const stop = openPictures.follow(() => void read().catch(console.error), console.error);
    return () => {
      turn = -1;
      stop();
    };
  }, [shopId, zone]);
  return found?.shopId === shopId ? found.stale : undefined;
}
