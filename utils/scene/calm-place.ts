import { type Box, boundsOf, safeOf, unitOf } from './edit/box';
import type { LeafLayer, Scene } from './schema';
import { leavesOf } from './walk';

/** Room left between the box and whatever else stands in the picture, in pixels of a picture 1080 wide. */
const APART = 14;

const overlap = (a: Box, b: Box, apart: number): boolean =>
  a.x < b.x + b.width + apart &&
  b.x < a.x + a.width + apart &&
  a.y < b.y + b.height + apart &&
  b.y < a.y + a.height + apart;

/** How near a photo's focus a box lies, 0 (far off) to 1: what is put there should not stand on the goods. */
function onFocus(box: Box, scene: Scene, leaves: readonly LeafLayer[]): number {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const near = leaves.map((leaf) => {
    if (leaf.type !== 'photo') return 0;
    const focus = { x: leaf.x + leaf.focus.x * leaf.width, y: leaf.y + leaf.focus.y * leaf.height };
    return Math.max(0, 1 - Math.hypot(middle.x - focus.x, middle.y - focus.y) / scene.width);
  });
  return Math.max(0, ...near);
}

/** Share of a box that lies on photos: a shop's mark is of use there. */
function onPhoto(box: Box, leaves: readonly LeafLayer[]): number {
  const shares = leaves.map((leaf) => {
    if (leaf.type !== 'photo') return 0;
    const across = Math.min(box.x + box.width, leaf.x + leaf.width) - Math.max(box.x, leaf.x);
    const down = Math.min(box.y + box.height, leaf.y + leaf.height) - Math.max(box.y, leaf.y);
    return across > 0 && down > 0 ? (across * down) / (box.width * box.height) : 0;
  });
  return Math.max(0, ...shares);
}

type Side = 'left' | 'center' | 'right';
interface Place extends Box {
  side: Side;
}

/** The corners of the safe area, and the middles of its upper and lower edge. */
function placesFor(scene: Scene, width: number, height: number): Place[] {
  const safe = safeOf(scene);
  const sides: [Side, number][] = [
    ['right', safe.x + safe.width - width],
    ['left', safe.x],
    ['center', safe.x + (safe.width - width) / 2],
  ];
  return [safe.y + safe.height - height, safe.y].flatMap((y) =>
    sides.map(([side, x]) => ({ side, x, y, width, height })),
  );
}

/**
 * The calmest place for a box of `width` × `height` of the scene's pixels: clear of all that is to be read, on a photo,
 * away from what matters in it. Null where every place is taken.
 */
export function calmPlace(scene: Scene, width: number, height: number): Place | null {
  const leaves = leavesOf(scene.layers).filter(({ hidden }) => !hidden);
  const apart = APART * unitOf(scene);
  // Shapes that something is written on count too; those that fill the picture are its ground.
  const taken = leaves
    .filter((leaf) => leaf.type !== 'photo')
    .map((leaf) => boundsOf(leaf))
    .filter((box) => box.width * box.height < 0.5 * scene.width * scene.height);
  const free = placesFor(scene, width, height).filter(
    (place) => !taken.some((box) => overlap(place, box, apart)),
  );
  const worth = (place: Place) => onPhoto(place, leaves) - onFocus(place, scene, leaves);
  return free.reduce<Place | null>(
    (best, place) => (best === null || worth(place) > worth(best) + 1e-9 ? place : best),
    null,
  );
}
