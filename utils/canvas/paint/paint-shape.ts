import { FADE_STOPS, type ShapeLayer } from '../../scene';
import { radii } from './paint-photo';

type Context = CanvasRenderingContext2D;

/** Petals of a seal and how deep the valleys between them are, as a share of its radius. */
const PETALS = 20;
const VALLEY = 0.035;
/** Stripes of an awning that names no radius; always odd, so that both ends have the same colour. */
const STRIPES = 11;

function sealPath(ctx: Context, width: number, height: number): void {
  const steps = PETALS * 12;
  ctx.beginPath();
  for (let step = 0; step <= steps; step += 1) {
    const angle = (step / steps) * 2 * Math.PI;
    const reach = 1 - VALLEY * (1 - Math.cos(angle * PETALS)) * 0.5;
    ctx.lineTo((width / 2) * (1 + reach * Math.sin(angle)), (height / 2) * (1 - reach * Math.cos(angle)));
  }
  ctx.closePath();
}

/** One long S: the crest at the left third, the trough on the right; `radius` is its height. */
function wavePath(ctx: Context, { width, height, radius: swell }: ShapeLayer): void {
  ctx.beginPath();
  ctx.moveTo(0, swell * 0.32);
  ctx.bezierCurveTo(width * 0.2, -swell * 0.2, width * 0.38, -swell * 0.02, width * 0.56, swell * 0.5);
  ctx.bezierCurveTo(width * 0.72, swell * 0.98, width * 0.86, swell * 1.12, width, swell * 0.78);
  ctx.lineTo(width, height);
  ctx.lineTo(0, height);
  ctx.closePath();
}

/** A luggage tag hanging from its hole: slanting shoulders, rounded corners. Fill it by the even-odd rule. */
function tagPath(ctx: Context, { width, height, radius }: ShapeLayer): void {
  const shoulder = 3 * radius;
  const neck = Math.min(width * 0.28, 3.6 * radius);
  const hole = { y: 1.35 * radius, radius: 0.62 * radius };
  const corners: [number, number][] = [
    [neck, 0],
    [width - neck, 0],
    [width, shoulder],
    [width, height],
    [0, height],
    [0, shoulder],
  ];
  ctx.beginPath();
  ctx.moveTo(width / 2, 0);
  for (const [index, [x, y]] of corners.entries()) {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    ctx.arcTo(x, y, nextX, nextY, radius);
  }
  const [firstX, firstY] = corners[0] ?? [0, 0];
  ctx.arcTo(firstX, firstY, width / 2, 0, radius);
  ctx.closePath();
  ctx.moveTo(width / 2 + hole.radius, hole.y);
  ctx.arc(width / 2, hole.y, hole.radius, 0, 2 * Math.PI);
}

function trace(ctx: Context, layer: ShapeLayer): void {
  const { width, height } = layer;
  if (layer.shape === 'seal') sealPath(ctx, width, height);
  else if (layer.shape === 'wave') wavePath(ctx, layer);
  else if (layer.shape === 'tag') tagPath(ctx, layer);
  else {
    ctx.beginPath();
    if (layer.shape === 'ellipse')
      ctx.ellipse(width / 2, height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI);
    else ctx.roundRect(0, 0, width, height, radii(layer));
  }
}

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
  ctx.shadowColor = 'transparent';
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

/** Draws a shape; `ctx` stands at the layer's top left. Colours are #rrggbb; `unit` is a 1080th of the canvas' width. */
export function paintShape(
  ctx: Context,
  layer: ShapeLayer,
  colors: { fill: string; stripe: string },
  unit: number,
): void {
  if (layer.shadow) {
    // Shadows ignore the canvas' zoom, so they are measured by its width.
    ctx.shadowColor = 'rgba(20,12,4,0.28)';
    ctx.shadowBlur = 26 * unit;
    ctx.shadowOffsetY = 8 * unit;
  }
  if (layer.shape === 'awning') {
    paintAwning(ctx, layer, colors.fill, colors.stripe);
    return;
  }
  trace(ctx, layer);
  ctx.fillStyle = layer.fade ? fadeOf(ctx, layer, colors.fill) : colors.fill;
  ctx.fill('evenodd');
}
