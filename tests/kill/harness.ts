/**
 * Runs inside a page of the extension: saves without pause through the same repositories that the screens
 * use, tells of each save once it is reported done, and can look afterwards at what became of them.
 */
import { assets, captions, posts, products, shops } from '../../utils/db';
import { db } from '../../utils/db/database';
import type { Incoming } from '../../utils/db/exchange';
import { mergeIn } from '../../utils/db/exchange';
import type { Post, Product, Rows } from '../../utils/model';

/** A save that was reported done. `turn` counts the saves of one row; `size` is the rows of an import. */
export type Done =
  | { kind: 'product'; id: string; turn: number }
  | { kind: 'post'; id: string; productId: string }
  | { kind: 'caption'; id: string; turn: number }
  | { kind: 'photo'; id: string; mark: number }
  | { kind: 'import'; name: string };

const IMPORT_ROWS = 120;
const IMPORT_PHOTOS = 4;
const PHOTO_BYTES = 200_000;

/** A JPEG's beginning and then bytes that follow from `mark`, so that every byte can be checked. */
function photoBytes(mark: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(PHOTO_BYTES);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = (mark * 31 + at * 7) & 0xff;
  bytes.set([0xff, 0xd8, 0xff]);
  return bytes;
}
const photo = (mark: number) => new Blob([photoBytes(mark)], { type: 'image/jpeg' });
const hashOf = (mark: number) => mark.toString(16).padStart(64, '0');

/** An import of its own shop, named so that any part of it can be told. */
function incoming(name: string, mark: number): Incoming {
  const times = { createdAt: 1, updatedAt: 1 };
  const shopId = `${name}-shop`;
  const numbers = Array.from({ length: IMPORT_ROWS }, (_, index) => index);
  const photos = numbers.slice(0, IMPORT_PHOTOS).map((index) => hashOf(mark + index));
  const rows: Rows = {
    shops: [{ ...template.shop, id: shopId, ...times, name }],
    assets: photos.map((hash, index) => ({
      id: `${name}-asset-${index}`,
      ...times,
      shopId,
      hash,
      name,
      width: 1,
      height: 1,
    })),
    products: numbers.map((index) => ({
      ...template.product,
      id: `${name}-product-${index}`,
      ...times,
      shopId,
    })),
    templates: [],
    designs: [],
    posts: numbers.map((index) => ({
      ...template.post,
      id: `${name}-post-${index}`,
      ...times,
      shopId,
      productId: `${name}-product-${index}`,
    })),
    rulePacks: [],
    testimonials: [],
    moments: [],
    yearTables: [],
    tasks: [],
    groups: [],
    sales: [],
    results: [],
  };
  const bytes = photos.map(
    (hash, index) => [hash, { working: photo(mark + index), thumb: photo(mark + index) }] as const,
  );
  return { shopId, rows, photos: new Map(bytes) };
}
const template = {} as { shop: Rows['shops'][number]; product: Product; post: Post };

/** Saves for as long as the browser lives. `run` keeps the names of different lives apart. */
export async function work(run: number, report: (done: Done) => void): Promise<never> {
  const shop = await shops.current();
  const draft = await posts.start(shop, { name: 'Awal', description: '', photoIds: [] });
  const product = (await products.get(draft.productId)) as Product;
  Object.assign(template, { shop, product, post: draft });
  const base = (run + 1) * 1_000_000;
  for (let turn = 1; ; turn += 1) {
    const save = [
      async () => {
        await products.change(product.id, { name: `Nama ${turn}` });
        report({ kind: 'product', id: product.id, turn });
      },
      async () => {
        const post = await posts.start(shop, { name: 'Baru', description: '', photoIds: [] });
        report({ kind: 'post', id: post.id, productId: post.productId });
      },
      async () => {
        await captions.setText(draft.id, 'instagram', `Tulisan ${turn}`);
        report({ kind: 'caption', id: draft.id, turn });
      },
      async () => {
        const mark = base + turn * 10;
        const kept = await assets.keep(shop.id, {
          hash: hashOf(mark),
          working: photo(mark),
          thumb: photo(mark),
          name: String(mark),
          width: 1,
          height: 1,
        });
        report({ kind: 'photo', id: kept.asset.id, mark });
      },
      async () => {
        const name = `import-${run}-${turn}`;
        await mergeIn(incoming(name, base + turn * 10), new Map());
        report({ kind: 'import', name });
      },
    ];
    await save[turn % save.length]?.();
  }
}

const turnIn = (text: string | undefined) => Number(text?.split(' ')[1] ?? -1);

async function fault(done: Done): Promise<string | null> {
  switch (done.kind) {
    case 'product':
      return turnIn((await db.products.get(done.id))?.name) >= done.turn
        ? null
        : `product ${done.id} lost turn ${done.turn}`;
    case 'caption': {
      const text = (await db.posts.get(done.id))?.texts.instagram?.text;
      return turnIn(text) >= done.turn ? null : `caption ${done.id} lost turn ${done.turn}`;
    }
    case 'post':
      return (await db.posts.get(done.id))?.productId === done.productId ? null : `post ${done.id} is gone`;
    case 'photo':
      return (await db.assets.get(done.id)) ? null : `photo ${done.id} is gone`;
    case 'import':
      return (await db.shops.get(`${done.name}-shop`)) ? null : `${done.name} is gone`;
  }
}

/** What is wrong: reported saves that are lost, and anything that is there by half. */
export async function check(reported: readonly Done[]): Promise<string[]> {
  const faults = (await Promise.all(reported.map(fault))).filter((found) => found !== null);
  const productIds = new Set(await db.products.toCollection().primaryKeys());
  await db.posts.each((post) => {
    if (!productIds.has(post.productId)) faults.push(`post ${post.id} has no product`);
  });
  for (const asset of await db.assets.toArray()) {
    const bytes = await db.photoBytes.get(asset.hash);
    const mark = Number.parseInt(asset.hash, 16);
    for (const blob of [bytes?.working, bytes?.thumb]) {
      const stored = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
      const wanted = photoBytes(mark);
      if (stored.length !== wanted.length || stored.some((byte, at) => byte !== wanted[at]))
        faults.push(`photo ${asset.id} is not whole`);
    }
  }
  for (const { id } of (await db.shops.toArray()).filter(({ id: name }) => name.startsWith('import-'))) {
    const name = id.replace(/-shop$/, '');
    const counts = await Promise.all(
      [db.products, db.posts, db.assets].map((table) => table.where('id').startsWith(`${name}-`).count()),
    );
    if (counts.join() !== `${IMPORT_ROWS},${IMPORT_ROWS},${IMPORT_PHOTOS}`)
      faults.push(`${name} is there by half: ${counts.join()}`);
  }
  const owners = new Set(await db.shops.toCollection().primaryKeys());
  await db.products.each((row) => {
    if (!owners.has(row.shopId)) faults.push(`product ${row.id} came without its shop`);
  });
  return faults;
}

/** Lets go of what earlier lives have saved, so that the fiftieth check is as quick as the first. */
export async function clear(): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}
