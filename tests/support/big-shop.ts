/** Runs inside a page of the extension: fills the database as a busy shop does in some years. */
import { canonical } from '../../utils/core/canonical';
import { sha256 } from '../../utils/core/sha256';
import { db } from '../../utils/db/database';
import type { Post, Product, Shop } from '../../utils/model';

export interface BigShop {
  products: number;
  posts: number;
  photos: number;
}

/** Bytes of a working copy and of a thumbnail, as the import makes them of a phone photo. */
const WORKING_BYTES = 480_000;
const THUMB_BYTES = 18_000;
/** The most random bytes that the browser gives at once. */
const MOST_RANDOM = 65_536;

/** A JPEG's first bytes and then noise: as little to be squeezed out of it as of a real one. */
function photo(size: number): Blob {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += MOST_RANDOM)
    crypto.getRandomValues(bytes.subarray(at, Math.min(size, at + MOST_RANDOM)));
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  return new Blob([bytes], { type: 'image/jpeg' });
}

const numbered = (kind: string, index: number) => `${kind}-${String(index).padStart(6, '0')}`;
const hashOf = (index: number) => index.toString(16).padStart(64, '0');

/** Fills the current shop. `like` is a post with its pictures, as the app has made one. */
export async function fill(wanted: BigShop, like: Post, product: Product): Promise<void> {
  const [shop] = (await db.shops.toArray()) as [Shop];
  const row = (kind: string, index: number) => ({
    id: numbered(kind, index),
    shopId: shop.id,
    createdAt: index,
    updatedAt: index,
  });
  const all = (count: number) => Array.from({ length: count }, (_, index) => index);
  for (const index of all(wanted.photos)) {
    const hash = hashOf(index);
    await db.transaction('rw', db.assets, db.photoBytes, async () => {
      await db.photoBytes.put({ hash, working: photo(WORKING_BYTES), thumb: photo(THUMB_BYTES) });
      await db.assets.put({
        ...row('asset', index),
        hash,
        name: `foto ${index}.jpg`,
        width: 1620,
        height: 2160,
      });
    });
  }
  await db.products.bulkPut(
    all(wanted.products).map((index) => ({
      ...product,
      ...row('product', index),
      name: `${product.name} ${index}`,
      photoIds: wanted.photos > 0 ? [numbered('asset', index % wanted.photos)] : [],
    })),
  );
  await db.posts.bulkPut(
    all(wanted.posts).map((index) => ({
      ...like,
      ...row('post', index),
      productId: numbered('product', index % wanted.products),
      day: new Date(Date.UTC(2024, 0, 1 + Math.floor(index / 4))).toISOString().slice(0, 10),
    })),
  );
}

/** One digest for each table, and one over the bytes of all photos: equal for equal content. */
export async function digests(): Promise<Record<string, { rows: number; digest: string }>> {
  const found: Record<string, { rows: number; digest: string }> = {};
  const encoder = new TextEncoder();
  for (const name of ['shops', 'assets', 'products', 'templates', 'designs', 'posts', 'testimonials']) {
    const rows = await db.table(name).orderBy('id').toArray();
    found[name] = { rows: rows.length, digest: await sha256(encoder.encode(canonical(rows))) };
  }
  const photos: string[] = [];
  for (const hash of await db.photoBytes.orderBy('hash').primaryKeys()) {
    const bytes = await db.photoBytes.get(hash);
    for (const blob of [bytes?.working, bytes?.thumb])
      photos.push(`${hash} ${blob?.type} ${await sha256((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))}`);
  }
  found.photoBytes = { rows: photos.length / 2, digest: await sha256(encoder.encode(photos.join('\n'))) };
  return found;
}
