import { type MadePhoto, putInPlace } from '@/components/photo-work';
import type { ImportedPhoto } from '@/utils/canvas';
import { assets } from '@/utils/db';
import type { Asset } from '@/utils/model';
import { cleanSettings, cleanTurn, type Settings, type Turn } from '@/utils/photo';

/** What was done to a photo: its settings, how it was turned, and the point that matters in it. */
export interface Changes {
  settings: Settings;
  turn: Turn;
}

/** The photo that a bettered one was made from, and how; the photo itself, unchanged, when it is an original. */
export async function startOf(asset: Asset): Promise<{ source: Asset; changes: Changes | null }> {
  const { madeFrom } = asset;
  if (madeFrom?.how !== 'better') return { source: asset, changes: null };
  const source = await assets.get(madeFrom.assetId);
  // Without its original the bettered photo is all there is: changes then come on top of it.
  if (!source || !(await assets.bytesOf([source.id])).has(source.id)) return { source: asset, changes: null };
  return {
    source,
    changes: { settings: cleanSettings(madeFrom.settings), turn: cleanTurn(madeFrom.settings) },
  };
}

/** What the dialog leaves behind; `made` is null when the photo only got its point. */
export interface Bettered {
  made: MadePhoto | null;
}

interface Keeping {
  /** The photo on the screen, whose place in products the new one takes. */
  shown: Asset;
  source: Asset;
  /** Null when every change was taken back: the original itself is wanted again. */
  photo: ImportedPhoto | null;
  name: string;
  changes: Changes;
  focus: Asset['focus'];
  productIds: readonly string[];
}

/** Stores a bettered photo beside its original and puts it in the shown one's place in products. Throws `StoreError`. */
export async function keepBetter(keeping: Keeping): Promise<MadePhoto> {
  const { shown, source, photo, name, changes, focus, productIds } = keeping;
  const { asset, known } = photo
    ? await assets.keep(shown.shopId, {
        ...photo,
        name: name.slice(0, 300),
        madeFrom: {
          assetId: source.id,
          how: 'better',
          settings: { ...changes.settings, ...changes.turn },
        },
      })
    : { asset: source, known: true };
  await assets.change(asset.id, { focus });
  await putInPlace(productIds, shown.id, asset.id);
  return { assetId: asset.id, known, productIds };
}
