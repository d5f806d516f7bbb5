import type { Scene } from '../schema';
import { type Axis, type Box, lengthOf, safeOf } from './box';
import { gapCandidates } from './snap-gaps';

/** A line to show while something snaps, from one point to another in pixels of the scene. */
export interface Guide {
  /** An edge or middle of the picture, of its safe area, of another layer; or one of two equal gaps. */
  kind: 'picture' | 'safe' | 'layer' | 'gap';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** What a layer may snap to. */
export interface SnapField {
  width: number;
  height: number;
  safe: Box;
  /** The other layers, each as the upright box round it. */
  others: readonly Box[];
}

export interface Snapped {
  dx: number;
  dy: number;
  guides: Guide[];
}

/** A place along an axis at which a box would come to lie, `by` pixels from where it is. */
export interface Candidate {
  by: number;
  guides(moved: Box): Guide[];
}

/** Distances below this are rounding. */
const NOTHING = 1e-6;

export const snapFieldOf = (scene: Pick<Scene, 'width' | 'height'>, others: readonly Box[]): SnapField => ({
  width: scene.width,
  height: scene.height,
  safe: safeOf(scene),
  others,
});

interface Target {
  kind: Guide['kind'];
  box: Box;
}

/** What is most worth lying on comes first. */
const targetsIn = ({ width, height, safe, others }: SnapField): Target[] => [
  { kind: 'picture', box: { x: 0, y: 0, width, height } },
  { kind: 'safe', box: safe },
  ...others.map((box) => ({ kind: 'layer' as const, box })),
];

/** A line across at `at`, as long as both boxes together. */
function across(axis: Axis, at: number, kind: Guide['kind'], a: Box, b: Box): Guide {
  const other = axis === 'x' ? 'y' : 'x';
  const from = Math.min(a[other], b[other]);
  const to = Math.max(a[other] + lengthOf(a, other), b[other] + lengthOf(b, other));
  return axis === 'x'
    ? { kind, x1: at, y1: from, x2: at, y2: to }
    : { kind, x1: from, y1: at, x2: to, y2: at };
}

/** Which lines of a box look for a place: its edges (shares 0 and 1 of its length), its middle. */
type Share = 0 | 0.5 | 1;
const MIDDLE: readonly Share[] = [0.5];
const EDGES: readonly Share[] = [0, 1];
const ALL: readonly Share[] = [0.5, 0, 1];

/** Those within `reach` pixels of where the box lies. */
function lineCandidates(
  box: Box,
  targets: readonly Target[],
  axis: Axis,
  { shares, reach }: { shares: readonly Share[]; reach: number },
): Candidate[] {
  const at = (one: Box, share: Share) => one[axis] + share * lengthOf(one, axis);
  const found: Candidate[] = [];
  // Middles seek middles; an edge may lie on either edge, from within or from without.
  for (const { kind, box: target } of targets)
    for (const share of shares)
      for (const end of share === 0.5 ? MIDDLE : EDGES) {
        const line = at(target, end);
        const by = line - at(box, share);
        if (Math.abs(by) > reach) continue;
        found.push({ by, guides: (moved) => [across(axis, line, kind, moved, target)] });
      }
  return found;
}

/** The nearest candidate, or null; of two as near the first, which ranks higher. */
const nearest = (candidates: readonly Candidate[]): Candidate | null =>
  candidates.reduce<Candidate | null>(
    (best, next) => (best === null || Math.abs(best.by) - Math.abs(next.by) > NOTHING ? next : best),
    null,
  );

const shifted = (box: Box, dx: number, dy: number): Box => ({ ...box, x: box.x + dx, y: box.y + dy });

/** Places within `reach` along one axis at which the box would lie on something. */
type Look = (box: Box, axis: Axis, reach: number) => Candidate[];

function lookIn(field: SnapField): Look {
  const targets = targetsIn(field);
  return (box, axis, reach) => [
    ...lineCandidates(box, targets, axis, { shares: ALL, reach }),
    ...gapCandidates(box, field.others, axis).filter(({ by }) => Math.abs(by) <= reach),
  ];
}

/** Rounds of looking again: what lies in a row with a layer may change once it has moved up or down. */
const ROUNDS = 5;

/**
 * Where a box that is being moved snaps to: edges and middles of the picture, its safe area and other layers, and
 * equal gaps in a row or column; along each axis the nearest within `threshold` pixels. Snapping what has snapped
 * moves it no further. No place within reach, or none that holds: no move and no guides.
 */
export function snapMove(box: Box, field: SnapField, threshold: number): Snapped {
  const look = lookIn(field);
  let [dx, dy] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const at = shifted(box, dx, dy);
    const x = nearest(look(at, 'x', threshold))?.by ?? 0;
    const y = nearest(look(at, 'y', threshold))?.by ?? 0;
    if (Math.abs(x) <= NOTHING && Math.abs(y) <= NOTHING) return { dx, dy, guides: guidesAt(at, look) };
    dx += x;
    dy += y;
    if (Math.abs(dx) > threshold || Math.abs(dy) > threshold) break;
  }
  return { dx: 0, dy: 0, guides: [] };
}

/** The lines of everything that the box lies on exactly; of lines in the same place the longest. */
function guidesAt(box: Box, look: Look): Guide[] {
  const lying = (['x', 'y'] as const).flatMap((axis) => look(box, axis, NOTHING));
  return longest(lying.flatMap(({ guides }) => guides(box)));
}

function longest(guides: readonly Guide[]): Guide[] {
  const kept = new Map<string, Guide>();
  for (const guide of guides) {
    const upright = guide.x1 === guide.x2;
    const place = upright ? `x ${guide.x1.toFixed(2)}` : `y ${guide.y1.toFixed(2)}`;
    const key = guide.kind === 'gap' ? JSON.stringify(guide) : place;
    const known = kept.get(key);
    if (!known) kept.set(key, guide);
    else
      kept.set(key, {
        ...known,
        x1: Math.min(known.x1, guide.x1),
        y1: Math.min(known.y1, guide.y1),
        x2: Math.max(known.x2, guide.x2),
        y2: Math.max(known.y2, guide.y2),
      });
  }
  return [...kept.values()];
}

/** Which edges a handle moves: -1 the left (upper), 1 the right (lower), 0 none. */
export interface Handle {
  x: -1 | 0 | 1;
  y: -1 | 0 | 1;
}

/**
 * The same for a box that is being made larger or smaller: how far the edges that `handle` moves are to go. Only
 * edges snap, and the box never turns inside out.
 */
export function snapResize(box: Box, handle: Handle, field: SnapField, threshold: number): Snapped {
  const targets = targetsIn(field);
  const found = (['x', 'y'] as const).map((axis) => {
    const side = handle[axis];
    if (side === 0) return null;
    const least = -lengthOf(box, axis) * side;
    const shares = [side === 1 ? 1 : 0] as const;
    const possible = lineCandidates(box, targets, axis, { shares, reach: threshold });
    return nearest(possible.filter(({ by }) => (side === 1 ? by > least : by < least)));
  });
  const [x, y] = found;
  const [dx, dy] = [x?.by ?? 0, y?.by ?? 0];
  const moved: Box = {
    x: box.x + (handle.x === -1 ? dx : 0),
    y: box.y + (handle.y === -1 ? dy : 0),
    width: box.width + dx * handle.x,
    height: box.height + dy * handle.y,
  };
  return { dx, dy, guides: longest(found.flatMap((one) => one?.guides(moved) ?? [])) };
}
