import { useMemo, useState } from 'react';
import {
  candidatesFor,
  type Layout,
  layouts,
  layoutsFor,
  materialOf,
  type PictureInput,
  type WordKey,
} from '@/utils/scene';

type Input = Omit<PictureInput, 'size'>;

export interface Choices {
  /** Those to begin with: they stay the same while words are typed. */
  six: Layout[];
  /** Every one that this product can fill, some only once words are typed for it. */
  all: Layout[];
  chosen: Layout | undefined;
  /** Words that the chosen one cannot do without and that nobody has typed yet. */
  missing: readonly WordKey[];
  /** Whether a layout waits for words. */
  waits: (layout: Layout) => boolean;
  pick: (id: string) => void;
}

const NONE: readonly WordKey[] = [];

/** What may be picked for this product. `plain`: the input without the typed words. */
export function useChoices(
  { input, plain }: { input: Input | null; plain: Input | null },
  kept: string | undefined,
  pickFirst: boolean,
): Choices {
  const [picked, pick] = useState(kept);
  const six = useMemo(() => (plain ? candidatesFor(materialOf(plain)) : []), [plain]);
  const { all, missing } = useMemo(() => {
    if (!input) return { all: [], missing: new Map<string, readonly WordKey[]>() };
    const { ready, asking } = layoutsFor(materialOf(input));
    const asked = new Map(asking.map((one) => [one.layout.id, one.missing]));
    return { all: layouts.filter((one) => asked.has(one.id) || ready.includes(one)), missing: asked };
  }, [input]);
  const chosen = all.find(({ id }) => id === picked) ?? (pickFirst ? six[0] : undefined);
  return {
    six,
    all,
    chosen,
    missing: (chosen && missing.get(chosen.id)) ?? NONE,
    waits: ({ id }) => missing.has(id),
    pick,
  };
}
