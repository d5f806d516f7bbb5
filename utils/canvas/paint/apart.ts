import type { Layer } from '../../scene';
import { PictureError } from '../picture-error';
import type { Context } from './context';

/**
 * Whether a layer is drawn in several strokes that lie on one another: made translucent one by one, the lower would
 * show through the upper.
 */
export function isBuiltUp(layer: Layer): boolean {
  switch (layer.type) {
    case 'logo':
      return layer.shadow === true;
    case 'photo':
      return layer.shadow === true || layer.outline !== undefined;
    case 'text':
      return layer.shadow === true || layer.outline !== undefined || layer.strike === true;
    case 'shape':
      return layer.shape === 'awning' || layer.shadow === true || layer.outline !== undefined;
    default:
      return true;
  }
}

/** Paints something on a canvas of its own first, so that `ctx`'s opacity holds for it as a whole. */
export function paintApart(ctx: Context, paint: (own: Context) => void): void {
  const { width, height } = ctx.canvas;
  if (width === 0 || height === 0) return;
  const canvas = new OffscreenCanvas(width, height);
  const own = canvas.getContext('2d');
  if (own === null) throw new PictureError('no-memory');
  own.setTransform(ctx.getTransform());
  paint(own);
  ctx.save();
  ctx.resetTransform();
  ctx.drawImage(canvas, 0, 0);
  ctx.restore();
  canvas.width = 0;
}
