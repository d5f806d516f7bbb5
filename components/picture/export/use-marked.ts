import { useEffect, useMemo, useState } from 'react';
import type { ChannelId, Shop } from '@/utils/model';
import { type Mark, markFor, NO_MARK } from '../mark';
import type { ExportPicture } from './how';

/**
 * The pictures with the shop's mark, where it wants one and the channel allows it. `ready` is false until it is known
 * how the mark looks; `markLost` says that it could not be had, and the pictures are without it.
 */
export function useMarked(pictures: readonly ExportPicture[], shop: Shop, channel: ChannelId | null) {
  const [mark, setMark] = useState<{ put: Mark; lost?: true } | null>(
    shop.watermark ? null : { put: NO_MARK },
  );
  useEffect(() => {
    let stale = false;
    markFor(shop).then(
      (put) => {
        if (!stale) setMark({ put });
      },
      (error: unknown) => {
        // A picture without the mark is better than none.
        console.error(error);
        if (!stale) setMark({ put: NO_MARK, lost: true });
      },
    );
    return () => {
      stale = true;
    };
  }, [shop]);
  const marked = useMemo(
    () =>
      mark
        ? pictures.map((picture) => ({ ...picture, scene: mark.put(picture, channel ? [channel] : []) }))
        : pictures,
    [pictures, mark, channel],
  );
  return { marked, ready: mark !== null, markLost: mark?.lost === true };
}
