import type { PageKind } from '../page-kind';
import { segmentsOf } from './redirect';

const HOST = /^((www|m)\.)?(instagram\.com|instagr\.am)$/;
const POST = /^\/(?:([a-z0-9._]+)\/)?(?:p|reel|reels|tv)\/([a-z0-9_-]+)/i;

/** First parts of addresses that are Instagram's own, and so nobody's handle (seen 2024–2026). */
const OWN =
  /^(explore|direct|accounts|reels?|stories|about|legal|web|developer|your_activity|emails|p|tv|create|challenge|oauth|api|graphql|session|ar|threads|share|popular|locations|privacy|press|archive|nametag|topics|ajax|qp|data|download)$/;

export const isInstagram = (url: URL): boolean => HOST.test(url.hostname);

/** The short code of an Instagram post's address, or null. Its capitals count. */
export function instagramCode(url: URL): string | null {
  const [, user = '', code = ''] = url.pathname.match(POST) ?? [];
  // `/share/reel/…` holds a code of its own kind, and `/reels/audio/…` is a sound.
  return code === '' || /^(share|explore)$/i.test(user) || /^audio$/i.test(code) ? null : code;
}

export function instagramKind(url: URL): PageKind | null {
  if (!isInstagram(url)) return null;
  const segments = segmentsOf(url);
  const [first = ''] = segments;
  if (first === 'create') return 'ig-create';
  if (instagramCode(url) !== null) return 'ig-post';
  return segments.length >= 1 && segments.length <= 2 && isHandle(first) ? 'ig-profile' : 'ig-other';
}

/** Handles: letters, digits, dots and underscores, at most 30. */
const isHandle = (text: string) => !OWN.test(text) && /^[a-z0-9._]{1,30}$/.test(text);

/** `/<handle>/…` and `/stories/<handle>/…`. */
export function instagramOwner(url: URL): string | null {
  if (!isInstagram(url)) return null;
  const [first = '', second = ''] = segmentsOf(url);
  const handle = first === 'stories' && second !== 'highlights' ? second : first;
  return isHandle(handle) ? handle : null;
}
