import { assets } from '@/utils/db';
import { fetchPhoto } from '@/utils/messaging';
import { beginIntake } from './intake';

export interface KeptPhotos {
  /** Each photo once, in the order in which they came. */
  ids: string[];
  /** How many are new to the shop, and how many it had already (or came twice). */
  added: number;
  known: number;
  /** Photos that could not be taken, each with the reason that the UI has a sentence for. */
  refused: { name: string; reason: string }[];
  /** How many were not looked at any more, because the user stopped. */
  left: number;
}

export interface KeepOptions {
  /** Told after each photo how far it is; `kept` is what came of it so far. */
  onProgress?: (progress: { done: number; total: number; kept: KeptPhotos }) => void;
  /** Stops after the photo at hand. What is in stays in. */
  signal?: AbortSignal;
}

/** Brings one file into the shop: checked, made upright, stripped of EXIF and stored. */
async function keepOne(shopId: string, file: Blob, names: { own: string; shown: string }, into: KeptPhotos) {
  // Past the folder's door: behind it stands all that draws pictures, which is not needed to take one in.
  const { importPhoto } = await import('@/utils/canvas/import-photo');
  const result = await importPhoto(file).catch((error: unknown) => {
    // One photo that nobody foresaw must not cost the user the others.
    console.error(error);
    return { ok: false, reason: 'unknown' } as const;
  });
  if (!result.ok) {
    into.refused.push({ name: names.shown, reason: result.reason });
    return;
  }
  const { asset, known } = await assets.keep(shopId, { ...result.data, name: names.own.slice(0, 300) });
  if (known) into.known += 1;
  else into.added += 1;
  if (!into.ids.includes(asset.id)) into.ids.push(asset.id);
}

/** Takes one thing after the other, tells how far it is, and heeds whoever stops it. */
async function keepEach<T>(
  items: readonly T[],
  take: (item: T, into: KeptPhotos) => Promise<void>,
  { onProgress, signal }: KeepOptions,
): Promise<KeptPhotos> {
  const kept: KeptPhotos = { ids: [], added: 0, known: 0, refused: [], left: 0 };
  const intake = beginIntake(items.length);
  try {
    for (const [index, item] of items.entries()) {
      if (signal?.aborted || intake.signal.aborted) {
        kept.left = items.length - index;
        break;
      }
      await take(item, kept);
      intake.step();
      onProgress?.({ done: index + 1, total: items.length, kept: structuredClone(kept) });
    }
  } finally {
    intake.end();
  }
  return kept;
}

/** Files that the user dropped, pasted or picked. Throws `StoreError` when the disk is full. */
export const keepFiles = (
  shopId: string,
  files: readonly File[],
  options: KeepOptions = {},
): Promise<KeptPhotos> =>
  keepEach(files, (file, into) => keepOne(shopId, file, { own: file.name, shown: file.name }, into), options);

/** What a photo of a page is called: the last part of its address, which is all that a page tells. */
const nameOf = (url: string): string => new URL(url).pathname.split('/').findLast(Boolean) ?? '';

/** Photos of the page that the user ticked, each from its own host. Throws `StoreError`. */
export const keepFromPage = (
  shopId: string,
  urls: readonly string[],
  options: KeepOptions = {},
): Promise<KeptPhotos> =>
  keepEach(
    urls,
    async (url, into) => {
      const fetched = await fetchPhoto(url);
      if (!fetched.ok) into.refused.push({ name: url, reason: fetched.reason });
      else await keepOne(shopId, fetched.data, { own: nameOf(url), shown: url }, into);
    },
    options,
  );
