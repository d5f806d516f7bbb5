import type { Scene } from '../schema';
import { type Box, DESIGN_WIDTH, stageFor } from '../stage';

export type { Box } from '../stage';

/** Which way a thing is measured or moved: `x` sideways, `y` up and down. */
export type Axis = 'x' | 'y';

/** How long a box is along an axis. */
export const lengthOf = (box: Box, axis: Axis): number => (axis === 'x' ? box.width : box.height);

interface Turned extends Box {
  angle?: number | undefined;
}

/** The upright box round a turned one: what the eye takes for the layer's edges. */
export function boundsOf({ x, y, width, height, angle = 0 }: Turned): Box {
  if (angle % 180 === 0) return { x, y, width, height };
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const wide = width * cos + height * sin;
  const high = width * sin + height * cos;
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high };
}

/** The smallest box round all of them, or null for none. */
export function unionOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

type Size = Pick<Scene, 'width' | 'height'>;

/** Pixels of the scene in one of a picture 1080 wide. */
export const unitOf = (scene: Size): number => scene.width / DESIGN_WIDTH;

/** Where text, logo and price may stand, in the scene's own pixels. */
export function safeOf(scene: Size): Box {
  const unit = unitOf(scene);
  const { safe } = stageFor(scene);
  return { x: safe.x * unit, y: safe.y * unit, width: safe.width * unit, height: safe.height * unit };
}

/** Least side that a layer keeps when it is made smaller: a finger must still find it. Of a picture 1080 wide. */
export const MIN_SIDE = 12;
