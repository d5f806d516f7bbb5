import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** Epoch ms, anew at the beginning of every minute and when the window is looked at again. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => setNow(Date.now());
    const wait = () => {
      timer = setTimeout(
        () => {
          look();
          wait();
        },
        MINUTE - (Date.now() % MINUTE),
      );
    };
    wait();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
