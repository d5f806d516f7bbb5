import { photoKey } from './images';

const SIDE = 160;
/** The Reading's limit for one small picture. */
const MAX_LENGTH = 40_000;
const MAX_THUMBS = 12;

/**
 * Small pictures of photos that the page itself has loaded already, so that the panel can show them without a
 * request of its own. Null for a photo that is not on the page, or whose host does not let its pixels be read.
 */
export function thumbsOf(doc: Document, addresses: readonly string[]): (string | null)[] {
  const shown = new Map<string, HTMLImageElement>();
  for (const image of [...doc.images].slice(0, 1000)) {
    const address = image.currentSrc || image.src;
    if (!image.complete || image.naturalWidth < 40 || !/^https?:/.test(address)) continue;
    const key = photoKey(address);
    const known = shown.get(key);
    if (!known || image.naturalWidth > known.naturalWidth) shown.set(key, image);
  }
  return addresses.slice(0, MAX_THUMBS).map((address) => {
    const image = shown.get(photoKey(address));
    return image ? draw(image) : null;
  });
}

function draw(image: HTMLImageElement): string | null {
  const scale = Math.min(1, SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = image.ownerDocument.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  try {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const url = canvas.toDataURL('image/jpeg', 0.7);
    return url.startsWith('data:image/jpeg;base64,') && url.length <= MAX_LENGTH ? url : null;
  } catch (error) {
    // Pixels of another host may not be read: the panel then shows the photo after the user asks for it.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
