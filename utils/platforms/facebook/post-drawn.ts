import { dialogsOf, linksIn, only } from '../drawn';
import { textOfShown } from '../insert/text-of';
import { facebookOwner, facebookPost, isFacebook } from '../kinds/facebook';

/** A post's own words (public notes, 2024–2026; the first of the three since 2025). */
const MESSAGE =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';
/** "See more", and what only decorates. */
const NOT_WORDS = '[role="button"], button, [aria-hidden="true"]';
/** The large picture of the photo viewer and of listings (public notes, 2024–2026-07). */
const LARGE = 'img[data-visualcompletion="media-vc-image"]';
const ARTICLE = '[role="article"]';

export interface DrawnPost {
  text: string;
  /** 0–1: own guesses are worth less. */
  confidence: number;
  /** Addresses as the page writes them. */
  photos: string[];
}

/** Comments are articles too: inside the post's, or labelled so, or linked with a `comment_id` (2026). */
function isComment(article: Element, url: URL): boolean {
  if (article.parentElement?.closest(ARTICLE)) return true;
  if (/^(comment|reply|komentar|balasan)/i.test(article.getAttribute('aria-label') ?? '')) return true;
  const posts = linksIn(article, url).filter(({ to }) => facebookPost(to) !== null);
  return posts.length > 0 && posts.every(({ to }) => to.searchParams.has('comment_id'));
}

const isOwn = (element: Element, root: Element, url: URL): boolean => {
  const article = element.closest(ARTICLE);
  return article === null || article === root || !root.contains(article) || !isComment(article, url);
};

const ownMessage = (root: Element, url: URL): Element | null =>
  [...root.querySelectorAll(MESSAGE)].slice(0, 40).find((message) => isOwn(message, root, url)) ?? null;

/**
 * The element that shows the post of the address: the article that links to it, else an open dialog with a
 * post's words, else the only article that is no comment. Null where several could be meant.
 */
export function postRoot(doc: Document, url: URL): Element | null {
  const post = facebookPost(url);
  if (post === null) return null;
  const links = (article: Element) =>
    linksIn(article, url).some(({ to }) => facebookPost(to) === post && !to.searchParams.has('comment_id'));
  for (const scope of [...dialogsOf(doc), doc.body]) {
    if (!scope) continue;
    const articles = [...scope.querySelectorAll(ARTICLE)]
      .slice(0, 100)
      .filter((article) => !isComment(article, url));
    const named = articles.find(links);
    if (named) return named;
    if (scope !== doc.body && ownMessage(scope, url)) return scope;
    const viewer = scope.querySelector('[role="complementary"]');
    if (viewer && scope.querySelector(LARGE)) return scope;
    if (articles.length === 1) return articles[0] ?? null;
  }
  return null;
}

/** In the photo viewer the words stand beside the photo, unmarked (own guess, unverified). */
function beside(root: Element, url: URL): string {
  const column = root.querySelector(LARGE) ? root.querySelector('[role="complementary"]') : null;
  const words = [...(column?.querySelectorAll('[dir="auto"]') ?? [])]
    .slice(0, 60)
    .filter(
      (part) => !part.closest('a, h1, h2, h3, h4, button, [role="button"], form') && isOwn(part, root, url),
    )
    .find((part) => (part.textContent ?? '').trim().length >= 20);
  return words ? textOfShown(words, NOT_WORDS) : '';
}

function photosIn(root: Element, url: URL): string[] {
  const large = [...root.querySelectorAll(LARGE)];
  const linked = linksIn(root, url)
    .filter(({ to }) => isFacebook(to) && /\/photo|[?&]fbid=/.test(`${to.pathname}${to.search}`))
    .flatMap(({ link }) => [...link.querySelectorAll('img')]);
  return [...new Set(large.length > 0 ? large : linked)]
    .slice(0, 40)
    .filter((image) => isOwn(image, root, url))
    .map((image) => image.getAttribute('src') ?? '')
    .filter((address) => address !== '' && !/\/emoji\.php|\/\/static\./.test(address.slice(0, 300)));
}

/** The post as the page shows it; null when it is not (yet) to be seen. */
export function postAsDrawn(doc: Document, url: URL): DrawnPost | null {
  const root = postRoot(doc, url);
  if (!root) return null;
  const message = ownMessage(root, url);
  return {
    text: message ? textOfShown(message, NOT_WORDS) : beside(root, url),
    confidence: message ? 0.8 : 0.4,
    photos: photosIn(root, url),
  };
}

/** In groups, members are linked as `/groups/<group>/user/<number>/` (2026). */
const ownerOf = (to: URL): string | null =>
  to.pathname.match(/^\/groups\/[^/]+\/user\/(\d{4,20})/)?.[1] ??
  (to.pathname.startsWith('/groups/') || facebookPost(to) !== null ? null : facebookOwner(to));

/** Who wrote the post: the one profile that its heading links to (`h2`–`h4` or `strong`, 2024–2026). */
export function postAuthor(doc: Document, url: URL): string | null {
  const root = postRoot(doc, url);
  if (!root) return null;
  for (const heading of [...root.querySelectorAll('h2, h3, h4, strong')].slice(0, 20)) {
    if (!isOwn(heading, root, url)) continue;
    const around = heading.closest('a[href]') ?? heading;
    const links = around === heading ? linksIn(heading, url) : linksIn(around.parentElement ?? around, url);
    const owners = links.flatMap(({ to }) => ownerOf(to) ?? []);
    if (owners.length > 0) return only(owners);
  }
  return null;
}
