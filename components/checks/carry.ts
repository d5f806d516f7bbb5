import type { ShownFinding } from './shown-finding';

/** How many UTF-16 units two texts share at their beginning, and then at their end. */
function shared(before: string, after: string): { head: number; tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { head, tail };
}

/**
 * Findings of `before`, moved to where their words stand in `after`, so that marks stay on their words between a
 * keystroke and the next check. A finding whose words were touched is left out until then.
 */
export function carry(
  findings: readonly ShownFinding[],
  before: string,
  after: string,
): readonly ShownFinding[] {
  if (before === after) return findings;
  const { head, tail } = shared(before, after);
  const moved = after.length - before.length;
  return findings.flatMap((finding) => {
    const { start, end } = finding;
    if (start === end || end <= head) return finding;
    if (start < before.length - tail) return [];
    return { ...finding, start: start + moved, end: end + moved };
  });
}
