import { useEffect, useState } from 'react';
import { openPreviews, type Previews } from '@/utils/canvas';
import { assets } from '@/utils/db';

/** One desk of decoded photos for all pictures beside each other; cleared when they leave the screen. */
export function usePreviews(): Previews | null {
  const [previews, setPreviews] = useState<Previews | null>(null);
  useEffect(() => {
    const opened = openPreviews(async (assetId) => (await assets.bytes(assetId)).working);
    setPreviews(opened);
    return () => opened.close();
  }, []);
  return previews;
}
