import { useState } from 'react';
import { keepFiles, keepFromPage, type PhotoResult } from '@/components/photo';
import { useSession } from '@/components/shell';
import { useAction } from '@/components/ui';
import type { ProductDesk } from './use-product-desk';

/** As many as a product's row holds. */
export const MOST_PHOTOS = 20;

/** Takes photos in and puts them to a product; what could not be taken is told, not thrown. */
export function useProductPhotos(desk: ProductDesk) {
  const { shop } = useSession();
  const [refused, setRefused] = useState<PhotoResult['refused']>([]);
  const [missed, setMissed] = useState<readonly string[]>([]);
  const taking = useAction();
  const { change } = desk;
  const { run } = taking;

  const add = (ids: readonly string[]) =>
    change(({ photoIds }) => ({ photoIds: [...new Set([...photoIds, ...ids])].slice(0, MOST_PHOTOS) }));

  /** Adds what could be taken to the product; the rest is told. Null when it could not be stored. */
  const take = async (photos: Promise<PhotoResult>): Promise<PhotoResult | null> => {
    let taken: PhotoResult | null = null;
    await run(async () => {
      const result = await photos;
      const stored = result.ids.length === 0 || (await add(result.ids));
      setRefused(result.refused);
      if (stored) taken = result;
    });
    return taken;
  };

  return {
    taking,
    refused,
    /** Addresses of the page's photos that were asked for and are not here; they stay on offer. */
    missed,
    add,
    takeFiles: (files: readonly File[]) => take(keepFiles(shop.id, files)),
    /** Answers the addresses that were not taken; null when what was taken could not be stored. */
    takeFromPage: async (urls: readonly string[]): Promise<readonly string[] | null> => {
      const result = await take(keepFromPage(shop.id, urls));
      if (!result) return null;
      const failed = result.refused.map(({ name }) => name);
      const left = [...failed, ...urls.slice(urls.length - result.left)];
      setMissed((before) => [...before.filter((url) => !urls.includes(url)), ...left]);
      return left;
    },
    put: (ids: string[]) => change(() => ({ photoIds: ids })),
  };
}
