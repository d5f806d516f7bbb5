import { useEffect, useState } from 'react';
import { assets, type PhotoBytes } from '@/utils/db';

/** Who waits for which photo; all that are drawn together are read together. */
let waiting: { id: string; done: (bytes: PhotoBytes) => void; failed: (error: unknown) => void }[] = [];

function readWaiting(): void {
  const asked = waiting;
  waiting = [];
  assets.bytesOf(asked.map(({ id }) => id)).then(
    (found) => {
      for (const { id, done, failed } of asked) {
        const bytes = found.get(id);
        if (bytes) done(bytes);
        else failed(new Error(`no bytes for asset ${id}`));
      }
    },
    (error: unknown) => {
      for (const { failed } of asked) failed(error);
    },
  );
}

/** A row of thumbnails in one read instead of one each: a list that is scrolled asks for dozens a second. */
const readBytes = (id: string): Promise<PhotoBytes> =>
  new Promise((done, failed) => {
    if (waiting.length === 0) queueMicrotask(readWaiting);
    waiting.push({ id, done, failed });
  });

/**
 * An object URL of a stored photo, null until it is there. It lives only as long as what shows it, so that a
 * long list holds no more photos than are in sight. `missing`: the bytes are gone; said in the console too.
 */
export function usePhotoUrl(
  assetId: string | undefined,
  which: 'thumb' | 'working',
): { url: string | null; missing: boolean } {
  const [found, setFound] = useState<{ url: string | null; missing: boolean }>(NONE);
  useEffect(() => {
    if (assetId === undefined) return;
    let made: string | null = null;
    let gone = false;
    readBytes(assetId).then(
      (bytes) => {
        if (gone) return;
        made = URL.createObjectURL(bytes[which]);
        setFound({ url: made, missing: false });
      },
      (error: unknown) => {
        // The frame stays empty; the row is still there to be removed by the user.
        console.error(error);
        if (!gone) setFound({ url: null, missing: true });
      },
    );
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
      setFound(NONE);
    };
  }, [assetId, which]);
  return found;
}

const NONE = { url: null, missing: false };

/** An object URL of a stored photo's thumbnail; null until it is there. */
export const useThumbUrl = (assetId: string | undefined): string | null => usePhotoUrl(assetId, 'thumb').url;
