import type { LayoutInput } from '../layout';
import type { GroupLayer, LeafLayer, SceneColor, TextLayer } from '../schema';
import { shapeIn } from './shape';
import { type TextPiece, textPiece } from './text';

/** A price on its ground, sized to its text; `at` places its top left. */
export interface PriceBadge {
  width: number;
  height: number;
  at(x: number, y: number): GroupLayer;
}

interface BadgeLook {
  shape: 'pill' | 'seal' | 'tag';
  fill?: SceneColor;
  ink?: SceneColor;
  /** Largest font size of the price. */
  size?: number;
  /** Widest the badge may become. */
  maxWidth?: number;
  shadow?: boolean;
}

/** The price's capitals are 0.7 font sizes high; used to line the unit up with the price. */
const CAP = 0.7;
const TIGHT = 1.06;

/** "Rp25.000/toples" → the number that shouts and the unit that does not. A range keeps together. */
export function splitUnit(price: string): { amount: string; unit: string } {
  const slash = price.lastIndexOf('/');
  if (slash <= 0) return { amount: price, unit: '' };
  return { amount: price.slice(0, slash).trim(), unit: `/ ${price.slice(slash + 1).trim()}` };
}

interface Pieces {
  amount: TextPiece;
  unit: TextPiece;
  strike: TextPiece;
}

function piecesFor(input: LayoutInput, ink: SceneColor, size: number, room: number, lines: number): Pieces {
  const { measure, content } = input;
  const { amount, unit } = splitUnit(content.price);
  const align = 'center' as const;
  const price = textPiece(
    'price',
    amount,
    { width: room, maxLines: lines, max: size, min: 34, weight: 800, lineHeight: TIGHT, measure },
    { role: 'price', color: ink, align },
  );
  const small = { width: room, maxLines: 1, min: 26, lineHeight: 1.2, measure };
  return {
    amount: price,
    unit: textPiece(
      'price-unit',
      unit,
      { ...small, max: Math.max(28, Math.round(price.size * 0.42)), weight: 600 },
      { role: 'price', color: ink, align },
    ),
    strike: textPiece(
      'price-before',
      content.strikePrice,
      { ...small, max: Math.max(30, Math.round(price.size * 0.46)), weight: 600 },
      { role: 'strikePrice', color: ink, align, strike: true },
    ),
  };
}

const badge = (width: number, height: number, layers: LeafLayer[]): PriceBadge => ({
  width,
  height,
  at: (x, y) => ({
    id: 'price-badge',
    type: 'badge',
    x: Math.round(x),
    y: Math.round(y),
    width,
    height,
    layers,
  }),
});

/** The price before, the price, its unit: one under the other, each centred in `width`. */
function stack(pieces: Pieces, width: number, top: number): { layers: TextLayer[]; height: number } {
  const layers: TextLayer[] = [];
  let y = top;
  for (const piece of [pieces.strike, pieces.amount, pieces.unit]) {
    layers.push(...piece.at(0, y, width));
    y += piece.height;
  }
  return { layers, height: y - top };
}

function pill(input: LayoutInput, look: Required<BadgeLook>): PriceBadge {
  const side = Math.round(look.size * 0.52);
  const room = look.maxWidth - 2 * side;
  let pieces = piecesFor(input, look.ink, look.size, room, 1);
  const gap = pieces.unit.width > 0 ? 10 : 0;
  const beside = pieces.amount.width + gap + pieces.unit.width + 4 <= room;
  if (!beside) pieces = piecesFor(input, look.ink, look.size, room, 2);
  const { amount, unit, strike } = pieces;
  const line = beside ? amount.width + gap + unit.width : Math.max(amount.width, unit.width);
  const inner = Math.ceil(Math.max(line, strike.width)) + 4;
  const width = inner + 2 * side;
  const top = strike.height > 0 ? 18 : Math.round(look.size * 0.26);
  const layers: LeafLayer[] = [];
  let height: number;
  if (beside) {
    const x = (width - line) / 2 - 1;
    const y = top + strike.height;
    const drop = ((amount.height - unit.height) / 2 + (CAP / 2) * (amount.size - unit.size)) * 1;
    layers.push(...strike.at(0, top, width), ...amount.at(x, y));
    layers.push(...unit.at(x + amount.width + gap, y + drop));
    height = y + amount.height + Math.round(look.size * 0.26);
  } else {
    const stacked = stack(pieces, width, top);
    layers.push(...stacked.layers);
    height = top + stacked.height + 20;
  }
  height = Math.round(height);
  const ground = shapeIn('price-ground', 'rect', { x: 0, y: 0, width, height }, look.fill, {
    radius: Math.min(36, height / 2),
    ...(look.shadow && { shadow: true }),
  });
  return badge(width, height, [ground, ...layers]);
}

function seal(input: LayoutInput, look: Required<BadgeLook>): PriceBadge {
  const width = look.maxWidth;
  const room = width * 0.74;
  const pieces = piecesFor(input, look.ink, look.size, room, 2);
  const { height } = stack(pieces, width, 0);
  // The line in the middle may be widest, so the stack is centred on the whole, a little above for the eye.
  const stacked = stack(pieces, width, (width - height) / 2 - (pieces.unit.height > 0 ? 0 : 2));
  const ground = shapeIn('price-ground', 'seal', { x: 0, y: 0, width, height: width }, look.fill, {
    ...(look.shadow && { shadow: true }),
  });
  return badge(width, width, [ground, ...stacked.layers]);
}

/** Of a tag's height: where the slanting shoulders end and text may begin. */
const SHOULDER = 84;

function tag(input: LayoutInput, look: Required<BadgeLook>): PriceBadge {
  const pieces = piecesFor(input, look.ink, look.size, look.maxWidth - 72, 2);
  const { amount, unit, strike } = pieces;
  const width = Math.max(250, Math.ceil(Math.max(amount.width, unit.width, strike.width)) + 76);
  const stacked = stack(pieces, width, SHOULDER);
  const height = Math.round(SHOULDER + stacked.height + (unit.height > 0 ? 26 : 34));
  const ground = shapeIn('price-ground', 'tag', { x: 0, y: 0, width, height }, look.fill, {
    radius: 24,
    ...(look.shadow && { shadow: true }),
  });
  return badge(width, height, [ground, ...stacked.layers]);
}

/** The price badge in one of its three forms, or null when the product names no price. */
export function priceBadge(input: LayoutInput, look: BadgeLook): PriceBadge | null {
  if (input.content.price === '') return null;
  const full = { fill: 'accent', ink: 'onAccent', size: 76, maxWidth: 640, shadow: true, ...look } as const;
  if (look.shape === 'seal') return seal(input, full);
  return look.shape === 'tag' ? tag(input, full) : pill(input, full);
}
