import { useSession } from '@/components/shell';
import { useAction } from '@/components/ui';
import { type NewRow, shops } from '@/utils/db';
import type { Shop } from '@/utils/model';

/** Writes fields of the shop on the screen; `reason` tells why a write was refused. */
export function useShopWriter() {
  const { shop } = useSession();
  const { run, reason, busy } = useAction();
  return {
    shop,
    reason,
    busy,
    /** Both answer false when the write was refused. */
    write: (changes: Partial<NewRow<Shop>>): Promise<boolean> => run(() => shops.change(shop.id, changes)),
    writeInside: <K extends 'colors' | 'fonts' | 'pages'>(
      part: K,
      changes: Partial<Shop[K]>,
    ): Promise<boolean> => run(() => shops.changeInside(shop.id, part, changes)),
  };
}
