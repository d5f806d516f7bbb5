import { scaleLayer } from '../scale';
import type { Layer, Scene } from '../schema';
import { type Axis, type Box, boundsOf, lengthOf, safeOf } from './box';

type Size = Pick<Scene, 'width' | 'height'>;

/** Up to this share of the picture a distance to an edge is one that the user chose, and is kept as it is. */
const NEAR = 0.14;
/** How much of a picture a layer may cover that keeps its shape; one that covered less is not made smaller. */
const MOST = 0.94;

const boardOf = ({ width, height }: Size): Box => ({ x: 0, y: 0, width, height });

const inside = (box: Box, frame: Box, slack = 0.5) =>
  box.x >= frame.x - slack &&
  box.y >= frame.y - slack &&
  box.x + box.width <= frame.x + frame.width + slack &&
  box.y + box.height <= frame.y + frame.height + slack;

/** How many times as large a layer becomes: as large beside the picture's width, but no larger than it has room. */
export function factorBetween(box: Box, from: Size, to: Size): number {
  const factor = to.width / from.width;
  const room = Math.min(
    Math.max(MOST * to.width, (box.width / from.width) * to.width) / box.width,
    Math.max(MOST * to.height, (box.height / from.height) * to.height) / box.height,
  );
  return Math.min(factor, room);
}

/**
 * Where a stretch of `length` begins in another frame. Near an edge its distance from it is kept, in between it
 * divides the free room alike; over an edge it hangs as far as before.
 */
function along(before: number, length: number, next: number, from: Box, to: Box, axis: Axis, factor: number) {
  const start = before - from[axis];
  const free = lengthOf(from, axis) - length;
  const room = lengthOf(to, axis) - next;
  if (free <= 0 || room <= 0) return to[axis] + (free === 0 ? 0 : (start / free) * room);
  const near = Math.min(NEAR * lengthOf(from, axis), free / 2, room / 2 / factor);
  if (start <= near) return to[axis] + start * factor;
  if (start >= free - near) return to[axis] + room - (free - start) * factor;
  const share = (start - near) / (free - 2 * near);
  return to[axis] + near * factor + share * (room - 2 * near * factor);
}

/** Brings a box into a frame as far as it fits; one that is larger lies on its middle. */
function broughtInto(box: Box, frame: Box): Box {
  const bring = (axis: Axis) => {
    const spare = lengthOf(frame, axis) - lengthOf(box, axis);
    if (spare < 0) return frame[axis] + spare / 2;
    return Math.min(frame[axis] + spare, Math.max(frame[axis], box[axis]));
  };
  return { ...box, x: bring('x'), y: bring('y') };
}

/** Whether all of a box lies in the picture, and the box brought there. */
export const isInside = (box: Box, size: Size): boolean => inside(box, boardOf(size));
export const broughtInside = (box: Box, size: Size): Box => broughtInto(box, boardOf(size));

/**
 * Where a box of a picture stands in one of another size, there `width` × `height` pixels large: what stood in a
 * corner, at an edge or in the middle stands there again; what stood in the safe area or inside the picture does
 * so again.
 */
export function placeBetween(box: Box, next: Pick<Box, 'width' | 'height'>, from: Size, to: Size): Box {
  const safe = inside(box, safeOf(from));
  const [before, after] = safe ? [safeOf(from), safeOf(to)] : [boardOf(from), boardOf(to)];
  const factor = to.width / from.width;
  const placed = {
    ...next,
    x: along(box.x, box.width, next.width, before, after, 'x', factor),
    y: along(box.y, box.height, next.height, before, after, 'y', factor),
  };
  if (safe) return broughtInto(placed, safeOf(to));
  return isInside(box, from) ? broughtInside(placed, to) : placed;
}

/** Whether a layer may be stretched: a photo is cropped instead, a plain shape has no proportions to keep. */
const mayStretch = (layer: Layer) =>
  layer.type === 'photo' ||
  (layer.type === 'shape' && ['rect', 'line', 'wave', 'awning', 'ellipse'].includes(layer.shape));

/** A stretch that went from edge to edge does so again, as far beyond them as before; null for any other. */
function fromEdgeToEdge(box: Box, from: Size, to: Size, axis: Axis, factor: number) {
  const [whole, next] = axis === 'x' ? [from.width, to.width] : [from.height, to.height];
  const beyond = box[axis] + lengthOf(box, axis) - whole;
  if (box[axis] > 0.5 || beyond < -0.5) return null;
  const start = Math.min(0, box[axis] * factor);
  return { start, length: next - start + Math.max(0, beyond * factor) };
}

/** A layer as it stands in a picture of another size: never distorted, and the same side of the picture. */
export function layerBetween(layer: Layer, from: Size, to: Size): Layer {
  if (from.width === to.width && from.height === to.height) return layer;
  const bounds = boundsOf(layer);
  const factor = factorBetween(bounds, from, to);
  const scaled = scaleLayer(layer, factor);
  const next = { width: bounds.width * factor, height: bounds.height * factor };
  const place = placeBetween(bounds, next, from, to);
  const box: Box = {
    x: place.x + (next.width - scaled.width) / 2,
    y: place.y + (next.height - scaled.height) / 2,
    width: scaled.width,
    height: scaled.height,
  };
  if (mayStretch(layer) && (layer.angle ?? 0) % 180 === 0) {
    const sideways = fromEdgeToEdge(bounds, from, to, 'x', to.width / from.width);
    const upright = fromEdgeToEdge(bounds, from, to, 'y', to.width / from.width);
    if (sideways) [box.x, box.width] = [sideways.start, sideways.length];
    if (upright) [box.y, box.height] = [upright.start, upright.length];
  }
  return { ...scaled, ...box };
}
