import { useState } from 'react';
import { keepFiles, keepFromPage, type PhotoResult } from '@/components/photo';
import { useSession } from '@/components/shell';
import { useAction } from '@/components/ui';
import type { ProductDesk } from './use-product-desk';

/** As many as a product's row holds. */
const MOST_PHOTOS = 20;

/** Takes photos in and puts them to a product; what could not be taken is told, not thrown. */
export function useProductPhotos(desk: ProductDesk) {
  const { shop } = useSession();
  const [refused, setRefused] = useState<PhotoResult['refused']>([]);
  const taking = useAction();
  const { change } = desk;
  const { run } = taking;

  const add = (ids: readonly string[]) =>
    change(({ photoIds }) => ({ photoIds: [...new Set([...photoIds, ...ids])].slice(0, MOST_PHOTOS) }));

  /** Adds what could be taken to the product; the rest is told. True when nothing was refused. */
  const take = async (photos: Promise<PhotoResult>): Promise<boolean> => {
    let all = false;
    await run(async () => {
      const { ids, refused: notTaken } = await photos;
      const stored = ids.length === 0 || (await add(ids));
      setRefused(notTaken);
      all = stored && notTaken.length === 0;
    });
    return all;
  };

  return {
    taking,
    refused,
    add,
    takeFiles: (files: readonly File[]) => take(keepFiles(shop.id, files)),
    takeFromPage: (urls: readonly string[]) => take(keepFromPage(shop.id, urls)),
    put: (ids: string[]) => change(() => ({ photoIds: ids })),
  };
}
