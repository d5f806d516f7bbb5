import type { Layer } from '../../scene';

/** Where a layer stands after a gesture, in the picture's own pixels. */
export interface Place {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Degrees clockwise. */
  angle: number;
}

/** `stretch`: a side was pulled, so that the box changes its shape; `scale`: everything grows alike. */
export type GestureKind = 'move' | 'scale' | 'stretch' | 'rotate';

/** What Fabric holds of an object: its middle, its turn, and how far it was pulled. */
export interface Held {
  left: number;
  top: number;
  angle: number;
  scaleX: number;
  scaleY: number;
}

/** Fabric turns an object about its origin, and a layer turns about its middle: so that is where it is held. */
export const heldOf = (layer: Layer): Held => ({
  left: layer.x + layer.width / 2,
  top: layer.y + layer.height / 2,
  angle: layer.angle ?? 0,
  scaleX: 1,
  scaleY: 1,
});

/** Fabric's matrices leave noise far behind the comma; a hand is never that fine. */
const NOISE = 1e-6;
/** Numbers too large to be told apart have not been moved by a hand either. */
const real = (difference: number) =>
  Number.isFinite(difference) && Math.abs(difference) >= NOISE ? difference : 0;
const round = (value: number, steps: number) => Math.round(value * steps) / steps;

/** Degrees between −180 and 180, so that many turns one way do not add up. */
export const normalAngle = (angle: number): number => {
  const turned = ((((angle + 180) % 360) + 360) % 360) - 180;
  return turned === -180 ? 180 : turned;
};

/**
 * The place of a layer that Fabric now holds so. What has not been touched keeps the layer's own numbers to the
 * bit; what has is rounded to a hundredth of a pixel and a tenth of a degree.
 */
export function placeOf(layer: Layer, held: Held): Place {
  const before = heldOf(layer);
  const [across, down] = [real(held.left - before.left), real(held.top - before.top)];
  const [wider, higher] = [real(held.scaleX - 1), real(held.scaleY - 1)];
  const turned = real(normalAngle(held.angle - before.angle));
  const width = wider === 0 ? layer.width : Math.max(1, round(layer.width * held.scaleX, 100));
  const height = higher === 0 ? layer.height : Math.max(1, round(layer.height * held.scaleY, 100));
  const x = layer.x + across - (width - layer.width) / 2;
  const y = layer.y + down - (height - layer.height) / 2;
  return {
    id: layer.id,
    x: x === layer.x ? x : round(x, 100),
    y: y === layer.y ? y : round(y, 100),
    width,
    height,
    angle: turned === 0 ? (layer.angle ?? 0) : round(normalAngle(held.angle), 10),
  };
}

/** True when the layer stands at that place already. */
export const standsAt = (layer: Layer, place: Place): boolean =>
  layer.x === place.x &&
  layer.y === place.y &&
  layer.width === place.width &&
  layer.height === place.height &&
  (layer.angle ?? 0) === place.angle;
