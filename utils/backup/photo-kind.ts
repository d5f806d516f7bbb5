/** Media types in which Pajang keeps photos, with the ending of their file names. */
export const PHOTO_TYPES = { 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/png': 'png' } as const;
export type PhotoType = keyof typeof PHOTO_TYPES;

const PNG = '\x89PNG\r\n\x1a\n';

/** The media type by a photo's first bytes, whatever it is called; null for anything that Pajang never keeps. */
export function photoType(bytes: Uint8Array): PhotoType | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start.startsWith('RIFF') && start.slice(8) === 'WEBP') return 'image/webp';
  return start.startsWith(PNG) ? 'image/png' : null;
}
