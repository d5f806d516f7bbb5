import { browser } from '#imports';
import { fail, ok, type Result } from '../core/result';
import { photoAddress } from './photo-address';

export type PhotoFailure = 'needs-permission' | 'offline' | 'refused' | 'not-an-image' | 'too-large';

/** Larger than any shop's photo; the import refuses what it cannot decode anyway. */
export const MAX_PHOTO_BYTES = 40 * 1024 * 1024;

const originOf = (url: URL): string => `${url.origin}/*`;

/** Reads at most {@link MAX_PHOTO_BYTES}; null when there is more, whatever the host announced. */
async function readCapped(response: Response): Promise<Uint8Array<ArrayBuffer>[] | null> {
  if (Number(response.headers.get('content-length') ?? 0) > MAX_PHOTO_BYTES) {
    await response.body?.cancel();
    return null;
  }
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MAX_PHOTO_BYTES) {
      await reader?.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return parts;
}

/** The image type by its first bytes, since hosts announce photos as anything. Null for everything else. */
function imageType(start: Uint8Array): string | null {
  const text = String.fromCharCode(...start.subarray(0, 16));
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG')) return 'image/png';
  if (text.startsWith('GIF8')) return 'image/gif';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp';
  const brand = text.slice(4, 8) === 'ftyp' ? text.slice(8, 12) : '';
  if (/^avi[fs]$/.test(brand)) return 'image/avif';
  return /^(hei[cxms]|hev[cx]|mif1|msf1)$/.test(brand) ? 'image/heic' : null;
}

/**
 * Fetches one photo the user chose, from its own host, without cookies and without saying from where.
 * `needs-permission`: the host only answers pages it knows; see {@link requestPhotoHosts}. `offline`: no
 * network at all. `refused`: it does not answer, or the address is not one we call (http, private networks).
 * `not-an-image`, `too-large`: what came.
 */
export async function fetchPhoto(address: string): Promise<Result<Blob, PhotoFailure>> {
  const url = photoAddress(address);
  if (!url) return fail('refused');
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'force-cache' });
  } catch {
    // The browser does not tell why it failed. Without a network no permission helps, and no host is to blame.
    if (!navigator.onLine) return fail('offline');
    // A refusal to share and a dead host look alike; only the permission tells them apart.
    const held = await browser.permissions.contains({ origins: [originOf(url)] });
    return fail(held ? 'refused' : 'needs-permission');
  }
  if (!response.ok || (response.url !== '' && !photoAddress(response.url))) {
    await response.body?.cancel();
    return fail('refused');
  }
  try {
    const parts = await readCapped(response);
    if (!parts) return fail('too-large');
    const blob = new Blob(parts);
    const type = imageType(new Uint8Array(await blob.slice(0, 16).arrayBuffer()));
    return type ? ok(new Blob([blob], { type })) : fail('not-an-image');
  } catch (error) {
    // The connection broke while the photo came.
    if (error instanceof TypeError) return fail(navigator.onLine ? 'refused' : 'offline');
    throw error;
  }
}

/**
 * Asks the user once for the hosts of all these photos; false when he declines, or none of them may be called.
 * Call it in a click: the browser asks only then.
 */
export async function requestPhotoHosts(addresses: readonly string[]): Promise<boolean> {
  const urls = addresses.map(photoAddress).filter((url) => url !== null);
  const origins = [...new Set(urls.map(originOf))];
  return origins.length > 0 && browser.permissions.request({ origins });
}
