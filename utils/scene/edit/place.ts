import type { GroupLayer, Layer, LeafLayer, Scene, TextLayer } from '../schema';
import { isGroup } from '../walk';
import { type Box, MIN_SIDE, unitOf } from './box';
import { changeTop, noting } from './change';
import type { Refit } from './refit';

/** Moves layers by so many pixels of the scene. */
export const move = (scene: Scene, ids: readonly string[], dx: number, dy: number): Scene =>
  dx === 0 && dy === 0
    ? scene
    : changeTop(scene, ids, (layer) =>
        noting(scene, { ...layer, x: layer.x + dx, y: layer.y + dy }, 'place'),
      );

/** A step of an arrow key, and of one with shift held, in pixels of a picture 1080 wide. */
const STEPS = { small: 1, large: 10 };

/** Moves layers a step with the arrow keys. */
export function nudge(
  scene: Scene,
  ids: readonly string[],
  way: 'left' | 'right' | 'up' | 'down',
  step: keyof typeof STEPS = 'small',
): Scene {
  const by = STEPS[step] * unitOf(scene);
  const dx = way === 'left' ? -by : way === 'right' ? by : 0;
  const dy = way === 'up' ? -by : way === 'down' ? by : 0;
  return move(scene, ids, dx, dy);
}

const scaledLine = (layer: LeafLayer, factor: number) =>
  'outline' in layer && layer.outline
    ? { outline: { ...layer.outline, width: layer.outline.width * factor } }
    : {};

/** A member of a group that is drawn `wide` and `high` times as large; what has a shape of its own keeps it. */
function scaledMember(leaf: LeafLayer, wide: number, high: number, refit: Refit): LeafLayer {
  const factor = Math.min(wide, high);
  const turned = (leaf.angle ?? 0) % 180 !== 0;
  const width = leaf.width * (turned ? factor : wide);
  const height = leaf.height * (turned ? factor : high);
  const box = {
    x: (leaf.x + leaf.width / 2) * wide - width / 2,
    y: (leaf.y + leaf.height / 2) * high - height / 2,
    width,
    height,
  };
  const scaled = { ...leaf, ...box, ...scaledLine(leaf, factor) };
  if (scaled.type === 'text') return scaledText(scaled, factor, refit);
  return 'radius' in scaled ? { ...scaled, radius: scaled.radius * factor } : scaled;
}

/** A text whose letters grow with its box; a text that nobody may fit again grows as it is broken. */
function scaledText(layer: TextLayer, factor: number, refit: Refit): TextLayer {
  const { fit } = layer;
  if (!fit) return { ...layer, size: layer.size * factor };
  const sizes = { ...fit, max: fit.max * factor, min: fit.min * Math.min(1, factor) };
  return refit({ ...layer, size: layer.size * factor, fit: sizes });
}

/** A group in another box, its members with it. */
export function scaleGroup(group: GroupLayer, box: Box, refit: Refit): GroupLayer {
  const [wider, higher] = [box.width / group.width, box.height / group.height];
  if (wider === 1 && higher === 1) return { ...group, ...box };
  return {
    ...group,
    ...box,
    layers: group.layers.map((leaf) => scaledMember(leaf, wider, higher, refit)),
  };
}

/** Room enough for any number of lines. */
const ENDLESS = 1e5;

/**
 * A text in another box. Drawn by a corner its letters grow with it; only wider or narrower, they keep their size
 * and the lines break anew, and the box becomes as high as they need.
 */
function textInBox(layer: TextLayer, box: Box, refit: Refit): TextLayer {
  const [wider, higher] = [box.width / layer.width, box.height / layer.height];
  const { fit } = layer;
  if (wider === 1 && higher === 1) return { ...layer, ...box };
  if (!fit) return { ...layer, ...box, size: layer.size * Math.min(wider, higher) };
  if (higher !== 1 || layer.curve) {
    const factor = layer.curve ? wider : wider === 1 ? 1 : Math.min(wider, higher);
    const sizes = { ...fit, max: fit.max * factor, min: Math.min(fit.min, fit.max * factor) };
    return refit({ ...layer, ...box, fit: sizes });
  }
  const { size } = layer;
  const free = { ...layer, ...box, height: ENDLESS, fit: { ...fit, max: size, lines: 100 } };
  const flowing = refit(free);
  const lines = flowing.text.split('\n').length;
  const height = lines * flowing.size * flowing.lineHeight;
  return { ...flowing, height, fit: { ...fit, lines: Math.max(fit.lines, lines) } };
}

function inBox(layer: Layer, box: Box, refit: Refit): Layer {
  if (isGroup(layer)) return scaleGroup(layer, box, refit);
  if (layer.type === 'text') return textInBox(layer, box, refit);
  return { ...layer, ...box };
}

export interface Placing extends Box {
  /** Degrees clockwise; as it was when left out. */
  angle?: number;
}

/** Degrees from above -180 to 180, so that a layer turned twice round stands as one not turned. */
export function plainAngle(angle: number): number {
  const turned = ((angle % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}

/**
 * Puts a layer into another box (pixels of the scene, before turning). Texts are fitted anew, the members of a
 * group grow with it, photos are cropped. No side becomes smaller than `MIN_SIDE` or than it was.
 */
export function setBox(scene: Scene, id: string, to: Placing, refit: Refit): Scene {
  const least = MIN_SIDE * unitOf(scene);
  return changeTop(scene, [id], (layer) => {
    const width = Math.max(to.width, Math.min(least, layer.width));
    const height = Math.max(to.height, Math.min(least, layer.height));
    const angle = plainAngle(to.angle ?? layer.angle ?? 0);
    const same = to.x === layer.x && to.y === layer.y && width === layer.width && height === layer.height;
    if (same && angle === plainAngle(layer.angle ?? 0)) return layer;
    const placed = inBox(layer, { x: to.x + 0, y: to.y + 0, width, height }, refit);
    const { angle: _before, ...straight } = placed;
    return noting(scene, (angle === 0 ? straight : { ...placed, angle }) as Layer, 'place');
  });
}

/** Turns a layer about its middle to so many degrees. */
export function turn(scene: Scene, id: string, angle: number): Scene {
  return changeTop(scene, [id], (layer) => {
    const to = plainAngle(angle);
    if (to === plainAngle(layer.angle ?? 0)) return layer;
    const { angle: _before, ...straight } = layer;
    return noting(scene, (to === 0 ? straight : { ...layer, angle: to }) as Layer, 'place');
  });
}
