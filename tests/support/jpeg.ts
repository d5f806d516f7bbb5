/** Width and height from a JPEG's frame header, and whether it carries EXIF; throws for anything else. */
export function jpegFacts(bytes: Uint8Array): { width: number; height: number; exif: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(0) !== 0xffd8) throw new Error('not a JPEG');
  let at = 2;
  let exif = false;
  while (at < bytes.length - 9) {
    const marker = view.getUint16(at);
    if (marker === 0xffe1 && view.getUint32(at + 4) === 0x45786966) exif = true;
    // SOF0–SOF15 without DHT, JPG and DAC hold the frame's size.
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), exif };
    at += 2 + view.getUint16(at + 2);
  }
  throw new Error('a JPEG without a frame');
}
