import { metas } from '../candidates/meta';
import { decodeEntities } from '../clean';
import { instagramCode } from '../kinds/instagram';
import { pageOwner } from '../page-owner';
import type { Post } from './post-data';

/** `<Name> on Instagram: "<caption>"`, in any language (og:title, seen 2024-12). */
const QUOTED = /^[^"“]{0,200}["“]([\s\S]*)["”]\.?\s*$/;
/** `534K likes, 5,064 comments - handle on May 8, 2021: "…"` (og:description, seen 2024-12). */
const COUNTED = /^[^"“]{0,120}?\s-\s([a-z0-9._]{1,30})\s[^"“]{1,80}:\s?["“]/i;
/** `Name (@handle) • Instagram …` (twitter:title, seen 2024-12). */
const NAMED = /\(@([a-z0-9._]{1,30})\)/i;

/** The addresses that the page's head speaks of. It stays as it was loaded while the page moves on by script. */
const headAddresses = (doc: Document): string[] => [
  ...metas(doc, 'og:url', 'al:web:url'),
  doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
];

/** Whether the page's head may speak of this post: it names it, or names no post at all. */
function isAbout(doc: Document, code: string): boolean {
  const codes = headAddresses(doc)
    .filter((address) => URL.canParse(address))
    .map((address) => instagramCode(new URL(address)))
    .filter((each) => each !== null);
  return codes.length === 0 || codes.includes(code);
}

/** The handles that the page's head names as the post's author; none when it is of another post. */
export function authorsInMeta(doc: Document, code: string): string[] {
  if (!isAbout(doc, code)) return [];
  const [words = ''] = metas(doc, 'og:description', 'description');
  const authors = [
    words.match(COUNTED)?.[1],
    metas(doc, 'twitter:title')[0]?.slice(0, 300).match(NAMED)?.[1],
    ...headAddresses(doc).map((address) => pageOwner(address)?.id),
  ];
  return authors.flatMap((handle) => handle?.toLowerCase() ?? []);
}

/** The post in the page's Open Graph tags; empty when they are of another post. */
export function postInMeta(doc: Document, code: string): Post {
  if (!isAbout(doc, code)) return { caption: '', photos: [], authors: [] };
  const [title = ''] = metas(doc, 'og:title');
  const [words = ''] = metas(doc, 'og:description', 'description');
  const caption = title.match(QUOTED)?.[1] ?? (COUNTED.test(words) ? words.match(QUOTED)?.[1] : '') ?? '';
  return {
    caption: decodeEntities(caption),
    photos: metas(doc, 'og:image').slice(0, 1),
    authors: authorsInMeta(doc, code),
  };
}
