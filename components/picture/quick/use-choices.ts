import { useMemo, useState } from 'react';
import { candidatesFor, type Layout, layoutsFor, materialOf, type PictureInput } from '@/utils/scene';

/** What may be picked for this product: six to begin with, every one on demand; the first unless told otherwise. */
export function useChoices(
  input: Omit<PictureInput, 'size'> | null,
  kept: string | undefined,
  pickFirst: boolean,
): { six: Layout[]; all: Layout[]; chosen: Layout | undefined; pick: (id: string) => void } {
  const [picked, pick] = useState(kept);
  const { six, all } = useMemo(() => {
    if (!input) return { six: [], all: [] };
    const material = materialOf(input);
    return { six: candidatesFor(material), all: layoutsFor(material).ready };
  }, [input]);
  const chosen = all.find(({ id }) => id === picked) ?? (pickFirst ? six[0] : undefined);
  return { six, all, chosen, pick };
}
