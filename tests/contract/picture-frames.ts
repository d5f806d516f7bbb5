import { isGroup, type LeafLayer, type Scene } from '@/utils/scene';

export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Point {
  x: number;
  y: number;
}
interface Turn {
  about: Point;
  degrees: number;
}

/** A leaf at its place in the picture before it is turned, and the turns: its own first, then its group's. */
export interface Placed {
  leaf: LeafLayer;
  turns: Turn[];
  /** The badge that it belongs to. */
  badge?: string;
}

export const boxOf = ({ x, y, width, height }: Pick<LeafLayer, 'x' | 'y' | 'width' | 'height'>): Area => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

const middle = ({ x, y, width, height }: Pick<LeafLayer, 'x' | 'y' | 'width' | 'height'>): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});
const turnOf = (layer: LeafLayer | Scene['layers'][number]): Turn[] =>
  layer.angle ? [{ about: middle(layer), degrees: layer.angle }] : [];

/** Everything that is drawn, the lowest first. */
export function placedLeaves(scene: Scene): Placed[] {
  return scene.layers
    .filter((layer) => !layer.hidden)
    .flatMap((layer): Placed[] => {
      if (!isGroup(layer)) return [{ leaf: layer, turns: turnOf(layer) }];
      return layer.layers
        .filter((leaf) => !leaf.hidden)
        .map((inner) => {
          const leaf = { ...inner, x: inner.x + layer.x, y: inner.y + layer.y };
          return {
            leaf,
            turns: [...turnOf(leaf), ...turnOf(layer)],
            ...(layer.type === 'badge' && { badge: layer.id }),
          };
        });
    });
}

function turned({ x, y }: Point, { about, degrees }: Turn, sign: 1 | -1): Point {
  const angle = (sign * degrees * Math.PI) / 180;
  const [dx, dy] = [x - about.x, y - about.y];
  return {
    x: about.x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: about.y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}

const around = (points: Point[]): Area => ({
  left: Math.min(...points.map(({ x }) => x)),
  right: Math.max(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  bottom: Math.max(...points.map(({ y }) => y)),
});
const cornersOf = ({ left, top, right, bottom }: Area): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

/** The upright box round an area of `from` once it is turned as it will be drawn. */
export const inPicture = (area: Area, from: Placed): Area =>
  from.turns.length === 0
    ? area
    : around(cornersOf(area).map((corner) => from.turns.reduce((at, turn) => turned(at, turn, 1), corner)));

const alike = (a: readonly Turn[], b: readonly Turn[]) =>
  a.length === b.length &&
  a.every(({ about, degrees }, index) => {
    const other = b[index];
    return degrees === other?.degrees && about.x === other.about.x && about.y === other.about.y;
  });

/** The same, as it lies in the unturned coordinates of `into`: exact where both are turned alike. */
export function inFrame(area: Area, from: Placed, into: Placed): Area {
  if (alike(from.turns, into.turns)) return area;
  const corners = cornersOf(area).map((corner) => {
    const drawn = from.turns.reduce((at, turn) => turned(at, turn, 1), corner);
    return into.turns.reduceRight((at, turn) => turned(at, turn, -1), drawn);
  });
  return around(corners);
}

export const contains = (outer: Area, inner: Area, slack = 0.6) =>
  inner.left >= outer.left - slack &&
  inner.top >= outer.top - slack &&
  inner.right <= outer.right + slack &&
  inner.bottom <= outer.bottom + slack;
export const meets = (a: Area, b: Area) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Whether two areas touch once both are drawn: they do not if a line along either's sides parts them. */
export const touch = (a: Area, placedA: Placed, b: Area, placedB: Placed) =>
  meets(inFrame(a, placedA, placedB), b) && meets(inFrame(b, placedB, placedA), a);
