import { useEffect, useState } from 'react';
import { openPreviews, type Previews } from '@/utils/canvas';
import { loadPhoto } from '../load-photo';

/** One desk of decoded photos for all small pictures; cleared when they leave the screen. */
export function usePreviews(): Previews | null {
  const [previews, setPreviews] = useState<Previews | null>(null);
  useEffect(() => {
    const opened = openPreviews(loadPhoto);
    setPreviews(opened);
    return () => opened.close();
  }, []);
  return previews;
}
