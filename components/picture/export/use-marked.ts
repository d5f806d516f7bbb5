import { useEffect, useMemo, useState } from 'react';
import { staysPlain } from '@/utils/channels/picture-profile';
import type { ChannelId, Shop } from '@/utils/model';
import { type Mark, markFor } from '../mark';
import type { ExportPicture } from './how';

const AS_IT_IS: Mark = (scene) => scene;

/**
 * The pictures with the shop's mark, where it wants one and the channel allows it. `ready` is false until it is known
 * how the mark looks.
 */
export function useMarked(pictures: readonly ExportPicture[], shop: Shop, channel: ChannelId | null) {
  const [mark, setMark] = useState<{ put: Mark } | null>(shop.watermark ? null : { put: AS_IT_IS });
  useEffect(() => {
    let stale = false;
    markFor(shop).then(
      (put) => {
        if (!stale) setMark({ put });
      },
      (error: unknown) => {
        // A picture without the mark is better than none.
        console.error(error);
        if (!stale) setMark({ put: AS_IT_IS });
      },
    );
    return () => {
      stale = true;
    };
  }, [shop]);
  const marked = useMemo(
    () =>
      pictures.map((picture) =>
        !mark || staysPlain(picture, channel ? [channel] : [])
          ? picture
          : { ...picture, scene: mark.put(picture.scene) },
      ),
    [pictures, mark, channel],
  );
  return { marked, ready: mark !== null };
}
