import { photoKey } from './images';

const SIDE = 160;
/** The Reading's limit for one small picture. */
const MAX_LENGTH = 40_000;
const MAX_THUMBS = 12;
const MAX_IMAGES = 1000;
/** Longer addresses are no photo's. */
const MAX_ADDRESS = 4000;
/** Larger pictures take the page's thread too long to shrink. */
const MAX_PIXELS = 40_000_000;
/** A host that has not answered by then is not waited for; what the cache holds comes at once. */
const MAX_WAIT_MS = 3000;

/**
 * Small pictures of photos that the page itself has loaded already, so that the panel can show them without a
 * request of its own. Null for a photo that is not on the page, or whose host does not let its pixels be read.
 * One after the other, so that the page's thread is given back between them.
 */
export async function thumbsOf(doc: Document, addresses: readonly string[]): Promise<(string | null)[]> {
  const shown = shownOn(doc);
  const cached: Promise<string | null>[] = [];
  for (const address of addresses.slice(0, MAX_THUMBS)) {
    const image = shown.get(photoKey(address));
    const drawn = image ? draw(doc, image, image.naturalWidth, image.naturalHeight) : null;
    cached.push(image && drawn === null ? fromCache(doc, addressOf(image)) : Promise.resolve(drawn));
    if (image) await new Promise((done) => setTimeout(done));
  }
  return Promise.all(cached);
}

const addressOf = (image: HTMLImageElement): string => image.currentSrc || image.src;

/** The loaded photos of the page, one of each. */
function shownOn(doc: Document): Map<string, HTMLImageElement> {
  const shown = new Map<string, HTMLImageElement>();
  for (let index = 0; index < Math.min(doc.images.length, MAX_IMAGES); index += 1) {
    const image = doc.images.item(index);
    const address = image ? addressOf(image) : '';
    if (!image?.complete || address.length > MAX_ADDRESS || !/^https?:/.test(address)) continue;
    if (image.naturalWidth < 40 || image.naturalWidth * image.naturalHeight > MAX_PIXELS) continue;
    const key = photoKey(address);
    const known = shown.get(key);
    // The smallest version that is still large enough for the panel is the quickest to shrink.
    if (!known || closeness(image) < closeness(known)) shown.set(key, image);
  }
  return shown;
}

const closeness = ({ naturalWidth }: HTMLImageElement): number =>
  naturalWidth >= SIDE ? naturalWidth : 10_000 + SIDE - naturalWidth;

/** A picture of another host taints a canvas unless that host allows reading: asked for that way, from the cache. */
async function fromCache(doc: Document, address: string): Promise<string | null> {
  try {
    const answer = await fetch(address, {
      mode: 'cors',
      credentials: 'omit',
      cache: 'force-cache',
      signal: AbortSignal.timeout(MAX_WAIT_MS),
    });
    if (!answer.ok) return null;
    const bitmap = await createImageBitmap(await answer.blob(), {
      resizeHeight: SIDE,
      resizeQuality: 'medium',
    });
    const url = draw(doc, bitmap, bitmap.width, bitmap.height);
    bitmap.close();
    return url;
  } catch (error) {
    // Refused by the host, too late, or no picture after all: the panel shows a numbered frame instead.
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
