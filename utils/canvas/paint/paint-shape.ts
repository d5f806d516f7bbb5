import { FADE_STOPS, resolveColor, type ShapeLayer } from '../../scene';
import type { Paint } from '.';
import type { Context } from './context';
import { fillStyle } from './fill';
import { castShadow, dropShadow } from './shadow';
import { traceShape } from './shape-paths';

/** Stripes of an awning that names no radius; always odd, so that both ends have the same colour. */
const STRIPES = 11;
/** More would be narrower than a pixel. */
const MOST_STRIPES = 541;

/** The number of an awning's stripes and the radius of the half circles that they end in. */
function stripesOf({ width, height, radius }: ShapeLayer): { count: number; step: number; drop: number } {
  const wanted = radius > 0 ? width / (2 * radius) : STRIPES;
  const count = Math.min(MOST_STRIPES, Math.max(3, 2 * Math.round((wanted - 1) / 2) + 1));
  const step = width / count;
  return { count, step, drop: Math.min(step / 2, height / 2) };
}

/** The whole cloth as one outline, its lower edge hanging in half circles. */
function traceCloth(ctx: Context, layer: ShapeLayer): void {
  const { count, step, drop } = stripesOf(layer);
  const edge = layer.height - drop;
  ctx.beginPath();
  ctx.moveTo(0, 0);
  ctx.lineTo(layer.width, 0);
  for (let index = count - 1; index >= 0; index -= 1)
    ctx.ellipse((index + 0.5) * step, edge, step / 2, drop, 0, 0, Math.PI);
  ctx.closePath();
}

/** Striped cloth, a little darker at the top for depth. `ctx` has its fill, and its shadow if it throws one. */
function paintAwning(ctx: Context, layer: ShapeLayer, stripe: string): void {
  const { count, step, drop } = stripesOf(layer);
  const edge = layer.height - drop;
  traceCloth(ctx, layer);
  ctx.fill();
  dropShadow(ctx);
  ctx.fillStyle = stripe;
  ctx.beginPath();
  for (let index = 1; index < count; index += 2) {
    ctx.rect(index * step, 0, step, edge);
    ctx.moveTo((index + 1) * step, edge);
    ctx.ellipse((index + 0.5) * step, edge, step / 2, drop, 0, 0, Math.PI);
    ctx.closePath();
  }
  ctx.fill();
  const depth = ctx.createLinearGradient(0, 0, 0, layer.height);
  depth.addColorStop(0, 'rgba(0,0,0,0.12)');
  depth.addColorStop(0.7, 'rgba(0,0,0,0)');
  ctx.fillStyle = depth;
  traceCloth(ctx, layer);
  ctx.fill();
}

function fadeOf(ctx: Context, layer: ShapeLayer, fill: string): CanvasGradient {
  const [from, to] = layer.fade === 'up' ? [0, layer.height] : [layer.height, 0];
  const gradient = ctx.createLinearGradient(0, from, 0, to);
  for (const { at, alpha } of FADE_STOPS) {
    const hex = Math.round(alpha * 255).toString(16);
    gradient.addColorStop(at, `${fill}${hex.padStart(2, '0')}`);
  }
  return gradient;
}

/** Draws a shape; `ctx` stands at the layer's top left. */
export function paintShape(
  ctx: Context,
  layer: ShapeLayer,
  { colors, unit }: Pick<Paint, 'colors' | 'unit'>,
): void {
  if (layer.shadow) castShadow(ctx, unit);
  ctx.fillStyle = fillStyle(ctx, layer.fill, layer, colors);
  if (layer.shape === 'awning') paintAwning(ctx, layer, resolveColor(layer.stripe ?? 'white', colors));
  else {
    traceShape(ctx, layer);
    // A fade is of one colour: the gradient that runs across the shape is the fade itself.
    const plain = typeof layer.fill === 'string' ? layer.fill : layer.fill.from;
    if (layer.fade) ctx.fillStyle = fadeOf(ctx, layer, resolveColor(plain, colors));
    ctx.fill('evenodd');
  }
  if (!layer.outline) return;
  dropShadow(ctx);
  ctx.strokeStyle = resolveColor(layer.outline.color, colors);
  ctx.lineWidth = layer.outline.width;
  ctx.lineJoin = 'round';
  ctx.stroke();
}
