import { useEffect, useState } from 'react';
import { PHOTO_LOST } from '@/components/photo-work';
import { reasonOf } from '@/components/ui';
import { type BetterBench, type Examined, openBench } from '@/utils/canvas/better-photo';
import { assets } from '@/utils/db';
import type { Asset } from '@/utils/model';
import { NO_CHANGE, type Settings } from '@/utils/photo';
import { type Changes, startOf } from './keep-better';

/** A photo that is ready to be changed. */
export interface Work extends Examined {
  /** What the changes are made on: the original, also when a bettered photo was opened. */
  source: Asset;
  /** The changes that the opened photo was made with; null for an original. */
  before: Changes | null;
  bench: BetterBench;
  /** The small copy without any change. */
  original: ImageBitmap;
}

/** Opens a photo's bench for as long as the dialog stands. `reason`: why there is nothing to work on. */
export function useBench(photo: Asset): { work: Work | null; reason: string | null } {
  const [work, setWork] = useState<Work | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  useEffect(() => {
    let bench: BetterBench | null = null;
    let original: ImageBitmap | null = null;
    let gone = false;
    const open = async () => {
      const { source, changes } = await startOf(photo);
      const bytes = (await assets.bytesOf([source.id])).get(source.id);
      if (!bytes) return setReason(PHOTO_LOST);
      if (gone) return;
      bench = openBench(bytes.working);
      const found = await bench.examine();
      if (gone) return;
      if (!found.ok) return setReason(found.reason);
      const plain = await bench.preview(NO_CHANGE);
      if (gone) return;
      if (plain === null) throw new Error('a newer preview was asked for before the photo was there');
      if (!plain.ok) return setReason(plain.reason);
      original = plain.data;
      setWork({ ...found.data, source, before: changes, bench, original });
    };
    open().catch((error: unknown) => {
      console.error(error);
      if (!gone) setReason(reasonOf(error));
    });
    return () => {
      gone = true;
      bench?.close();
      original?.close();
    };
  }, [photo]);
  return { work, reason };
}

/** The small copy with the settings, made anew whenever they change; the last one stays until the next is there. */
export function useMended(work: Work | null, settings: Settings): ImageBitmap | null {
  const [made, setMade] = useState<ImageBitmap | null>(null);
  useEffect(() => {
    if (!work) return;
    let gone = false;
    work.bench.preview(settings).then(
      (answer) => {
        if (!answer?.ok) return;
        if (gone) return answer.data.close();
        setMade(answer.data);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      gone = true;
    };
  }, [work, settings]);
  // Closed only once another one is on the screen: whoever is about to draw it would find it empty.
  useEffect(() => () => made?.close(), [made]);
  return made;
}
