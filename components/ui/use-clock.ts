import { useCallback, useEffect, useState } from 'react';
import { localTime, type Zone } from '@/utils/calendar/local-time';

const MINUTE = 60_000;
const minuteOf = (now: number): number => now - (now % MINUTE);

/**
 * What `read` makes of the clock (epoch ms), looked at when a minute begins and when the window is looked at again: a
 * computer that slept over midnight knows the day at once. Draws anew only when that has changed; another `read` is
 * asked at once.
 */
function useClock<T extends string | number>(read: (now: number) => T): T {
  const [seen, setSeen] = useState(() => read(Date.now()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => setSeen(read(Date.now()));
    const wait = () => {
      timer = setTimeout(
        () => {
          look();
          wait();
        },
        MINUTE - (Date.now() % MINUTE),
      );
    };
    look();
    wait();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [read]);
  return seen;
}

/** Epoch ms at which the minute began that it is. */
export const useNow = (): number => useClock(minuteOf);

/** The day (YYYY-MM-DD) that it is in a zone, also after midnight has passed while the page is open. */
export function useToday(zone: Zone): string {
  const read = useCallback((now: number) => localTime(zone, now).day, [zone]);
  return useClock(read);
}
