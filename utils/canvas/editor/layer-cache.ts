import { isGroup, type Layer } from '../../scene';
import { type Paint, paintPlaced } from '../paint';
import type { Context } from '../paint/context';

/** How far a layer's paint may reach beyond its box, in the picture's pixels, as seen from the picture's top left. */
interface Reach {
  /** On every side. */
  around: number;
}

/** Blur (26) and fall (8) of the soft shadow in 1080ths of the picture's width: see paint/shadow.ts. */
const SHADOW = 64;

function reachOf(layer: Layer): Reach {
  if (isGroup(layer)) {
    const inner = layer.layers.map((leaf) => {
      const { around } = reachOf(leaf);
      // Members may stand outside the box that they were grouped with.
      const outside = Math.max(
        0,
        -leaf.x,
        -leaf.y,
        leaf.x + leaf.width - layer.width,
        leaf.y + leaf.height - layer.height,
      );
      const turned = leaf.angle ? Math.hypot(leaf.width, leaf.height) / 2 : 0;
      return around + outside + turned;
    });
    return { around: Math.max(2, ...inner) };
  }
  const shadow = 'shadow' in layer && layer.shadow ? SHADOW : 0;
  const outline = 'outline' in layer && layer.outline ? layer.outline.width : 0;
  // Long strokes of script typefaces hang out of their line; a curved line leaves its box by design.
  const letters =
    layer.type === 'text' ? layer.size * (layer.curve ? 1 : 0.6) + (layer.curve ? layer.width : 0) : 0;
  return { around: 2 + shadow + outline + letters };
}

/** A layer painted once, turned as it is, to be laid down again and again while things move. */
export interface LayerCache {
  canvas: HTMLCanvasElement;
  /** From the canvas' top left to the layer's middle, in canvas pixels. */
  middle: { x: number; y: number };
  /** Canvas pixels per pixel of the picture. */
  scale: number;
}

/** Larger caches (a whole picture magnified) cost more memory than painting costs time. */
export const MAX_PIXELS = 6_000_000;

/** How large the cache of a layer would be, in canvas pixels. */
export function cacheSize(layer: Layer, scale: number, unitScale: number): { width: number; height: number } {
  const angle = ((layer.angle ?? 0) * Math.PI) / 180;
  const [across, down] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const around = reachOf(layer).around * unitScale;
  const width = layer.width * across + layer.height * down + 2 * around;
  const height = layer.width * down + layer.height * across + 2 * around;
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
}

/** Paints a layer with `ctx` standing at the layer's middle, in the picture's pixels. Throws what the painter does. */
export function paintAtMiddle(ctx: Context, layer: Layer, paint: Paint): void {
  ctx.translate(-layer.x - layer.width / 2, -layer.y - layer.height / 2);
  paintPlaced(ctx, layer, paint);
}

/** Null when it would be too large: paint the layer itself then. */
export function cacheLayer(layer: Layer, paint: Paint, scale: number, unitScale: number): LayerCache | null {
  const { width, height } = cacheSize(layer, scale, unitScale);
  if (width * height > MAX_PIXELS) return null;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('this browser gives no 2D canvas');
  const middle = { x: Math.round(width / 2), y: Math.round(height / 2) };
  ctx.translate(middle.x, middle.y);
  ctx.scale(scale, scale);
  paintAtMiddle(ctx, layer, paint);
  return { canvas, middle, scale };
}
