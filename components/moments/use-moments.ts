import { useMemo } from 'react';
import { useSession } from '@/components/shell';
import { useLive } from '@/components/ui';
import { moments } from '@/utils/db/moments';
import { yearTables } from '@/utils/db/year-tables';
import type { OwnMoment, Shop, YearTableRow } from '@/utils/model';
import type { MomentSources } from '@/utils/moments';

export interface ShopMoments {
  shop: Shop;
  own: OwnMoment[];
  tables: YearTableRow[];
  /** The same, as `momentsBetween` and its kin take them. */
  sources: MomentSources & { shop: Shop };
}

/** What the current shop's days depend on, live; undefined until it is read. */
export function useMoments(): ShopMoments | undefined {
  const { shop } = useSession();
  const read = useLive(
    async () => ({
      shopId: shop.id,
      own: await moments.ofShop(shop.id),
      tables: await yearTables.ofShop(shop.id),
    }),
    [shop.id],
  );
  return useMemo(() => {
    if (read?.shopId !== shop.id) return undefined;
    const { own, tables } = read;
    return { shop, own, tables, sources: { shop, own, imported: tables.map(({ table }) => table) } };
  }, [shop, read]);
}
