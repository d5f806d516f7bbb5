import { assets } from '@/utils/db';
import { fetchPhoto } from '@/utils/messaging';

export interface KeptPhotos {
  ids: string[];
  /** Photos that could not be taken, each with the reason that the UI has a sentence for. */
  refused: { name: string; reason: string }[];
}

/** Brings one file into the shop: checked, made upright, stripped of EXIF and stored. */
async function keepOne(shopId: string, file: Blob, name: string, into: KeptPhotos): Promise<void> {
  // The canvas code is large and only needed once a photo is there.
  const { importPhoto } = await import('@/utils/canvas');
  const result = await importPhoto(file);
  if (!result.ok) {
    into.refused.push({ name, reason: result.reason });
    return;
  }
  const asset = await assets.keep(shopId, { ...result.data, name: name.slice(0, 300) });
  if (!into.ids.includes(asset.id)) into.ids.push(asset.id);
}

/** Files that the user dropped, pasted or picked. Throws `StoreError` when the disk is full. */
export async function keepFiles(shopId: string, files: readonly File[]): Promise<KeptPhotos> {
  const kept: KeptPhotos = { ids: [], refused: [] };
  for (const file of files) await keepOne(shopId, file, file.name, kept);
  return kept;
}

/** Photos of the page that the user ticked, each from its own host. Throws `StoreError`. */
export async function keepFromPage(shopId: string, urls: readonly string[]): Promise<KeptPhotos> {
  const kept: KeptPhotos = { ids: [], refused: [] };
  for (const url of urls) {
    const fetched = await fetchPhoto(url);
    if (fetched.ok) await keepOne(shopId, fetched.data, url, kept);
    else kept.refused.push({ name: url, reason: fetched.reason });
  }
  return kept;
}
