import { useSession } from '@/components/shell';
import { useAction } from '@/components/ui';
import { shops } from '@/utils/db';

/** As many as a shop's row holds. */
const MOST = 200;

/** The templates that the user marked, and a press that marks one or takes the mark away. */
export function useFavorites() {
  const { shop } = useSession();
  const { run, reason } = useAction();
  const toggle = (id: string) =>
    void run(() =>
      shops.edit(shop.id, ({ favorites = [] }) => ({
        favorites: favorites.includes(id)
          ? favorites.filter((other) => other !== id)
          : [...favorites, id].slice(-MOST),
      })),
    );
  return { favorites: shop.favorites ?? [], toggle, reason };
}
