import type { Box } from './cut-box';

/** A part of a picture as a PNG file of its own, pixel by pixel. Throws `DOMException` for what is no picture. */
export async function cutFile(image: Blob, box: Box, name: string): Promise<File> {
  const part = await createImageBitmap(image, box.x, box.y, box.width, box.height);
  try {
    const canvas = new OffscreenCanvas(box.width, box.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2d context');
    context.drawImage(part, 0, 0);
    const type = 'image/png';
    return new File([await canvas.convertToBlob({ type })], name, { type });
  } finally {
    part.close();
  }
}
