import { useEffect, useState } from 'react';
import { localTime, type Zone } from '@/utils/calendar';

/** How often the clock is looked at (ms): the mark of today is never wrong for longer. */
const LOOK = 30_000;

/** The day that it is in a zone, also after midnight has passed while the page is open. */
export function useToday(zone: Zone): string {
  const [today, setToday] = useState(() => localTime(zone, Date.now()).day);
  useEffect(() => {
    const look = () => setToday(localTime(zone, Date.now()).day);
    look();
    const timer = setInterval(look, LOOK);
    // A computer that slept over midnight looks at once when it is back.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [zone]);
  return today;
}
