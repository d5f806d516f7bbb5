import type { Snapped } from '@/utils/canvas/editor';
import type { Scene } from '@/utils/scene';
import { type Box, boundsOf, type SnapField, snapFieldOf, snapMove } from '@/utils/scene/edit';

/** Of more parts than this only those around are looked at: a hand lines up with what it sees beside it. */
const NEAREST = 16;

function nearestTo(box: Box, others: readonly Box[]): Box[] {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const far = (other: Box) => Math.hypot(other.x + other.width / 2 - x, other.y + other.height / 2 - y);
  return others.toSorted((a, b) => far(a) - far(b)).slice(0, NEAREST);
}

/** Pulls what is dragged to edges, middles and equal gaps; what it may be pulled to is reckoned once per drag. */
export function createSnapping() {
  let known: { scene: Scene; key: string; field: SnapField } | null = null;
  return (scene: Scene, ids: readonly string[], box: Box, reach: number): Snapped => {
    const key = ids.join('\n');
    if (known?.scene !== scene || known.key !== key) {
      const others = scene.layers.filter(({ id, hidden }) => !hidden && !ids.includes(id)).map(boundsOf);
      known = { scene, key, field: snapFieldOf(scene, others) };
    }
    const { field } = known;
    const others = field.others.length > NEAREST ? nearestTo(box, field.others) : field.others;
    const { dx, dy, guides } = snapMove(box, { ...field, others }, reach);
    const lines = guides.map(({ x1, y1, x2, y2 }) => ({ from: { x: x1, y: y1 }, to: { x: x2, y: y2 } }));
    return { dx, dy, guides: lines };
  };
}
