import { FADE_STOPS, resolveColor, type ShapeLayer } from '../../scene';
import type { Paint } from '.';
import type { Context } from './context';
import { fillStyle } from './fill';
import { castShadow, dropShadow } from './shadow';
import { traceShape } from './shape-paths';

/** Stripes of an awning that names no radius; always odd, so that both ends have the same colour. */
const STRIPES = 11;

/** Striped cloth whose lower edge hangs in half circles, a little darker at the top for depth. */
function paintAwning(ctx: Context, layer: ShapeLayer, fill: string, stripe: string): void {
  const { width, height } = layer;
  const wanted = layer.radius > 0 ? width / (2 * layer.radius) : STRIPES;
  const count = Math.max(3, 2 * Math.round((wanted - 1) / 2) + 1);
  const step = width / count;
  const radius = Math.min(step / 2, height / 2);
  const scallops = (from: number, every: number) => {
    ctx.beginPath();
    for (let index = from; index < count; index += every) {
      const x = index * step;
      ctx.rect(x, 0, step, height - radius);
      ctx.moveTo(x + step, height - radius);
      ctx.ellipse(x + step / 2, height - radius, step / 2, radius, 0, 0, Math.PI);
      ctx.closePath();
    }
    ctx.fill();
  };
  // The whole cloth first, so that one soft shadow falls from its outline and none between the stripes.
  ctx.fillStyle = fill;
  scallops(0, 1);
  dropShadow(ctx);
  ctx.fillStyle = stripe;
  scallops(1, 2);
  const depth = ctx.createLinearGradient(0, 0, 0, height);
  depth.addColorStop(0, 'rgba(0,0,0,0.12)');
  depth.addColorStop(0.7, 'rgba(0,0,0,0)');
  ctx.fillStyle = depth;
  scallops(0, 1);
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
  const plain = typeof layer.fill === 'string' ? layer.fill : layer.fill.from;
  if (layer.shape === 'awning') {
    paintAwning(ctx, layer, resolveColor(plain, colors), resolveColor(layer.stripe ?? 'white', colors));
    return;
  }
  traceShape(ctx, layer);
  ctx.fillStyle = layer.fade
    ? fadeOf(ctx, layer, resolveColor(plain, colors))
    : fillStyle(ctx, layer.fill, layer, colors);
  ctx.fill('evenodd');
  if (!layer.outline) return;
  dropShadow(ctx);
  ctx.strokeStyle = resolveColor(layer.outline.color, colors);
  ctx.lineWidth = layer.outline.width;
  ctx.lineJoin = 'round';
  ctx.stroke();
}
