import { widest } from '../candidates/gallery';
import { addressOf, linksIn } from '../drawn';
import { textOfShown } from '../insert/text-of';
import { instagramCode, instagramOwner } from '../kinds/instagram';
import type { Post } from './post-data';
import { authorsIn, isProfile, postRoot } from './post-root';

/** Not the words of a caption: buttons, times, headings with the author's name. */
const NOT_CAPTION = 'button, [role="button"], time, h2, h3, [aria-hidden="true"]';
const AVATAR = /profile picture|foto profil|gambar profil/i;

/** The caption: the post's `h1` (2026-04); else the first entry of its list, which is the author's (2026-04). */
function captionIn(root: Element, url: URL, authors: readonly string[]): string {
  for (const heading of [...root.querySelectorAll('h1')].slice(0, 5)) {
    const words = textOfShown(heading, NOT_CAPTION);
    const handle = words.trim().toLowerCase();
    if (handle !== '' && !authors.includes(handle) && handle !== instagramOwner(url)) return words;
  }
  const first = [...root.querySelectorAll('ul li')]
    .slice(0, 60)
    .find((entry) => linksIn(entry, url).some(({ to }) => isProfile(to) && instagramOwner(to) !== null));
  const owners = first
    ? linksIn(first, url).map(({ to }) => (isProfile(to) ? instagramOwner(to) : null))
    : [];
  if (!first || !authors.some((author) => owners[0] === author)) return '';
  return [...first.querySelectorAll('[dir="auto"]')]
    .slice(0, 60)
    .filter((part) => !part.closest('a, h2, h3, button, time') && !part.querySelector('h2, h3, time'))
    .map((part) => textOfShown(part, NOT_CAPTION))
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '');
}

/** The post's own photos: no faces of people, no emoji, no other posts below it. */
function photosIn(root: Element, url: URL, code: string): string[] {
  return [...root.querySelectorAll('img')].slice(0, 200).flatMap((image) => {
    const address = widest(image.getAttribute('srcset') ?? '') ?? image.getAttribute('src') ?? '';
    if (AVATAR.test((image.getAttribute('alt') ?? '').slice(0, 300))) return [];
    // Profile pictures carry "-19" in their path, photos "-15" (seen 2018–2026); emoji come from a static host.
    if (address === '' || /\/t51\.\d+-19\/|\/\/static\./.test(address.slice(0, 300))) return [];
    const link = image.closest('a[href]');
    const to = link && addressOf(link, url);
    if (to && instagramCode(to) !== code) return [];
    const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
    return width > 0 && width < 100 ? [] : [address];
  });
}

/** The post as the page shows it; null when it is not (yet) to be seen. */
export function postAsDrawn(doc: Document, url: URL, code: string): Post | null {
  const root = postRoot(doc, url, code);
  if (!root) return null;
  const authors = authorsIn(root, url);
  return { caption: captionIn(root, url, authors), photos: photosIn(root, url, code), authors };
}
