import type { Snapped, StageHandlers } from '@/utils/canvas/editor';
import type { Scene } from '@/utils/scene';
import { type Box, boundsOf, type SnapField, snapFieldOf, snapMove, snapResize } from '@/utils/scene/edit';

/** Of more parts than this only those around are looked at: a hand lines up with what it sees beside it. */
const NEAREST = 16;

function nearestTo(box: Box, others: readonly Box[]): Box[] {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const far = (other: Box) => Math.hypot(other.x + other.width / 2 - x, other.y + other.height / 2 - y);
  return others.toSorted((a, b) => far(a) - far(b)).slice(0, NEAREST);
}

const shown = ({ dx, dy, guides }: ReturnType<typeof snapMove>): Snapped => ({
  dx,
  dy,
  guides: guides.map(({ x1, y1, x2, y2 }) => ({ from: { x: x1, y: y1 }, to: { x: x2, y: y2 } })),
});

/**
 * Pulls what is dragged to edges, middles and equal gaps, and what is scaled to edges; what it may be pulled to is
 * reckoned once per gesture.
 */
export function createSnapping(sceneNow: () => Scene): Pick<StageHandlers, 'snap' | 'snapScale'> {
  let known: { scene: Scene; key: string; field: SnapField } | null = null;
  const fieldFor = (ids: readonly string[], box: Box): SnapField => {
    const scene = sceneNow();
    const key = ids.join('\n');
    if (known?.scene !== scene || known.key !== key) {
      const others = scene.layers.filter(({ id, hidden }) => !hidden && !ids.includes(id)).map(boundsOf);
      known = { scene, key, field: snapFieldOf(scene, others) };
    }
    const { others } = known.field;
    return others.length > NEAREST ? { ...known.field, others: nearestTo(box, others) } : known.field;
  };
  return {
    snap: (ids, box, reach) => shown(snapMove(box, fieldFor(ids, box), reach)),
    snapScale: (ids, box, handle, reach) => shown(snapResize(box, handle, fieldFor(ids, box), reach)),
  };
}
