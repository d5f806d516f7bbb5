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

type Look = Pick<Paint, 'colors' | 'unit'>;

/**
 * Pixels of an enlarged photo that are left out at its very edge where it fills a rounded frame: mixed with the nothing
 * beyond it, it would fade there. One at its own size keeps every pixel where it is, and sharp.
 */
const RIM = 1;
const ENLARGED = 1.02;

/** Fewer pixels than this have no inside once the rim is left out. */
const FEW = 4;

/** The photo itself, or one with enough pixels to have a rim where it has next to none; and how often each was taken. */
function withInside(bitmap: ImageBitmap): { image: ImageBitmap | OffscreenCanvas; x: number; y: number } {
  const [x, y] = [bitmap.width < FEW ? FEW : 1, bitmap.height < FEW ? FEW : 1];
  if (x === 1 && y === 1) return { image: bitmap, x, y };
  const image = new OffscreenCanvas(bitmap.width * x, bitmap.height * y);
  image.getContext('2d')?.drawImage(bitmap, 0, 0, image.width, image.height);
  return { image, x, y };
}

/**
 * A photo as a fill of its frame. A clip would cut it as well, but a worker's canvas clips without smoothing, and
 * the round corners would be stairs.
 */
function asFill(ctx: Context, bitmap: ImageBitmap, cut: Cut, box: Size): CanvasPattern | null {
  const { image, x, y } = withInside(bitmap);
  const pattern = ctx.createPattern(image, 'no-repeat');
  const rim = box.width > cut.width * ENLARGED ? RIM : 0;
  const span = (from: number, length: number, whole: number) => {
    const most = Math.min(rim, whole / 4);
    const start = Math.max(from, most);
    return { start, length: Math.max(length / 2, Math.min(from + length, whole - most) - start) };
  };
  const across = span(cut.x * x, cut.width * x, image.width);
  const down = span(cut.y * y, cut.height * y, image.height);
  const [scaleX, scaleY] = [box.width / across.length, box.height / down.length];
  pattern?.setTransform({ a: scaleX, d: scaleY, e: -across.start * scaleX, f: -down.start * scaleY });
  return pattern;
}

/**
 * Draws a photo cropped to fill its layer; `ctx` stands at the layer's top left. Its shadow is that of what is seen:
 * of the frame, or of a product cut out.
 */
export function paintPhoto(
  ctx: Context,
  layer: PhotoLayer,
  bitmap: ImageBitmap,
  { colors, unit }: Look,
): void {
  const { width, height, outline } = layer;
  const cut = coverCut(bitmap, layer, layer.focus, layer.zoom);
  if (layer.shadow) castShadow(ctx, unit);
  ctx.imageSmoothingQuality = 'high';
  ctx.beginPath();
  ctx.roundRect(0, 0, width, height, radii(layer));
  const fill = layer.radius > 0 ? asFill(ctx, bitmap, cut, layer) : null;
  if (fill) {
    ctx.fillStyle = fill;
    ctx.fill();
  } else ctx.drawImage(bitmap, cut.x, cut.y, cut.width, cut.height, 0, 0, width, height);
  if (!outline) return;
  dropShadow(ctx);
  ctx.strokeStyle = resolveColor(outline.color, colors);
  ctx.lineWidth = outline.width;
  ctx.lineJoin = 'round';
  ctx.stroke();
}

/** Draws the whole logo in the middle of its layer. */
export function paintLogo(
  ctx: Context,
  layer: LogoLayer,
  bitmap: ImageBitmap,
  { unit }: Pick<Look, 'unit'>,
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
  ctx.fillStyle = GONE.ground;
  ctx.fill();
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
