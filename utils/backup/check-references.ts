import { type Pictures, type Rows, TABLE_NAMES } from '../model';

/** Ids of the assets that pictures show. */
const shownIn = ({ scenes, more = {} }: Pictures): string[] =>
  [...Object.values(scenes), ...Object.values(more).flat()]
    .flatMap(({ layers }) => layers)
    .flatMap((layer) => ('layers' in layer ? layer.layers : [layer]))
    .flatMap((layer) => ('assetId' in layer ? layer.assetId : []));

function doubledId(rows: Rows): string | null {
  for (const table of TABLE_NAMES) {
    const ids = new Set(rows[table].map((row) => row.id));
    if (ids.size < rows[table].length) return `two ${table} with one id`;
  }
  return null;
}

/** Rows of shops that are not there, and, in a pack, anything that is not its shop's. */
function strayRow(rows: Rows, pack: string | null): string | null {
  const shops = new Set(rows.shops.map((shop) => shop.id));
  if (pack !== null && (shops.size !== 1 || !shops.has(pack)))
    return 'a pack without its shop, or with another';
  for (const table of TABLE_NAMES) {
    for (const row of rows[table]) {
      if ('shopId' in row && !shops.has(row.shopId)) return `${table} ${row.id} of no shop`;
    }
  }
  return null;
}

/**
 * Whether the rows of a backup belong together: ids once per table, every row of a shop that is there (in a
 * pack: of the one shop), every asset with its photo and every photo with an asset, no post or testimonial with a
 * product of another shop, and nothing showing a photo of another shop. A photo or product that is not there at all is
 * allowed: a backup must never be refused for what was thrown away before it was made. Returns the first thing that is wrong, in words for the console, or null.
 */
export function checkReferences(
  rows: Rows,
  photoHashes: ReadonlySet<string>,
  kind: 'all' | 'shop',
  shop?: { id: string },
): string | null {
  const stray = doubledId(rows) ?? strayRow(rows, kind === 'shop' ? (shop?.id ?? '') : null);
  if (stray !== null) return stray;
  const hashes = new Set(rows.assets.map((asset) => asset.hash));
  for (const hash of hashes) if (!photoHashes.has(hash)) return `no photo ${hash}`;
  for (const hash of photoHashes) if (!hashes.has(hash)) return `photo ${hash} is of no asset`;
  return wrongPhoto(rows) ?? wrongProduct(rows) ?? wrongPost(rows);
}

function wrongPhoto(rows: Rows): string | null {
  const shopOf = new Map(rows.assets.map((asset) => [asset.id, asset.shopId]));
  const isForeign = (shopId: string) => (assetId: string) => (shopOf.get(assetId) ?? shopId) !== shopId;
  for (const { id, logoId } of rows.shops) {
    if (logoId !== undefined && isForeign(id)(logoId)) return `shop ${id} has the logo of another`;
  }
  for (const { id, shopId, photoIds } of rows.products) {
    if (photoIds.some(isForeign(shopId))) return `product ${id} has a photo of another shop`;
  }
  for (const row of [...rows.designs, ...rows.posts]) {
    if (shownIn(row).some(isForeign(row.shopId))) return `picture ${row.id} shows a photo of another shop`;
  }
  return null;
}

/** A result of another shop's post would be counted on the wrong board. */
function wrongPost(rows: Rows): string | null {
  const shopOf = new Map(rows.posts.map((post) => [post.id, post.shopId]));
  const wrong = rows.results.find(({ postId, shopId }) => (shopOf.get(postId) ?? shopId) !== shopId);
  return wrong ? `result ${wrong.id} is of a post of another shop` : null;
}

function wrongProduct(rows: Rows): string | null {
  const shopOf = new Map(rows.products.map((product) => [product.id, product.shopId]));
  const wrong = rows.posts.find(({ productId, otherProductIds = [], shopId }) =>
    [productId, ...otherProductIds].some((id) => (shopOf.get(id) ?? shopId) !== shopId),
  );
  if (wrong) return `post ${wrong.id} is of a product of another shop`;
  const said = rows.testimonials.find(
    ({ productId, shopId }) => productId !== undefined && (shopOf.get(productId) ?? shopId) !== shopId,
  );
  return said ? `testimonial ${said.id} is of a product of another shop` : null;
}
