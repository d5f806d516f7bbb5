import { type BrandColors, type Layer, resolveColor } from '../../scene';
import { paintLogo, paintPhoto } from './paint-photo';
import { paintShape } from './paint-shape';
import { paintText } from './paint-text';

export interface Paint {
  colors: BrandColors;
  /** The decoded photo of a layer, by the asset's id. */
  bitmap(assetId: string): ImageBitmap;
  /** A 1080th of the canvas' width, in its pixels. */
  unit: number;
}

/** Draws one layer (or a group of them) with `ctx` standing at its top left. */
export function paintLayer(ctx: CanvasRenderingContext2D, layer: Layer, paint: Paint): void {
  switch (layer.type) {
    case 'photo':
      paintPhoto(ctx, layer, paint.bitmap(layer.assetId));
      break;
    case 'logo':
      paintLogo(ctx, layer, paint.bitmap(layer.assetId));
      break;
    case 'text':
      paintText(ctx, layer, resolveColor(layer.color, paint.colors));
      break;
    case 'shape': {
      const fill = resolveColor(layer.fill, paint.colors);
      paintShape(
        ctx,
        layer,
        { fill, stripe: resolveColor(layer.stripe ?? 'white', paint.colors) },
        paint.unit,
      );
      break;
    }
    default:
      for (const leaf of layer.layers) {
        ctx.save();
        ctx.globalAlpha *= leaf.opacity ?? 1;
        ctx.translate(leaf.x, leaf.y);
        paintLayer(ctx, leaf, paint);
        ctx.restore();
      }
  }
}
