import { type Batch, products } from '@/utils/db';
import { batches } from '@/utils/db/batches';
import { draftPictures, type PicturedDraft } from '@/utils/db/draft-pictures';
import type { Post, Shop } from '@/utils/model';
import { nameStems } from './names';

/** Every finished picture under the name of its file, product by product. */
export async function* namedFiles(
  batch: Batch,
  shop: Shop,
): AsyncGenerator<{ name: string; blob: Blob; productId: string }, void, void> {
  const rows = new Map((await products.many(batch.done)).map((row) => [row.id, row]));
  const stems = nameStems(
    shop.name,
    batch.productIds.map((id) => ({ id, name: rows.get(id)?.name ?? '' })),
  );
  for await (const files of batches.files(batch))
    for (const { productId, size, blob, scene } of files) {
      const pixels = scene ? `${batch.width ?? scene.width}x${heightOf(batch, scene)}` : size;
      yield { name: `${stems.get(productId)}-${pixels}.jpg`, blob, productId };
    }
}

const heightOf = ({ width }: Batch, scene: { width: number; height: number }) =>
  Math.round(scene.height * ((width ?? scene.width) / scene.width));

/**
 * Puts the pictures into the draft of each product, one after the other. Answers what was done, to be taken back.
 * Throws `StoreError`; drafts that have their pictures by then keep them.
 */
export async function putInDrafts(
  batch: Batch,
  shop: Shop,
  onEach: (share: number) => void,
): Promise<PicturedDraft[]> {
  const put: PicturedDraft[] = [];
  let behind = 0;
  for await (const files of batches.files(batch)) {
    behind += 1;
    onEach(behind / batch.done.length);
    const scenes: Post['scenes'] = {};
    for (const { size, scene } of files) if (scene) scenes[size] = scene;
    const [first] = files;
    if (!first || Object.keys(scenes).length === 0) continue;
    const done = await draftPictures.put(shop, {
      productId: first.productId,
      layoutId: batch.layoutId,
      scenes,
    });
    if (done) put.push(done);
  }
  return put;
}

/** Takes `putInDrafts` back. Throws `StoreError`. */
export async function takeFromDrafts(put: readonly PicturedDraft[]): Promise<void> {
  for (const one of put) await draftPictures.takeBack(one);
}
