import {
  type BrandColors,
  type BrandFonts,
  isGroup,
  type Layer,
  resolveColor,
  type Scene,
} from '../../scene';
import { isBuiltUp, paintApart } from './apart';
import type { Context } from './context';
import { fillStyle } from './fill';
import { paintGone, paintLogo, paintPhoto } from './paint-photo';
import { paintQr } from './paint-qr';
import { paintShape } from './paint-shape';
import { paintText } from './paint-text';

export interface Paint {
  colors: BrandColors;
  fonts?: BrandFonts | undefined;
  /** The decoded photo of a layer, by the asset's id; null when it is gone, and a placeholder stands there. */
  bitmap(assetId: string): ImageBitmap | null;
  /** A 1080th of the canvas' width, in its pixels. */
  unit: number;
}

/** Draws one layer (or a group of them) with `ctx` standing at its top left, turned as it is. */
export function paintLayer(ctx: Context, layer: Layer, paint: Paint): void {
  if (isGroup(layer)) {
    for (const leaf of layer.layers) paintPlaced(ctx, leaf, paint);
    return;
  }
  switch (layer.type) {
    case 'photo':
    case 'logo': {
      const bitmap = paint.bitmap(layer.assetId);
      if (bitmap === null) paintGone(ctx, layer);
      else if (layer.type === 'photo') paintPhoto(ctx, layer, bitmap, paint);
      else paintLogo(ctx, layer, bitmap, paint);
      break;
    }
    case 'text':
      paintText(ctx, layer, paint);
      break;
    case 'shape':
      paintShape(ctx, layer, paint);
      break;
    case 'qr':
      paintQr(ctx, layer, {
        dark: resolveColor(layer.color, paint.colors),
        light: resolveColor(layer.ground, paint.colors),
      });
  }
}

/** Draws a layer at its place and angle, with `ctx` standing at the top left of what holds it. */
export function paintPlaced(ctx: Context, layer: Layer, paint: Paint): void {
  const opacity = layer.opacity ?? 1;
  if (layer.hidden || opacity === 0) return;
  ctx.save();
  ctx.globalAlpha *= opacity;
  ctx.translate(layer.x, layer.y);
  if (layer.angle) {
    ctx.translate(layer.width / 2, layer.height / 2);
    ctx.rotate(((layer.angle % 360) * Math.PI) / 180);
    ctx.translate(-layer.width / 2, -layer.height / 2);
  }
  if (opacity < 1 && isBuiltUp(layer)) paintApart(ctx, (own) => paintLayer(own, layer, paint));
  else paintLayer(ctx, layer, paint);
  ctx.restore();
}

/** Draws a whole scene in its own pixels: zoom the context first for another size. */
export function paintScene(ctx: Context, scene: Scene, paint: Paint): void {
  ctx.fillStyle = fillStyle(ctx, scene.background, scene, paint.colors);
  ctx.fillRect(0, 0, scene.width, scene.height);
  for (const layer of scene.layers) paintPlaced(ctx, layer, paint);
}
