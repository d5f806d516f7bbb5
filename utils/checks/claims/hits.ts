import type { Hit } from '../rule';

/** The hits without those that lie over an earlier one of the list. */
export function apart(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits)
    if (!kept.some((other) => other.start < hit.end && hit.start < other.end)) kept.push(hit);
  return kept;
}
