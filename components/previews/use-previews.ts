import { useEffect, useState } from 'react';
import { openPreviews, type Previews } from '@/utils/canvas';
import { assets } from '@/utils/db';

/** One desk of decoded photos for all pictures beside each other; cleared when the screen is left. */
export function usePreviews(): Previews | null {
  const [previews, setPreviews] = useState<Previews | null>(null);
  useEffect(() => {
    const opened = openPreviews(assets.working, assets.thumb);
    setPreviews(opened);
    return () => opened.close();
  }, []);
  return previews;
}
