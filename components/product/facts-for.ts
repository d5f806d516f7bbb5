import { FACT_KEYS, type FactKey, type Shop } from '@/utils/model';

/** What buyers ask of each kind of business, the first question first (domain facts §5.6). */
const ASKED: Record<Shop['kind'], readonly FactKey[]> = {
  food: ['content', 'weight', 'taste', 'keeps', 'storage', 'readyTime'],
  fashion: ['material', 'size', 'color', 'fit', 'care'],
  craft: ['material', 'makingTime', 'size', 'custom', 'origin', 'care'],
  service: ['scope', 'duration', 'coverage', 'terms', 'warranty'],
  reseller: ['content', 'size', 'color', 'minOrder', 'warranty'],
  other: ['content', 'weight', 'size', 'material', 'color'],
};

/** The facts that a form asks for in a shop of this kind, and all the others, which it shows when asked to. */
export function factsFor(kind: Shop['kind']): { asked: readonly FactKey[]; others: readonly FactKey[] } {
  const asked = ASKED[kind];
  return { asked, others: FACT_KEYS.filter((key) => !asked.includes(key)) };
}
