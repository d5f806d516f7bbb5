import { useEffect, useState } from 'react';
import { assets } from '@/utils/db';

/** An object URL of a stored photo's thumbnail; null until it is there. */
export function useThumbUrl(assetId: string | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (assetId === undefined) return;
    let made: string | null = null;
    let gone = false;
    assets.bytes(assetId).then(
      ({ thumb }) => {
        if (gone) return;
        made = URL.createObjectURL(thumb);
        setUrl(made);
      },
      // The frame stays empty; the row is still there to be removed by the user.
      (error: unknown) => console.error(error),
    );
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [assetId]);
  return url;
}
