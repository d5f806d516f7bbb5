import type { Pixels } from '@/utils/photo/cut-out';

type Rgb = readonly [number, number, number];
/** How far a point is from a shape's edge, in pixels; negative inside. */
type Shape = (x: number, y: number) => number;

export interface CutScene {
  name: string;
  photo: Pixels;
  /** The product's true opacity, 0–1 for each pixel, and its true colours. */
  opacity: Float32Array;
  product: Pixels;
}

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WIDTH = 720;
const HEIGHT = 640;

const circle =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius;
const box =
  (left: number, top: number, right: number, bottom: number, round: number): Shape =>
  (x, y) => {
    const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + round;
    const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + round;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - round;
  };
const either =
  (...shapes: Shape[]): Shape =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));
const without =
  (one: Shape, other: Shape): Shape =>
  (x, y) =>
    Math.max(one(x, y), -other(x, y));
const ring = (cx: number, cy: number, radius: number, thick: number): Shape => {
  const edge = circle(cx, cy, radius);
  return (x, y) => Math.abs(edge(x, y)) - thick / 2;
};

/** Smooth irregular values −1…1, the same for the same place: cloud, cloth, wood and skin are made of them. */
function clouds(seed: number) {
  const random = numbers(seed);
  const grid = Float32Array.from({ length: 4096 }, () => random() * 2 - 1);
  const at = (x: number, y: number) => grid[(((y & 63) << 6) | (x & 63)) & 4095] as number;
  return (x: number, y: number): number => {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [x - left, y - top].map((share) => share * share * (3 - 2 * share)) as [number, number];
    const upper = at(left, top) * (1 - u) + at(left + 1, top) * u;
    return upper * (1 - v) + (at(left, top + 1) * (1 - u) + at(left + 1, top + 1) * u) * v;
  };
}

type Paint = (x: number, y: number) => Rgb;
const scaled = ([r, g, b]: Rgb, by: number): Rgb => [r * by, g * by, b * by];
const plain =
  (colour: Rgb, dim = 0.12): Paint =>
  (x, y) =>
    scaled(colour, 1 - dim * (x / WIDTH) - dim * 0.5 * (y / HEIGHT));
const wood = (colour: Rgb): Paint => {
  const cloud = clouds(5);
  return (x, y) => scaled(colour, 1 + 0.09 * cloud(x / 60, y / 5) + 0.05 * cloud(x / 9, y / 2.5));
};
const cloth = (colour: Rgb): Paint => {
  const cloud = clouds(8);
  return (x, y) =>
    scaled(colour, 1 + 0.05 * Math.sin(x * 1.1) * Math.sin(y * 1.1) + 0.07 * cloud(x / 50, y / 50));
};
const tiles = (colour: Rgb): Paint => {
  const cloud = clouds(4);
  return (x, y) => scaled(colour, (x % 150 < 3 || y % 150 < 3 ? 0.86 : 1) + 0.03 * cloud(x / 30, y / 30));
};
const wallAndTable = (wall: Rgb, table: Rgb): Paint => {
  const boards = wood(table);
  const bare = plain(wall);
  return (x, y) => (y < 360 ? bare(x, y) : boards(x, y));
};
/** A thing with light from the left, blotches, and a label if it has one. */
const thing = (colour: Rgb, label?: { shape: Shape; colour: Rgb }): Paint => {
  const cloud = clouds(11);
  return (x, y) => {
    const base = label && label.shape(x, y) < 0 ? label.colour : colour;
    return scaled(base, 1.08 - 0.3 * (x / WIDTH) + 0.06 * cloud(x / 14, y / 14));
  };
};

interface Plan {
  name: string;
  shape: Shape;
  product: Paint;
  ground: Paint;
  /** Where it stands: a soft shadow lies there, of this darkness. */
  shadow?: { x: number; y: number; wide: number; dark: number };
}

const PLANS: readonly Plan[] = [
  {
    name: 'a jar with a white label on plain grey',
    shape: either(box(260, 180, 460, 520, 30), box(280, 140, 440, 190, 10)),
    product: thing([170, 50, 35], { shape: box(285, 300, 435, 420, 6), colour: [238, 232, 220] }),
    ground: plain([186, 184, 180]),
    shadow: { x: 360, y: 515, wide: 150, dark: 0.35 },
  },
  {
    name: 'a mug with a thin handle on wood',
    shape: either(box(250, 230, 430, 480, 24), without(ring(440, 350, 70, 12), circle(350, 350, 60))),
    product: thing([228, 226, 222]),
    ground: wood([158, 112, 70]),
    shadow: { x: 350, y: 478, wide: 140, dark: 0.4 },
  },
  {
    name: 'a bag with straps on cloth',
    shape: either(
      box(220, 290, 500, 560, 18),
      without(box(290, 120, 430, 320, 66), box(302, 132, 418, 330, 54)),
    ),
    product: thing([36, 84, 92]),
    ground: cloth([214, 196, 172]),
    shadow: { x: 360, y: 556, wide: 180, dark: 0.3 },
  },
  {
    name: 'a pale box on a paler ground',
    shape: box(240, 220, 490, 460, 8),
    product: thing([206, 196, 186]),
    ground: plain([240, 240, 242], 0.05),
    shadow: { x: 365, y: 458, wide: 170, dark: 0.22 },
  },
  {
    name: 'a cookie on wood of nearly its hue',
    shape: circle(370, 330, 165),
    product: thing([112, 66, 38]),
    ground: wood([206, 170, 124]),
    shadow: { x: 385, y: 460, wide: 170, dark: 0.3 },
  },
  {
    name: 'a dark bottle on white',
    shape: either(box(310, 250, 420, 560, 26), box(345, 110, 385, 270, 10)),
    product: thing([48, 44, 52], { shape: box(322, 350, 408, 450, 2), colour: [200, 170, 90] }),
    ground: plain([244, 243, 240], 0.07),
    shadow: { x: 365, y: 556, wide: 110, dark: 0.45 },
  },
  {
    name: 'a red purse on rough green',
    shape: either(circle(300, 380, 110), circle(430, 390, 105), box(290, 300, 440, 480, 30)),
    product: thing([196, 40, 44]),
    ground: cloth([96, 122, 72]),
    shadow: { x: 365, y: 490, wide: 190, dark: 0.35 },
  },
  {
    name: 'a bangle, with the ground seen through it',
    shape: ring(360, 320, 150, 46),
    product: thing([186, 140, 44]),
    ground: plain([120, 140, 168]),
    shadow: { x: 368, y: 486, wide: 150, dark: 0.25 },
  },
  {
    name: 'two jars on tiles',
    shape: either(box(180, 240, 320, 480, 24), box(400, 270, 520, 480, 24)),
    product: thing([70, 96, 48]),
    ground: tiles([214, 210, 200]),
    shadow: { x: 350, y: 478, wide: 230, dark: 0.28 },
  },
  {
    name: 'a bottle before a wall, on a table',
    shape: either(box(270, 200, 450, 540, 34), box(320, 120, 400, 220, 12)),
    product: thing([32, 72, 140]),
    ground: wallAndTable([222, 212, 198], [136, 96, 62]),
    shadow: { x: 360, y: 536, wide: 150, dark: 0.35 },
  },
];

/** Ends a picture as a phone's JPEG would: colour at half the size, and grain. */
function worn(photo: Pixels, seed: number): void {
  const random = numbers(seed);
  const { data, width, height } = photo;
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2) {
      const four = [0, 1, width, width + 1].map((step) => (y * width + x + step) * 4);
      const grey = (at: number) =>
        0.299 * (data[at] as number) + 0.587 * (data[at + 1] as number) + 0.114 * (data[at + 2] as number);
      const tints = [0, 1, 2].map(
        (of) => four.reduce((sum, at) => sum + (data[at + of] as number) - grey(at), 0) / 4,
      );
      for (const at of four) {
        const light = grey(at) + (random() + random() + random() - 1.5) * 6;
        for (let of = 0; of < 3; of++) data[at + of] = light + (tints[of] as number);
      }
    }
}

function sceneOf({ name, shape, product: paint, ground, shadow }: Plan, seed: number): CutScene {
  const size = { width: WIDTH, height: HEIGHT };
  const photo = { ...size, data: new Uint8ClampedArray(WIDTH * HEIGHT * 4) };
  const product = { ...size, data: new Uint8ClampedArray(WIDTH * HEIGHT * 4) };
  const opacity = new Float32Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const pixel = y * WIDTH + x;
      // A lens draws an edge about two pixels wide.
      const covered = Math.max(0, Math.min(1, 0.5 - shape(x + 0.5, y + 0.5) / 2));
      const under = shadow
        ? 1 - shadow.dark * Math.exp(-(((x - shadow.x) / shadow.wide) ** 2) - ((y - shadow.y) / 26) ** 2)
        : 1;
      const front = paint(x, y);
      const back = ground(x, y);
      for (let of = 0; of < 3; of++) {
        const [near, far] = [front[of] as number, (back[of] as number) * under];
        photo.data[pixel * 4 + of] = near * covered + far * (1 - covered);
        product.data[pixel * 4 + of] = near;
      }
      photo.data[pixel * 4 + 3] = product.data[pixel * 4 + 3] = 255;
      opacity[pixel] = covered;
    }
  worn(photo, seed);
  return { name, photo, opacity, product };
}

/** Products on plain and mildly busy grounds, with shadows, grain and a known true edge. */
export const cutScenes = (): CutScene[] => PLANS.map((plan, index) => sceneOf(plan, index + 1));
