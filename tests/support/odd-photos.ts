import type { Page } from '@playwright/test';
import type { PickedFile } from './bad-files';
import { picked } from './photo-files';

const bytes16 = (value: number) => [value >> 8, value & 0xff];

/** A segment of a JPEG: its marker, its length (which counts itself), its content. */
const segment = (marker: number, ...content: readonly number[]) => [
  0xff,
  marker,
  ...bytes16(content.length + 2),
  ...content,
];

/**
 * A JPEG as presses take them: one colour of four inks, each 0–255, stored the wrong way round as Adobe's programs do
 * (ITU T.81; Adobe's segment APP14). Each block of 8 × 8 is its mean alone, which costs two bits at most.
 */
export function cmykJpeg(name: string, inks: readonly number[], blocks: number): PickedFile {
  let bits = '';
  for (let block = 0; block < blocks * blocks; block++)
    for (const ink of inks) {
      // With all steps of 8 the mean of a block is its value less 128; only the first block has one to tell.
      const mean = block === 0 ? 255 - ink - 128 : 0;
      const size = mean === 0 ? 0 : Math.floor(Math.log2(Math.abs(mean))) + 1;
      const value = mean < 0 ? mean + 2 ** size - 1 : mean;
      bits += size.toString(2).padStart(4, '0');
      if (size > 0) bits += value.toString(2).padStart(size, '0');
      // All other waves: none.
      bits += '0';
    }
  const filled = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1');
  const scan = (filled.match(/.{8}/g) ?? []).flatMap((byte) => {
    const value = Number.parseInt(byte, 2);
    return value === 0xff ? [value, 0] : [value];
  });
  const side = bytes16(blocks * 8);
  const parts = inks.map((_, at) => at + 1);
  // Nine sizes of a mean, of four bits each; one word for the end of a block, of one bit.
  const means = [0, 0, 0, 9, ...Array<number>(12).fill(0), ...Array.from({ length: 9 }, (_, size) => size)];
  const waves = [1, ...Array<number>(15).fill(0), 0];
  return picked(
    name,
    'image/jpeg',
    Buffer.from([
      ...[0xff, 0xd8],
      ...segment(0xee, ...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0),
      ...segment(0xdb, 0, ...Array<number>(64).fill(8)),
      ...segment(0xc0, 8, ...side, ...side, inks.length, ...parts.flatMap((part) => [part, 0x11, 0])),
      ...segment(0xc4, 0, ...means),
      ...segment(0xc4, 0x10, ...waves),
      ...segment(0xda, inks.length, ...parts.flatMap((part) => [part, 0]), 0, 63, 0),
      ...scan,
      ...[0xff, 0xd9],
    ]),
  );
}

const le24 = (value: number) => [value & 0xff, (value >> 8) & 0xff, value >> 16];
const le32 = (value: number) => [...le24(value & 0xffffff), value >>> 24];

/** A chunk of a RIFF file: its name, its length, its content, and a byte more when that is odd. */
const chunk = (name: string, ...content: readonly number[]) => [
  ...Buffer.from(name),
  ...le32(content.length),
  ...content,
  ...(content.length % 2 ? [0] : []),
];

/** The chunk of a still WebP that holds its picture, after whatever else is said of it. */
function pictureOf(still: readonly number[]): readonly number[] {
  const bytes = Buffer.from(still);
  for (let at = 12; at < bytes.length; ) {
    const [name, length] = [bytes.toString('latin1', at, at + 4), bytes.readUInt32LE(at + 4)];
    const next = at + 8 + length + (length % 2);
    if (name === 'VP8 ' || name === 'VP8L') return still.slice(at, next);
    at = next;
  }
  throw new Error('a WebP without a picture');
}

/** A square WebP of `side` pixels that shows each colour for a second (RFC 9649); frames drawn by the page's browser. */
export async function movingWebp(
  page: Page,
  name: string,
  colors: readonly string[],
  side: number,
): Promise<PickedFile> {
  const stills = await page.evaluate(
    ([all, size]) =>
      Promise.all(
        all.map(async (color) => {
          const canvas = new OffscreenCanvas(size, size);
          const context = canvas.getContext('2d', { alpha: false }) as OffscreenCanvasRenderingContext2D;
          context.fillStyle = color;
          context.fillRect(0, 0, size, size);
          const still = await canvas.convertToBlob({ type: 'image/webp', quality: 0.95 });
          return [...new Uint8Array(await still.arrayBuffer())];
        }),
      ),
    [colors, side] as const,
  );
  const size = le24(side - 1);
  const frames = stills.flatMap((still) =>
    chunk('ANMF', ...le24(0), ...le24(0), ...size, ...size, ...le24(1000), 0, ...pictureOf(still)),
  );
  const content = [
    ...Buffer.from('WEBP'),
    // Moving, and nothing else of note.
    ...chunk('VP8X', 0x02, 0, 0, 0, ...size, ...size),
    ...chunk('ANIM', 0, 0, 0, 0, 0, 0),
    ...frames,
  ];
  return picked(
    name,
    'image/webp',
    Buffer.from([...Buffer.from('RIFF'), ...le32(content.length), ...content]),
  );
}
