import type { ShapeLayer } from '../../scene';
import type { Context } from './context';
import { radii } from './paint-photo';

/** Petals of a seal and how deep the valleys between them are, as a share of its radius. */
const PETALS = 20;
const VALLEY = 0.035;
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
function wavePath(ctx: Context, { width, height, radius }: ShapeLayer): void {
  const swell = Math.min(radius, height);
  ctx.beginPath();
  ctx.moveTo(0, swell * 0.32);
  ctx.bezierCurveTo(width * 0.2, -swell * 0.2, width * 0.38, -swell * 0.02, width * 0.56, swell * 0.5);
  ctx.bezierCurveTo(width * 0.72, swell * 0.98, width * 0.86, swell * 1.12, width, swell * 0.78);
  ctx.lineTo(width, height);
  ctx.lineTo(0, height);
  ctx.closePath();
}

/** A luggage tag hanging from its hole: slanting shoulders, rounded corners. Fill it by the even-odd rule. */
function tagPath(ctx: Context, layer: ShapeLayer): void {
  const { width, height } = layer;
  // A tag must have room for its shoulders and a body below them.
  const radius = Math.min(layer.radius, width / 8, height / 5);
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

/** A band whose ends are notched like a swallow's tail; `radius` is how deep. */
function ribbonPath(ctx: Context, { width, height, radius }: ShapeLayer): void {
  const notch = Math.min(radius > 0 ? radius : height * 0.35, width / 4);
  ctx.beginPath();
  ctx.moveTo(0, 0);
  ctx.lineTo(width, 0);
  ctx.lineTo(width - notch, height / 2);
  ctx.lineTo(width, height);
  ctx.lineTo(0, height);
  ctx.lineTo(notch, height / 2);
  ctx.closePath();
}

/** A star whose points reach the box and whose valleys reach `depth` of it. */
function starPath(ctx: Context, { width, height }: ShapeLayer, points: number, depth: number): void {
  ctx.beginPath();
  for (let step = 0; step < points * 2; step += 1) {
    const reach = step % 2 === 0 ? 1 : depth;
    const angle = (step / (points * 2)) * 2 * Math.PI;
    ctx.lineTo((width / 2) * (1 + reach * Math.sin(angle)), (height / 2) * (1 - reach * Math.cos(angle)));
  }
  ctx.closePath();
}

/** Share of a speech bubble's height that its tail takes. */
const TAIL = 0.16;

function bubblePath(ctx: Context, layer: ShapeLayer): void {
  const { width } = layer;
  const body = layer.height * (1 - TAIL);
  const radius = Math.min(layer.radius, width / 2, body / 2);
  const tail = Math.min(layer.height * TAIL * 1.4, width * 0.3);
  const left = Math.max(radius, width * 0.12);
  ctx.beginPath();
  ctx.moveTo(radius, 0);
  ctx.arcTo(width, 0, width, body, radius);
  ctx.arcTo(width, body, 0, body, radius);
  ctx.lineTo(Math.max(left, Math.min(left + tail, width - radius)), body);
  ctx.lineTo(left * 0.8, layer.height);
  ctx.lineTo(left, body);
  ctx.arcTo(0, body, 0, 0, radius);
  ctx.arcTo(0, 0, width, 0, radius);
  ctx.closePath();
}

function arrowPath(ctx: Context, { width, height }: ShapeLayer): void {
  const head = Math.min(width * 0.5, height);
  const thick = height * 0.36;
  const [top, bottom] = [(height - thick) / 2, (height + thick) / 2];
  ctx.beginPath();
  ctx.moveTo(0, top);
  ctx.lineTo(width - head, top);
  ctx.lineTo(width - head, 0);
  ctx.lineTo(width, height / 2);
  ctx.lineTo(width - head, height);
  ctx.lineTo(width - head, bottom);
  ctx.lineTo(0, bottom);
  ctx.closePath();
}

function heartPath(ctx: Context, { width, height }: ShapeLayer): void {
  const [w, h] = [width, height];
  ctx.beginPath();
  ctx.moveTo(w / 2, h * 0.28);
  ctx.bezierCurveTo(w * 0.42, h * 0.05, w * 0.02, -h * 0.02, 0, h * 0.34);
  ctx.bezierCurveTo(0, h * 0.64, w * 0.34, h * 0.82, w / 2, h);
  ctx.bezierCurveTo(w * 0.66, h * 0.82, w, h * 0.64, w, h * 0.34);
  ctx.bezierCurveTo(w * 0.98, -h * 0.02, w * 0.58, h * 0.05, w / 2, h * 0.28);
  ctx.closePath();
}

/** The outline of any shape but an awning; `ctx` stands at the layer's top left. Fill it by the even-odd rule. */
export function traceShape(ctx: Context, layer: ShapeLayer): void {
  const { width, height } = layer;
  switch (layer.shape) {
    case 'seal':
      sealPath(ctx, width, height);
      break;
    case 'wave':
      wavePath(ctx, layer);
      break;
    case 'tag':
      tagPath(ctx, layer);
      break;
    case 'ribbon':
      ribbonPath(ctx, layer);
      break;
    case 'burst':
      starPath(ctx, layer, 16, 0.82);
      break;
    case 'star':
      starPath(ctx, layer, 5, 0.42);
      break;
    case 'bubble':
      bubblePath(ctx, layer);
      break;
    case 'arrow':
      arrowPath(ctx, layer);
      break;
    case 'heart':
      heartPath(ctx, layer);
      break;
    case 'ellipse':
      ctx.beginPath();
      ctx.ellipse(width / 2, height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI);
      break;
    default:
      ctx.beginPath();
      ctx.roundRect(0, 0, width, height, radii(layer));
      break;
  }
}
