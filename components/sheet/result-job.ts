import { products } from '@/utils/db';
import { results } from '@/utils/db/results';
import { postedThings } from '@/utils/results';

/** Everything of a shop that numbers can be for, with the numbers that it has, the newest first. */
export async function postedRows(shopId: string) {
  const things = postedThings(await results.posted(shopId, 0), await results.ofShop(shopId));
  const found = await products.many(things.map(({ productId }) => productId));
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return things.map((thing) => ({ ...thing, productName: names.get(thing.productId) ?? '' }));
}
