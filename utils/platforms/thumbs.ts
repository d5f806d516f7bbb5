import { photoKey } from './images';

const SIDE = 160;
/** The Reading's limit for one small picture. */
const MAX_LENGTH = 40_000;
const MAX_THUMBS = 12;

/**
 * Small pictures of photos that the page itself has loaded already, so that the panel can show them without a
 * request of its own. Null for a photo that is not on the page, or whose host does not let its pixels be read.
 */
export function thumbsOf(doc: Document, addresses: readonly string[]): Promise<(string | null)[]> {
  const shown = new Map<string, HTMLImageElement>();
  for (const image of [...doc.images].slice(0, 1000)) {
    const address = image.currentSrc || image.src;
    if (!image.complete || image.naturalWidth < 40 || !/^https?:/.test(address)) continue;
    const key = photoKey(address);
    const known = shown.get(key);
    // The smallest version that is still large enough for the panel is the quickest to shrink.
    if (!known || closeness(image) < closeness(known)) shown.set(key, image);
  }
  return Promise.all(
    addresses.slice(0, MAX_THUMBS).map(async (address) => {
      const image = shown.get(photoKey(address));
      if (!image) return null;
      return (
        draw(doc, image, image.naturalWidth, image.naturalHeight) ??
        fromCache(doc, image.currentSrc || image.src)
      );
    }),
  );
}

const closeness = ({ naturalWidth }: HTMLImageElement): number =>
  naturalWidth >= SIDE ? naturalWidth : 10_000 + SIDE - naturalWidth;

/** A picture of another host taints a canvas unless that host allows reading: asked for that way, from the cache. */
async function fromCache(doc: Document, address: string): Promise<string | null> {
  try {
    const answer = await fetch(address, { mode: 'cors', credentials: 'omit', cache: 'force-cache' });
    if (!answer.ok) return null;
    const bitmap = await createImageBitmap(await answer.blob(), {
      resizeHeight: SIDE,
      resizeQuality: 'medium',
    });
    const url = draw(doc, bitmap, bitmap.width, bitmap.height);
    bitmap.close();
    return url;
  } catch (error) {
    // Refused by the host, or no picture after all: the panel shows a numbered frame instead.
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

function draw(doc: Document, source: CanvasImageSource, width: number, height: number): string | null {
  const scale = Math.min(1, SIDE / Math.max(width, height));
  const canvas = doc.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  try {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    const url = canvas.toDataURL('image/jpeg', 0.7);
    return url.startsWith('data:image/jpeg;base64,') && url.length <= MAX_LENGTH ? url : null;
  } catch (error) {
    // Pixels of another host may not be read from a canvas.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
