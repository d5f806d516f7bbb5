import type { GroupLayer, Layer, LeafLayer, Scene, TextLayer } from '../schema';
import { isGroup } from '../walk';
import { broughtInside, factorBetween, isInside, placeBetween } from './another-place';
import { type Axis, type Box, boundsOf, lengthOf } from './box';
import { without } from './change';
import { LOOKS } from './look';
import { scaleGroup } from './place';
import type { Refit } from './refit';

type Size = Pick<Scene, 'width' | 'height'>;

/** From which picture to which, and how a text is fitted. */
export interface Between {
  from: Size;
  to: Size;
  refit: Refit;
}

/** Of a look, these are the user's place rather than the layer's look. */
const OF_PLACE = ['size'];

const FLAGS = ['locked', 'hidden', 'name', 'edits'] as const;

/** `layer` with properties as `other` has them: those that it lacks are taken away. */
function withThose<L extends Layer>(layer: L, other: Layer, keys: readonly string[]): L {
  let next: L = layer;
  for (const key of keys) {
    const value = (other as Record<string, unknown>)[key];
    if (value === (next as Record<string, unknown>)[key]) continue;
    next = value === undefined ? without(next, key) : { ...next, [key]: value };
  }
  return next;
}

/** Up to this share of the picture a layer was only shifted, and is shifted as far from where it now belongs. */
const SHIFTED = 0.2;

/** Where along its length a box is held: at its beginning, middle or end. */
const HOLDS = [0, 0.5, 1] as const;

/**
 * How far the user shifted a layer along an axis. Its box may have another length now (another price in it), so it is
 * measured where it has moved least: a badge at the left edge is held at its left.
 */
function shift(now: Box, then: Box, axis: Axis): { by: number; hold: number } {
  const at = (box: Box, hold: number) => box[axis] + hold * lengthOf(box, axis);
  return HOLDS.map((hold) => ({ hold, by: at(now, hold) - at(then, hold) })).reduce((best, next) =>
    Math.abs(next.by) < Math.abs(best.by) ? next : best,
  );
}

/** The bounds of a layer that the user has put elsewhere, `size` large in the new picture. */
function movedTo(
  mine: Layer,
  fresh: Layer,
  before: Layer | undefined,
  size: Size,
  { from, to }: Between,
): Box {
  const now = boundsOf(mine);
  const there = boundsOf(fresh);
  if (!before) return placeBetween(now, size, from, to);
  const [x, y] = [shift(now, boundsOf(before), 'x'), shift(now, boundsOf(before), 'y')];
  if (Math.abs(x.by) > SHIFTED * from.width || Math.abs(y.by) > SHIFTED * from.height)
    return placeBetween(now, size, from, to);
  const factor = to.width / from.width;
  const shifted = {
    ...size,
    x: there.x + x.hold * (there.width - size.width) + x.by * factor,
    y: there.y + y.hold * (there.height - size.height) + y.by * factor,
  };
  return isInside(now, from) ? broughtInside(shifted, to) : shifted;
}

const boundsSize = (box: Pick<Box, 'width' | 'height'>, angle: number): Size => {
  const { width, height } = boundsOf({ x: 0, y: 0, ...box, angle });
  return { width, height };
};

/** How many times as large the user has made a group: by its letters, for its box follows the price in it. */
function enlarged(mine: GroupLayer, like: GroupLayer): number {
  for (const leaf of mine.layers) {
    const other = like.layers.find(({ id }) => id === leaf.id);
    if (leaf.type === 'text' && other?.type === 'text' && leaf.fit && other.fit)
      return leaf.fit.max / other.fit.max;
  }
  return mine.width / like.width;
}

/** The size that the user gave a layer, as far as it can be told, for the new picture. */
function sizeOf(mine: Layer, fresh: Layer, before: Layer | undefined, { from, to, refit }: Between): Layer {
  const factor = factorBetween(boundsOf(mine), from, to);
  if (isGroup(fresh) && isGroup(mine)) {
    const like = before && isGroup(before) ? before : fresh;
    const times = enlarged(mine, like) * (like === fresh ? factor : 1);
    return scaleGroup(
      fresh,
      { x: fresh.x, y: fresh.y, width: fresh.width * times, height: fresh.height * times },
      refit,
    );
  }
  const of = (side: 'width' | 'height') =>
    before ? (fresh[side] * mine[side]) / before[side] : mine[side] * factor;
  const sized = { ...fresh, width: of('width'), height: of('height') };
  if (sized.type !== 'text' || mine.type !== 'text' || !mine.fit || !sized.fit) return sized;
  const like = before?.type === 'text' ? before.fit : undefined;
  const max = like ? (sized.fit.max * mine.fit.max) / like.max : mine.fit.max * factor;
  const lines = Math.max(sized.fit.lines, mine.fit.lines);
  return { ...sized, fit: { ...sized.fit, max, min: Math.min(sized.fit.min, max), lines } };
}

function placed(mine: Layer, fresh: Layer, before: Layer | undefined, between: Between): Layer {
  const sized = sizeOf(mine, fresh, before, between);
  const { angle = 0 } = mine;
  const bounds = movedTo(mine, fresh, before, boundsSize(sized, angle), between);
  const box = {
    x: bounds.x + (bounds.width - sized.width) / 2,
    y: bounds.y + (bounds.height - sized.height) / 2,
  };
  return withThose({ ...sized, ...box }, mine, ['angle']);
}

/** A width in pixels that goes with a look, for a picture of another width. */
function looked(mine: Layer, fresh: Layer, { from, to }: Between): Layer {
  const keys = LOOKS[fresh.type].filter((key) => !OF_PLACE.includes(key));
  const next = withThose(fresh, mine, keys);
  const factor = to.width / from.width;
  if (factor === 1) return next;
  if ('outline' in next && next.outline)
    return { ...next, outline: { ...next.outline, width: next.outline.width * factor } } as Layer;
  return 'radius' in next ? { ...next, radius: next.radius * factor } : next;
}

/** The user's words in the place of the layout's. */
function said(mine: TextLayer, fresh: TextLayer): TextLayer {
  const full = mine.fit?.full ?? mine.text;
  const { size } = fresh;
  const fit = fresh.fit ?? { full, max: size, min: size / 2, lines: fresh.text.split('\n').length };
  const min = Math.min(fit.min, mine.fit?.min ?? fit.min);
  return { ...fresh, fit: { ...fit, full, min, lines: Math.max(fit.lines, mine.fit?.lines ?? 1) } };
}

/**
 * A layer as its layout makes it for the new picture, with what the user changed on it (`edits`). `before` is the
 * same layer as the layout made it for the old one: with it a small shift stays a small shift.
 */
export function mergeLayer(mine: Layer, fresh: Layer, before: Layer | undefined, between: Between): Layer {
  if (isGroup(mine) !== isGroup(fresh)) return fresh;
  const { edits = [] } = mine;
  let next: Layer = fresh;
  if (isGroup(next) && isGroup(mine)) next = mergeMembers(mine, next, before, between);
  if (edits.includes('look') && mine.type === next.type) next = looked(mine, next, between);
  if (edits.includes('crop') && mine.type === next.type)
    next = withThose(next, mine, mine.type === 'photo' ? ['assetId', 'focus', 'zoom'] : ['assetId']);
  if (edits.includes('text') && mine.type === 'text' && next.type === 'text') next = said(mine, next);
  if (edits.includes('place')) next = placed(mine, next, before, between);
  if (next.type === 'text' && next !== fresh) next = between.refit(next);
  return withThose(next, mine, FLAGS);
}

function mergeMembers(mine: GroupLayer, fresh: GroupLayer, before: Layer | undefined, between: Between) {
  const layers = fresh.layers.map((leaf) => {
    const own = mine.layers.find(({ id }) => id === leaf.id);
    const then = before && isGroup(before) ? before.layers.find(({ id }) => id === leaf.id) : undefined;
    return own ? (mergeLayer(own, leaf, then, between) as LeafLayer) : leaf;
  });
  return layers.every((leaf, index) => leaf === fresh.layers[index]) ? fresh : { ...fresh, layers };
}
