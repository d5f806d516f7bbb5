import { fail, ok, type Result } from '../core/result';

/** What we use of libheif's own interface (its heif_api, as built for JavaScript). */
interface Libheif {
  HeifDecoder: new () => {
    /** The file's context, to be freed. */
    decoder: unknown;
    decode(bytes: Uint8Array): HeifPicture[];
  };
  heif_context_free(context: unknown): void;
  heif_image_release(image: unknown): void;
  heif_js_decode_image2(handle: unknown, colorspace: unknown, chroma: unknown): Decoded | { code: unknown };
  heif_colorspace: { heif_colorspace_RGB: unknown };
  heif_chroma: { heif_chroma_interleaved_RGBA: unknown };
  heif_channel: { heif_channel_interleaved: unknown };
}

interface HeifPicture {
  handle: unknown;
  /** Pixels, upright. */
  get_width(): number;
  get_height(): number;
  is_primary(): boolean;
  free(): void;
}

interface Decoded {
  image: unknown;
  channels: { id: unknown; width: number; height: number; stride: number; data: Uint8Array }[];
}

/**
 * libheif under LGPL-3.0, compiled to plain JavaScript: an extension's pages may not compile code from text.
 * It goes into the build as the file it is, beside ours and not mixed with it, so that anyone may put another
 * version in its place. heic-to's own door hides it behind a worker made of text, which we may not run.
 */
const LIBRARY = new URL('../../node_modules/heic-to/src/lib/libheif-without-unsafe-eval.js', import.meta.url)
  .href;

let library: Promise<Libheif> | null = null;

function load(): Promise<Libheif> {
  library ??= import(/* @vite-ignore */ LIBRARY).then((module: { default: () => Libheif }) =>
    module.default(),
  );
  return library;
}

const text = (value: string) => Array.from(value, (char) => char.charCodeAt(0));

function indexOf(bytes: Uint8Array, wanted: readonly number[], from = 0): number {
  for (let at = bytes.indexOf(wanted[0] ?? 0, from); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

/** ICC profiles spell their name in UTF-16, big end first. */
const P3_NAME = text('Display P3').flatMap((code) => [0, code]);
/** Colour primaries of Display P3 in ITU-T H.273, table 2. */
const P3_PRIMARIES = 12;

/**
 * The colours a HEIC's numbers stand for: phones write Display P3, which shown as sRGB looks faded. libheif
 * hands the numbers on as they are. Read from the colour boxes (ISO/IEC 14496-12, 12.1.5), which stand before
 * the pixels.
 */
export function colorSpaceOf(bytes: Uint8Array): PredefinedColorSpace {
  const head = bytes.subarray(0, 65_536);
  for (let at = indexOf(head, text('colr')); at !== -1; at = indexOf(head, text('colr'), at + 4)) {
    const kind = String.fromCharCode(...head.subarray(at + 4, at + 8));
    if (kind === 'nclx' && head[at + 8] === 0 && head[at + 9] === P3_PRIMARIES) return 'display-p3';
    // The name of an ICC profile stands in its first kilobyte; the profile of a phone is half that long.
    if (kind === 'prof' && indexOf(head.subarray(at, at + 1024), P3_NAME) !== -1) return 'display-p3';
  }
  return 'srgb';
}

/** Copies libheif's rows, which may be padded, into a picture. */
function toImageData(
  decoded: Decoded,
  interleaved: unknown,
  colorSpace: PredefinedColorSpace,
): ImageData | null {
  const channel = decoded.channels.find(({ id }) => id === interleaved);
  if (!channel) return null;
  const { width, height, stride, data } = channel;
  const pixels = new ImageData(width, height, { colorSpace });
  for (let y = 0; y < height; y += 1)
    pixels.data.set(data.subarray(y * stride, y * stride + width * 4), y * width * 4);
  return pixels;
}

function decodeWith(
  heif: Libheif,
  bytes: Uint8Array,
  maxPixels: number,
): Result<ImageData, 'broken' | 'too-large'> {
  const decoder = new heif.HeifDecoder();
  const pictures = decoder.decode(bytes);
  try {
    const picture = pictures.find((one) => one.is_primary()) ?? pictures[0];
    if (!picture) return fail('broken');
    if (picture.get_width() * picture.get_height() > maxPixels) return fail('too-large');
    const decoded = heif.heif_js_decode_image2(
      picture.handle,
      heif.heif_colorspace.heif_colorspace_RGB,
      heif.heif_chroma.heif_chroma_interleaved_RGBA,
    );
    if (!decoded || !('image' in decoded)) return fail('broken');
    try {
      const pixels = toImageData(decoded, heif.heif_channel.heif_channel_interleaved, colorSpaceOf(bytes));
      return pixels ? ok(pixels) : fail('broken');
    } finally {
      heif.heif_image_release(decoded.image);
    }
  } finally {
    for (const one of pictures) one.free();
    if (decoder.decoder) heif.heif_context_free(decoder.decoder);
  }
}

/**
 * The main picture of a HEIC file, upright (its own turn-and-mirror boxes are applied; ISO/IEC 23008-12 makes
 * them rule over EXIF). `too-large` above `maxPixels`, told before decoding.
 */
export async function decodeHeic(
  bytes: Uint8Array,
  maxPixels: number,
): Promise<Result<ImageData, 'broken' | 'too-large'>> {
  const heif = await load();
  try {
    return decodeWith(heif, bytes, maxPixels);
  } catch (error) {
    // A file can bring libheif down (it aborts, or runs out of its memory). Its next photo gets a fresh one.
    console.warn('libheif gave up on a photo', error);
    library = null;
    return fail('broken');
  }
}
