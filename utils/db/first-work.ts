import { db } from './database';
import { guarded } from './store-error';

/** When the first product of any shop was made (epoch ms): since then there is something to lose. */
export const firstWork = (): Promise<number | null> =>
  guarded(async () => (await db.products.orderBy('id').first())?.createdAt ?? null);
