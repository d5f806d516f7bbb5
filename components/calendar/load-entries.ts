import { type DayRange, holdOn, USUAL_TIME } from '@/utils/calendar';
import { posts, products } from '@/utils/db';
import { moments } from '@/utils/db/moments';
import { tasks } from '@/utils/db/tasks';
import { compareEntries, type Entry } from './entries';

/** Posts and tasks of one shop in a range of days; only these rows are read. */
async function ofShop(shopId: string, { from, to }: DayRange): Promise<Entry[]> {
  const [rows, todo, own] = await Promise.all([
    posts.between(shopId, from, to),
    tasks.between(shopId, from, to),
    moments.ofShop(shopId),
  ]);
  const goods = new Map(
    (await products.many(rows.map(({ productId }) => productId))).map((row) => [row.id, row]),
  );
  const planned = rows.flatMap(({ id, productId, day, time, zone, channels, state }): Entry[] => {
    if (day === undefined) return [];
    const product = goods.get(productId);
    const held = state !== 'posted' && holdOn(day, own) !== undefined;
    const about = { title: product?.name ?? '', photoId: product?.photoIds[0], productId, channels, state };
    return [{ kind: 'post', id, shopId, day, time: time ?? USUAL_TIME, zone, held, ...about }];
  });
  const doing = todo.map(
    ({ id, day, time, title, doneAt }): Entry => ({
      kind: 'task',
      id,
      shopId,
      day,
      time,
      title,
      done: doneAt !== undefined,
    }),
  );
  return [...planned, ...doing];
}

/**
 * What the calendar shows of these shops, in the order of a day: several only because the user asked for all. The
 * schedule draws a day's entries as they come.
 */
export async function loadEntries(shopIds: readonly string[], range: DayRange): Promise<Entry[]> {
  return (await Promise.all(shopIds.map((shopId) => ofShop(shopId, range)))).flat().toSorted(compareEntries);
}
