import type { LayoutInput } from '../layout';
import type { GroupLayer, LeafLayer, SceneColor } from '../schema';
import { markedStack, type Priced, priceText, type Stack, stackOf, toBaseline } from './price-text';
import { shapeIn } from './shape';

/** A price on its ground, sized to its text; `at` places its top left. */
export interface PriceBadge {
  width: number;
  height: number;
  at(x: number, y: number): GroupLayer;
}

interface BadgeLook extends Priced {
  shape: 'pill' | 'seal' | 'tag' | 'burst';
  fill?: SceneColor;
  ink?: SceneColor;
  /** Largest font size of the price. */
  size?: number;
  /** Widest the badge may become; a seal or a burst is exactly so wide. */
  maxWidth?: number;
  /** Degrees by which a seal or a burst is turned. */
  angle?: number;
}

type Look = Required<BadgeLook>;

const pricedBy = ({ of, id }: Look) => ({ of, id });

function badge(
  shape: 'rect' | Exclude<BadgeLook['shape'], 'pill'>,
  look: Look,
  size: [number, number],
  texts: LeafLayer[],
): PriceBadge {
  const [width, height] = size;
  const radius = shape === 'rect' ? Math.min(36, height / 2) : shape === 'tag' ? TAG_RADIUS : 0;
  const ground = shapeIn(`price-ground${look.id}`, shape, { x: 0, y: 0, width, height }, look.fill, {
    radius,
    shadow: true,
  });
  const layers = [ground, ...texts];
  return {
    width,
    height,
    at: (x, y) => ({
      id: `price-badge${look.id}`,
      type: 'badge',
      x: Math.round(x),
      y: Math.round(y),
      width,
      height,
      ...(shape !== 'rect' && shape !== 'tag' && look.angle !== 0 && { angle: look.angle }),
      layers,
    }),
  };
}

/** Below this size a long range takes two lines rather than shrink any further. */
const SMALL = 44;

/** On one line with its unit if there is room, else one under the other. */
function pill(input: LayoutInput, look: Look): PriceBadge {
  const side = Math.round(look.size * 0.52);
  const edge = Math.round(look.size * 0.26);
  const fit = { ...pricedBy(look), ink: look.ink, size: look.size, room: look.maxWidth - 2 * side };
  const single = priceText(input, fit);
  const gap = single.unit.width > 0 ? 10 : 0;
  const row = single.amount.width + gap + single.unit.width;
  if (row + 4 > fit.room) {
    const one = priceText(input, fit);
    const text = one.amount.size >= SMALL ? one : priceText(input, { ...fit, lines: 2 });
    const inner = Math.max(text.amount.width, text.unit.width, text.strike.width);
    const width = Math.ceil(inner) + 4 + 2 * side;
    const stack = stackOf(text, width);
    return badge('rect', look, [width, Math.round(stack.height + 40)], stack.at(20));
  }
  const { amount, unit, strike } = single;
  const width = Math.ceil(Math.max(row, strike.width)) + 4 + 2 * side;
  const top = strike.height > 0 ? 18 : edge;
  const x = (width - row) / 2 - 1;
  const y = top + strike.height;
  return badge(
    'rect',
    look,
    [width, Math.round(y + amount.height + edge)],
    [
      ...strike.at(0, top, width),
      ...amount.at(x, y),
      ...unit.at(x + amount.width + gap, y + toBaseline(amount, unit)),
    ],
  );
}

/** How much of a star with many points is filled for certain. */
const BURST_CORE = 0.84;

/** Round: the lines above and below the middle get less width, and together they may not be too high. */
function round(input: LayoutInput, look: Look): PriceBadge {
  const width = look.maxWidth;
  const core = width * (look.shape === 'burst' ? BURST_CORE : 1);
  const fit = { ...pricedBy(look), ink: look.ink, room: core * 0.8, smallRoom: core * 0.56 };
  const marked = markedStack(input, { ...fit, size: look.size }, width);
  const center = (stack: Stack) =>
    badge(
      look.shape === 'burst' ? 'burst' : 'seal',
      look,
      [width, width],
      stack.at((width - stack.height) / 2),
    );
  if (marked && !marked.cut && marked.height <= core * 0.62) return center(marked);
  for (let size = look.size; size >= 28; size -= 4) {
    const stack = stackOf(priceText(input, { ...fit, room: core * 0.72, size, lines: 2 }), width);
    if (stack.height <= core * 0.56 && !stack.cut) return center(stack);
  }
  // A price is never cut: one that is too long for the circle gets a plain ground of the same width.
  return pill(input, look);
}

/** Of a tag's height: the slanting shoulders end (at three radii) before the text begins. */
const SHOULDER = 84;
const TAG_RADIUS = 24;

function tag(input: LayoutInput, look: Look): PriceBadge {
  const pad = 48;
  const text = priceText(input, {
    ...pricedBy(look),
    ink: look.ink,
    size: look.size,
    room: look.maxWidth - 2 * pad,
    lines: 2,
  });
  const inner = Math.max(text.amount.width, text.unit.width, text.strike.width);
  const width = Math.max(260, Math.ceil(inner) + 4 + 2 * pad);
  const stack = stackOf(text, width);
  const height = Math.round(SHOULDER + stack.height + (text.unit.height > 0 ? 28 : 36));
  return badge('tag', look, [width, height], stack.at(SHOULDER));
}

/** The price badge in one of its four forms, or null when the product names no price. */
export function priceBadge(input: LayoutInput, look: BadgeLook): PriceBadge | null {
  const of = look.of ?? input.content;
  if (of.price === '') return null;
  // "12rb" may shout louder than "Rp1.250.000" and still take less room.
  const size = (look.size ?? 76) * (of.price.length <= 6 ? 1.25 : 1);
  const full: Look = {
    fill: 'accent',
    ink: 'onAccent',
    maxWidth: 640,
    angle: 0,
    id: '',
    ...look,
    of,
    size: Math.round(size),
  };
  if (look.shape === 'seal' || look.shape === 'burst') return round(input, full);
  return look.shape === 'tag' ? tag(input, full) : pill(input, full);
}
