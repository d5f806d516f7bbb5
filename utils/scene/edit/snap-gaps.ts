import { type Axis, type Box, lengthOf } from './box';
import type { Candidate, Guide } from './snap';

const start = (box: Box, axis: Axis) => box[axis];
const end = (box: Box, axis: Axis) => box[axis] + lengthOf(box, axis);

/** Whether two boxes stand in one row (for `x`) or one column (for `y`). */
function inLine(a: Box, b: Box, axis: Axis): boolean {
  const other = axis === 'x' ? 'y' : 'x';
  return start(a, other) < end(b, other) && start(b, other) < end(a, other);
}

/** A line through the gap between two boxes, in the middle of what both have beside it. */
function through(axis: Axis, before: Box, after: Box): Guide {
  const other = axis === 'x' ? 'y' : 'x';
  const from = Math.max(start(before, other), start(after, other));
  const to = Math.min(end(before, other), end(after, other));
  const level = (from + to) / 2;
  const [a, b] = [end(before, axis), start(after, axis)];
  return axis === 'x'
    ? { kind: 'gap', x1: a, y1: level, x2: b, y2: level }
    : { kind: 'gap', x1: level, y1: a, x2: level, y2: b };
}

/** So many neighbours on each side are looked at; equal gaps over a crowd mean nothing to the eye. */
const NEAR = 3;

/** Places at which `box` would stand with equal gaps: between two others, or behind (before) a pair of them. */
export function gapCandidates(box: Box, others: readonly Box[], axis: Axis): Candidate[] {
  const row = others.filter((other) => inLine(other, box, axis));
  const middle = (one: Box) => start(one, axis) + lengthOf(one, axis) / 2;
  const byDistance = (a: Box, b: Box) =>
    Math.abs(middle(a) - middle(box)) - Math.abs(middle(b) - middle(box));
  const near = row.toSorted(byDistance).slice(0, 2 * NEAR);
  const found: Candidate[] = [];
  for (const first of near)
    for (const second of near) {
      const gap = start(second, axis) - end(first, axis);
      if (first === second || gap < 0) continue;
      const length = lengthOf(box, axis);
      const add = (at: number, guides: Candidate['guides']) =>
        found.push({ by: at - start(box, axis), guides });
      if (gap > length)
        add((end(first, axis) + start(second, axis) - length) / 2, (moved) => [
          through(axis, first, moved),
          through(axis, moved, second),
        ]);
      if (gap === 0 || !inLine(first, second, axis)) continue;
      add(end(second, axis) + gap, (moved) => [through(axis, first, second), through(axis, second, moved)]);
      add(start(first, axis) - gap - length, (moved) => [
        through(axis, moved, first),
        through(axis, first, second),
      ]);
    }
  return found;
}
