import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/components/ui';
import { products } from '@/utils/db';
import { results } from '@/utils/db/results';
import { type Posted, postedThings } from '@/utils/results';

/** A clock that was set back makes a row look older than it is: as many days more are read. */
const SPARE = 7 * 86_400_000;

/**
 * What shops have posted since an instant (epoch ms), with the numbers typed for it, the newest first; undefined
 * until it is read. Posts and numbers are followed apart: a number that is typed reads no post anew.
 */
export function useThings(
  shopIds: readonly string[],
  since: number,
): { things: Posted[]; trashed: number } | undefined {
  const key = shopIds.join(' ');
  const posts = useLive(async () => {
    const rows = await Promise.all(shopIds.map((id) => results.posted(id, Math.max(0, since - SPARE))));
    return rows.flat();
  }, [key, since]);
  const rows = useLive(async () => (await Promise.all(shopIds.map(results.ofShop))).flat(), [key]);
  return useMemo(
    () =>
      posts && rows
        ? {
            things: postedThings(posts, rows),
            trashed: posts.filter(({ deletedAt }) => deletedAt !== undefined).length,
          }
        : undefined,
    [posts, rows],
  );
}

export type NameOf = (productId: string) => string;

/** What products are called, those that were thrown away too; undefined until it is known. */
export function useNames(things: readonly Posted[] | undefined): NameOf | undefined {
  const { t } = useTranslation();
  const ids = useMemo(() => [...new Set(things?.map(({ productId }) => productId))].toSorted(), [things]);
  const rows = useLive(() => products.many(ids), [ids.join(' ')]);
  return useMemo(() => {
    if (!rows || !things) return undefined;
    const known = new Map(rows.map((row) => [row.id, row]));
    return (productId) => {
      const row = known.get(productId);
      if (!row) return t('results.deleted');
      const name = row.name || t('product.unnamed');
      return row.deletedAt === undefined ? name : t('results.deletedNamed', { name });
    };
  }, [rows, things, t]);
}
