import type { FabricObject } from 'fabric';
import type { Snapped, SnapScale } from './stage';

/** Which edges a handle of Fabric's moves: its name is the row and the side that it stands on. */
function edgesOf(corner: string): { x: -1 | 0 | 1; y: -1 | 0 | 1 } {
  const at = (low: string, high: string) => (corner.includes(low) ? -1 : corner.includes(high) ? 1 : 0);
  return { x: at('l', 'r'), y: at('t', 'b') };
}

interface Scaling {
  target: FabricObject;
  corner: string;
  snap: (box: Parameters<SnapScale>[1], edges: Parameters<SnapScale>[2]) => Snapped;
}

/**
 * Pulls the edges that a hand moves to what they come near, and answers the lines that show why. What stands askew has
 * no edge that could lie along another. A corner keeps the shape: of two pulls the shorter is followed.
 */
export function snapScaling({ target, corner, snap }: Scaling): Snapped['guides'] {
  if (target.angle % 360 !== 0) return [];
  const edges = edgesOf(corner);
  const [width, height] = [target.width * target.scaleX, target.height * target.scaleY];
  const box = { x: target.left - width / 2, y: target.top - height / 2, width, height };
  const { dx, dy, guides } = snap(box, edges);
  let [wide, high] = [width + dx * edges.x, height + dy * edges.y];
  let shown = guides;
  if (edges.x !== 0 && edges.y !== 0) {
    const across = dx !== 0 && (dy === 0 || Math.abs(dx) <= Math.abs(dy));
    const factor = across ? wide / width : high / height;
    [wide, high] = [width * factor, height * factor];
    shown = guides.filter(({ from, to }) => (from.x === to.x) === across);
  }
  target.set({
    scaleX: wide / target.width,
    scaleY: high / target.height,
    left: target.left + (edges.x * (wide - width)) / 2,
    top: target.top + (edges.y * (high - height)) / 2,
  });
  return shown;
}
