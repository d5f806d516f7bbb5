/** The beginnings of picture files, just long enough to hold their sizes. */

const chars = (value: string) => Array.from(value, (char) => char.charCodeAt(0));
const big = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** (bytes - 1 - index)) % 256);
const little = (value: number, bytes: number) => big(value, bytes).reverse();

export const text = (value: string) => Uint8Array.from(chars(value));

const frame = (width: number, height: number) => [
  ...[0xff, 0xc0, ...big(17, 2), 8, ...big(height, 2), ...big(width, 2), 3],
  ...[1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1],
];
/** Bytes after the frame, as the real file's pixels would follow. */
const rest = [0xff, 0xda, ...Array.from({ length: 64 }, () => 0)];

/** JFIF: start, APP0, frame header. */
export const jpeg = (width: number, height: number) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, ...big(16, 2), ...chars('JFIF\0'), 1, 1, 0, ...big(1, 2), ...big(1, 2), 0, 0],
    ...frame(width, height),
    ...rest,
  ]);

/** With an EXIF block that holds nothing but the orientation (tag 274). */
export function exifJpeg(width: number, height: number, orientation: number) {
  const tiff = [
    ...chars('MM'),
    ...big(42, 2),
    ...big(8, 4),
    ...big(1, 2),
    ...[...big(274, 2), ...big(3, 2), ...big(1, 4), ...big(orientation, 2), 0, 0],
    ...big(0, 4),
  ];
  const exif = [...chars('Exif\0\0'), ...tiff];
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe1, ...big(exif.length + 2, 2), ...exif],
    ...frame(width, height),
    ...rest,
  ]);
}

export const png = (width: number, height: number) =>
  Uint8Array.from([
    ...[0x89, ...chars('PNG\r\n\x1a\n'), ...big(13, 4), ...chars('IHDR')],
    ...[...big(width, 4), ...big(height, 4), 8, 6, 0, 0, 0, ...big(0, 4)],
  ]);

export const gif = (width: number, height: number) =>
  Uint8Array.from([...chars('GIF89a'), ...little(width, 2), ...little(height, 2), 0, 0, 0]);

/** Extended WebP: the size minus one, in three bytes each. */
export const webp = (width: number, height: number) =>
  Uint8Array.from([
    ...[...chars('RIFF'), ...little(100, 4), ...chars('WEBPVP8X'), ...little(10, 4), 0, 0, 0, 0],
    ...[...little(width - 1, 3), ...little(height - 1, 3), ...Array.from({ length: 40 }, () => 0)],
  ]);

/** An ISO media file that calls itself `brand` and compatible with the others. */
export const avifNamed = (brand: string, ...compatible: string[]) =>
  Uint8Array.from([
    ...big(16 + 4 * compatible.length, 4),
    ...chars('ftyp'),
    ...chars(brand),
    ...big(0, 4),
    ...chars(compatible.join('')),
  ]);

const isoBox = (name: string, ...content: number[]) => [
  ...big(8 + content.length, 4),
  ...chars(name),
  ...content,
];

/** An AVIF put together from tiles (ISO/IEC 23008-12, 6.6.2.3): sizes in its properties, in this order. */
export const avifOfSizes = (...sizes: [width: number, height: number][]) => {
  const ispe = sizes.flatMap(([width, height]) =>
    isoBox('ispe', ...big(0, 4), ...big(width, 4), ...big(height, 4)),
  );
  return Uint8Array.from([
    ...avifNamed('avif'),
    ...isoBox('meta', ...big(0, 4), ...isoBox('iprp', ...isoBox('ipco', ...ispe))),
  ]);
};
