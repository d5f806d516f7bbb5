import { fadeAlpha, type SceneColor, type SceneFill, type ShapeLayer } from '@/utils/scene';
import { type Area, boxOf, contains, inFrame, meets, type Placed } from './picture-frames';

/** A colour of the scene as #rrggbb. */
export type Resolve = (color: SceneColor) => string;

/** Whether a box with round corners holds the whole area. */
function roundHolds(
  shape: Pick<ShapeLayer, 'x' | 'y' | 'width' | 'height' | 'radius' | 'corners'>,
  area: Area,
) {
  const box = boxOf(shape);
  if (!contains(box, area)) return false;
  const radius = Math.min(
    shape.radius,
    shape.width / 2,
    shape.corners === 'top' ? shape.height : shape.height / 2,
  );
  const ends = [
    { y: area.top, near: box.top + radius, past: area.top < box.top + radius },
    {
      y: area.bottom,
      near: box.bottom - radius,
      past: shape.corners !== 'top' && area.bottom > box.bottom - radius,
    },
  ];
  const sides = [
    { x: area.left, near: box.left + radius, past: area.left < box.left + radius },
    { x: area.right, near: box.right - radius, past: area.right > box.right - radius },
  ];
  return ends.every((end) =>
    sides.every(
      (side) => !(end.past && side.past) || Math.hypot(side.x - side.near, end.y - end.near) <= radius + 0.6,
    ),
  );
}

/** How far from its middle a round shape is filled for certain, as a share of half its box. */
const REACH = { seal: 0.965, ellipse: 1, burst: 0.82 };

/** The share of a bubble's height above its tail. */
const BUBBLE_BODY = 0.84;

/** Whether the shape's fill (not only its box) lies under the whole area. */
function covers(shape: ShapeLayer, area: Area): boolean {
  const box = boxOf(shape);
  switch (shape.shape) {
    case 'awning':
    case 'star':
    case 'heart':
    case 'arrow':
      return false;
    case 'wave':
      return contains({ ...box, top: box.top + shape.radius }, area);
    case 'tag':
      return contains({ ...box, top: box.top + 3 * shape.radius }, area);
    case 'ribbon': {
      const notch = Math.min(shape.radius > 0 ? shape.radius : shape.height * 0.35, shape.width / 4);
      return contains({ ...box, left: box.left + notch, right: box.right - notch }, area);
    }
    case 'bubble':
      return roundHolds({ ...shape, height: shape.height * BUBBLE_BODY }, area);
    case 'seal':
    case 'burst':
    case 'ellipse': {
      const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
      const reach = REACH[shape.shape];
      const far = Math.hypot(
        Math.max(middle.x - area.left, area.right - middle.x) / (shape.width / 2),
        Math.max(middle.y - area.top, area.bottom - middle.y) / (shape.height / 2),
      );
      return far <= reach;
    }
    default:
      return roundHolds(shape, area);
  }
}

/** How opaque a shape is where the area begins to be least covered. */
function opacityAt(shape: ShapeLayer, area: Area): number {
  const full = shape.opacity ?? 1;
  if (!shape.fade) return full;
  const along = (y: number) => (y - shape.y) / shape.height;
  const t = shape.fade === 'up' ? along(area.top) : 1 - along(area.bottom);
  return full * fadeAlpha(t);
}

const mix = (over: string, under: string, alpha: number) => {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const hex = [1, 3, 5].map((at) =>
    Math.round(channel(over, at) * alpha + channel(under, at) * (1 - alpha))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
};

/** The colours of a fill: of a gradient both ends, between which every other lies. */
const fillsOf = (fill: SceneFill, resolve: Resolve): string[] =>
  typeof fill === 'string' ? [resolve(fill)] : [resolve(fill.from), resolve(fill.to)];

/** Every colour that may lie under an area of `text`: a photo may be anything between black and white. */
export function groundsUnder(
  area: Area,
  text: Placed,
  below: readonly Placed[],
  background: SceneFill,
  resolve: Resolve,
): string[] {
  let grounds = fillsOf(background, resolve);
  for (const under of below) {
    const { leaf } = under;
    if (leaf.type === 'text') continue;
    const here = inFrame(area, text, under);
    const box = boxOf(leaf);
    if (!meets(box, here)) continue;
    if (leaf.type !== 'shape') grounds = ['#ffffff', '#000000', '#7f7f7f'];
    else {
      const fills = fillsOf(leaf.fill, resolve);
      const mixed = grounds.flatMap((ground) =>
        fills.map((fill) => mix(fill, ground, opacityAt(leaf, here))),
      );
      grounds = covers(leaf, here) ? mixed : [...grounds, ...mixed];
    }
    grounds = [...new Set(grounds)];
  }
  return grounds;
}
