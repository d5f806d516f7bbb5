import { fail, ok, type Result } from '../core/result';
import { sha256 } from '../core/sha256';
import {
  applySettings,
  judge,
  keptShare,
  measure,
  type Pixels,
  type Settings,
  straightSize,
  type Turn,
  turnedSize,
  type Warning,
  warningsFor,
} from '../photo';
import { hadNoRoom } from './picture-error';
import type { ImportedPhoto } from './take-photo';

/** `broken`: the stored photo does not open. `no-memory`: the browser gives no canvas of that size. */
export type BetterReason = 'broken' | 'no-memory';

/** What a photo is found to be, and what would mend it. `width` and `height` are its own. */
export interface Examined {
  width: number;
  height: number;
  judged: Settings;
  warnings: Warning[];
}

/** Longest side of what is shown while the sliders move. */
export const PREVIEW_SIDE = 800;
/** Short side of the copy that is measured: blur counts as it is seen in a picture 1080 px wide. */
const MEASURED_SIDE = 1080;
const THUMB_SIDE = 320;
/** Higher than for a photo that comes in: this one was pressed before. */
const QUALITY = 0.92;

type Canvas = { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D };

/** Throws `RangeError` or `DOMException` as the browser does, or gives null, when memory is short. */
function open(width: number, height: number): Canvas | null {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}

/** Every failure of a canvas of ours is one of memory: it holds only our own pixels. */
async function guarded<T>(
  work: () => Promise<Result<T, BetterReason>> | Result<T, BetterReason>,
): Promise<Result<T, BetterReason>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RangeError || error instanceof DOMException) return fail('no-memory');
    throw error;
  }
}

async function decode(photo: Blob): Promise<Result<ImageBitmap, BetterReason>> {
  try {
    return ok(await createImageBitmap(photo));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return fail(hadNoRoom(error) ? 'no-memory' : 'broken');
  }
}

/** The whole bitmap in `width` × `height` pixels. */
function pixelsOf(bitmap: ImageBitmap, width: number, height: number): Pixels | null {
  const made = open(width, height);
  if (made === null) return null;
  made.context.drawImage(bitmap, 0, 0, width, height);
  const { data } = made.context.getImageData(0, 0, width, height);
  return { width, height, data };
}

const scaled = ({ width, height }: ImageBitmap, scale: number) => ({
  width: Math.max(1, Math.round(width * Math.min(1, scale))),
  height: Math.max(1, Math.round(height * Math.min(1, scale))),
});

/** The small copy that previews are made of, and what the photo is found to be. */
export const examine = (photo: Blob): Promise<Result<Examined & { preview: Pixels }, BetterReason>> =>
  guarded(async () => {
    const bitmap = await decode(photo);
    if (!bitmap.ok) return bitmap;
    const { width, height } = bitmap.data;
    try {
      const looked = scaled(bitmap.data, MEASURED_SIDE / Math.min(width, height));
      const shown = scaled(bitmap.data, PREVIEW_SIDE / Math.max(width, height));
      const pixels = pixelsOf(bitmap.data, looked.width, looked.height);
      const preview = pixelsOf(bitmap.data, shown.width, shown.height);
      if (pixels === null || preview === null) return fail('no-memory');
      const found = measure(pixels);
      return ok({
        width,
        height,
        judged: judge(found),
        warnings: warningsFor(found, { width, height }),
        preview,
      });
    } finally {
      bitmap.data.close();
    }
  });

/** The photo turned, straightened and cut, on a canvas of its final size. */
function turned(bitmap: ImageBitmap, turn: Turn): Canvas | null {
  const size = straightSize(bitmap, turn);
  const made = open(size.width, size.height);
  if (made === null) return null;
  const { context } = made;
  const whole = turnedSize(bitmap, turn.turns);
  // A pixel larger than it need be when it is tilted, so that no half-empty pixel is left at the rim.
  const share = keptShare(whole, turn.angle);
  const rim = turn.angle === 0 ? 1 : 1 + 2 / Math.min(size.width, size.height);
  const up = rim * Math.max(size.width / (whole.width * share), size.height / (whole.height * share));
  context.translate(size.width / 2, size.height / 2);
  context.scale(up, up);
  context.rotate(((turn.turns * 90 + turn.angle) * Math.PI) / 180);
  context.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
  context.setTransform(1, 0, 0, 1, 0, 0);
  return made;
}

async function thumbOf(canvas: OffscreenCanvas, type: string): Promise<Blob | null> {
  const scale = Math.min(1, THUMB_SIDE / Math.max(canvas.width, canvas.height));
  const made = open(
    Math.max(1, Math.round(canvas.width * scale)),
    Math.max(1, Math.round(canvas.height * scale)),
  );
  if (made === null) return null;
  made.context.drawImage(canvas, 0, 0, made.canvas.width, made.canvas.height);
  return made.canvas.convertToBlob({ type, quality: QUALITY });
}

/**
 * The photo with its settings and turn, at its full size, as it is stored. A photo with see-through parts keeps
 * them (WebP); straightening leaves none of its own.
 */
export const makeBetter = (
  photo: Blob,
  settings: Settings,
  turn: Turn,
): Promise<Result<ImportedPhoto, BetterReason>> =>
  guarded(async () => {
    const bitmap = await decode(photo);
    if (!bitmap.ok) return bitmap;
    const made = turned(bitmap.data, turn);
    bitmap.data.close();
    if (made === null) return fail('no-memory');
    const { canvas, context } = made;
    const { width, height } = canvas;
    const pixels = context.getImageData(0, 0, width, height);
    pixels.data.set(applySettings(pixels, settings).data);
    context.putImageData(pixels, 0, 0);
    const type = photo.type === 'image/webp' ? 'image/webp' : 'image/jpeg';
    const working = await canvas.convertToBlob({ type, quality: QUALITY });
    const thumb = await thumbOf(canvas, type);
    if (thumb === null) return fail('no-memory');
    return ok({ hash: await sha256(await working.arrayBuffer()), width, height, working, thumb });
  });
