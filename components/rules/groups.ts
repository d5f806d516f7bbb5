import type { Rule } from '@/utils/checks';

export const GROUPS = ['contact', 'claim', 'mood', 'form', 'product'] as const;
export type Group = (typeof GROUPS)[number];

/** Rules whose number stands among those of another group. */
const ELSEWHERE: Record<string, Group> = {
  L06: 'form',
  L07: 'form',
  L08: 'claim',
  L09: 'claim',
  L11: 'claim',
  L12: 'claim',
  L55: 'product',
  length: 'form',
  'length-unsure': 'form',
  twin: 'form',
};

/** By the tens of a rule's number: "L27" → 2. */
const BY_TENS: readonly Group[] = ['contact', 'form', 'claim', 'claim', 'mood', 'form'];

/** Under which heading a rule is shown. */
export function groupOf({ id }: Pick<Rule, 'id'>): Group {
  const tens = /^L(\d)\d$/.exec(id)?.[1];
  return ELSEWHERE[id] ?? (tens === undefined ? undefined : BY_TENS[Number(tens)]) ?? 'product';
}
