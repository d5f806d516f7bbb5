import { type LogoLayer, type PhotoLayer, resolveColor } from '../../scene';
import type { Paint } from '.';
import type { Context } from './context';
import { castShadow, dropShadow } from './shadow';

interface Size {
  width: number;
  height: number;
}
interface Cut extends Size {
  x: number;
  y: number;
}

/**
 * The part of a photo that fills `box` without distortion, as near to the focus as the photo's edges allow. `zoom`
 * above 1 takes a smaller part.
 */
export function coverCut(photo: Size, box: Size, focus: { x: number; y: number }, zoom = 1): Cut {
  const scale = Math.max(box.width / photo.width, box.height / photo.height) * zoom;
  const width = Math.min(photo.width, box.width / scale);
  const height = Math.min(photo.height, box.height / scale);
  const within = (center: number, length: number, whole: number) =>
    Math.min(whole - length, Math.max(0, center * whole - length / 2));
  return {
    x: within(focus.x, width, photo.width),
    y: within(focus.y, height, photo.height),
    width,
    height,
  };
}

/** The largest place in `box` that shows the whole of `photo`, in the middle. */
export function containIn(photo: Size, box: Size): Cut {
  const scale = Math.min(box.width / photo.width, box.height / photo.height);
  const width = photo.width * scale;
  const height = photo.height * scale;
  return { x: (box.width - width) / 2, y: (box.height - height) / 2, width, height };
}

/** Corner radii as `roundRect` takes them: top left, top right, bottom right, bottom left. */
export function radii(
  layer: Pick<PhotoLayer, 'radius' | 'corners' | 'width' | 'height'>,
): [number, number, number, number] {
  const radius = Math.min(
    layer.radius,
    layer.width / 2,
    layer.corners === 'top' ? layer.height : layer.height / 2,
  );
  const lower = layer.corners === 'top' ? 0 : radius;
  return [radius, radius, lower, lower];
}

/** Draws a photo cropped to fill its layer; `ctx` stands at the layer's top left. */
export function paintPhoto(
  ctx: Context,
  layer: PhotoLayer,
  bitmap: ImageBitmap,
  { colors, unit }: Pick<Paint, 'colors' | 'unit'>,
): void {
  const cut = coverCut(bitmap, layer, layer.focus, layer.zoom);
  const outlined = layer.radius > 0 || layer.shadow || layer.outline;
  if (outlined) {
    ctx.beginPath();
    ctx.roundRect(0, 0, layer.width, layer.height, radii(layer));
  }
  if (layer.shadow || layer.outline) {
    if (layer.shadow) castShadow(ctx, unit);
    ctx.fillStyle = '#808080';
    if (layer.outline) {
      ctx.strokeStyle = resolveColor(layer.outline.color, colors);
      ctx.lineWidth = layer.outline.width;
      ctx.lineJoin = 'round';
      ctx.stroke();
      ctx.fillStyle = ctx.strokeStyle;
    }
    ctx.fill();
    dropShadow(ctx);
  }
  if (layer.radius > 0) ctx.clip();
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(bitmap, cut.x, cut.y, cut.width, cut.height, 0, 0, layer.width, layer.height);
}

/** Draws the whole logo in the middle of its layer. */
export function paintLogo(
  ctx: Context,
  layer: LogoLayer,
  bitmap: ImageBitmap,
  { unit }: Pick<Paint, 'unit'>,
): void {
  const place = containIn(bitmap, layer);
  if (layer.shadow) castShadow(ctx, unit);
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(bitmap, place.x, place.y, place.width, place.height);
}

/** Colours of a placeholder: quiet on a light as on a dark ground. */
const GONE = { ground: '#d9d5cf', sign: '#9b958c' };

/** What stands where a photo is gone: a grey field in its shape with a picture's sign, a sun over hills. */
export function paintGone(ctx: Context, layer: PhotoLayer | LogoLayer): void {
  const { width, height } = layer;
  ctx.beginPath();
  ctx.roundRect(0, 0, width, height, layer.type === 'photo' ? radii(layer) : 0);
  ctx.clip();
  ctx.fillStyle = GONE.ground;
  ctx.fillRect(0, 0, width, height);
  const side = Math.min(width, height) * 0.36;
  const [x, y] = [(width - side) / 2, (height - side) / 2];
  ctx.fillStyle = GONE.sign;
  ctx.beginPath();
  ctx.ellipse(x + side * 0.3, y + side * 0.26, side * 0.13, side * 0.13, 0, 0, 2 * Math.PI);
  ctx.moveTo(x, y + side * 0.86);
  ctx.lineTo(x + side * 0.36, y + side * 0.46);
  ctx.lineTo(x + side * 0.54, y + side * 0.66);
  ctx.lineTo(x + side * 0.72, y + side * 0.36);
  ctx.lineTo(x + side, y + side * 0.86);
  ctx.closePath();
  ctx.fill();
}
