import { useState } from 'react';
import type { Reading } from '@/utils/model';

/** Photos ticked before the user chooses: what the layouts can show at once. */
const FIRST_PHOTOS = 4;

type Change = string[] | ((before: string[]) => string[]);

/** Which of a page's photos are ticked: the first few, until the user chooses among those of this reading. */
export function useTicked(reading: Reading | null): [string[], (change: Change) => void] {
  const [picked, setPicked] = useState<{ of: Reading | null; urls: string[] } | null>(null);
  const first = (reading?.images ?? []).slice(0, FIRST_PHOTOS);
  const ticked = (known: typeof picked) => (known && known.of === reading ? known.urls : first);
  return [
    ticked(picked),
    (change) =>
      setPicked((known) => ({
        of: reading,
        urls: typeof change === 'function' ? change(ticked(known)) : change,
      })),
  ];
}
