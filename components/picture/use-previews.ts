import { useEffect, useState } from 'react';
import { openPreviews, type Previews } from '@/utils/canvas';
import { loadPhoto } from './compose';

/** One desk of decoded photos for all pictures beside each other; cleared when the screen is left. */
export function usePreviews(): Previews | null {
  const [previews, setPreviews] = useState<Previews | null>(null);
  useEffect(() => {
    const opened = openPreviews(loadPhoto);
    setPreviews(opened);
    return () => opened.close();
  }, []);
  return previews;
}
