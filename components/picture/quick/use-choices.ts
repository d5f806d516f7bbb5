import { useMemo, useState } from 'react';
import { type Layout, layoutsFor, type PictureInput } from '@/utils/scene';

/** What may be picked for this product: six to begin with, every one on demand; the first unless told otherwise. */
export function useChoices(
  input: Omit<PictureInput, 'size'> | null,
  kept: string | undefined,
  pickFirst: boolean,
): { six: Layout[]; all: Layout[]; chosen: Layout | undefined; pick: (id: string) => void } {
  const [picked, pick] = useState(kept);
  const all = useMemo(() => (input ? layoutsFor(input.photos.length) : []), [input]);
  const six = all.slice(0, 6);
  const chosen = all.find(({ id }) => id === picked) ?? (pickFirst ? six[0] : undefined);
  return { six, all, chosen, pick };
}
