import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureDemoPhotos } from '../demo/photos';
import type { PickedFile } from './bad-files';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/photos');

export const picked = (name: string, mimeType: string, buffer: Buffer): PickedFile => ({
  name,
  mimeType,
  buffer,
});

/** One of the demo's photos under a name of the test's choosing. */
export async function demoFile(id: string, name: string): Promise<PickedFile> {
  const { [id]: path = '' } = await ensureDemoPhotos();
  return picked(name, 'image/jpeg', readFileSync(path));
}

/** A phone's HEIC; see tests/fixtures/photos for what is in each. */
export const heicFile = (fixture: 'sideways' | 'wide-color', name: string): PickedFile =>
  picked(name, 'image/heic', readFileSync(resolve(FIXTURES, `${fixture}.heic`)));

/**
 * A GIF of one pixel (GIF89a) that is red first and blue after a second. A frame's pixel is three codes of
 * three bits: clear (4), the colour's number, end (5).
 */
export function blinkingGif(name: string): PickedFile {
  const frame = (color: 0 | 1) => [
    // Wait 100 hundredths, then the frame at 0,0 of 1 × 1.
    ...[0x21, 0xf9, 4, 0, 100, 0, 0, 0],
    ...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0],
    ...[2, 2, 4 | (color << 3) | 0x40, 1, 0],
  ];
  const bytes = [
    ...Buffer.from('GIF89a'),
    // 1 × 1, with a table of two colours: red and blue.
    ...[1, 0, 1, 0, 0x80, 0, 0],
    ...[255, 0, 0, 0, 0, 255],
    ...frame(0),
    ...frame(1),
    0x3b,
  ];
  return picked(name, 'image/gif', Buffer.from(bytes));
}
