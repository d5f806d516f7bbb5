import { openDialogs } from './compose/dom';

const MAX_LINKS = 600;

/** Dialogs, the newest first. A document without a window draws nothing, so there all of them count. */
export const dialogsOf = (doc: Document): Element[] =>
  doc.defaultView
    ? openDialogs(doc)
    : [...doc.querySelectorAll('[role="dialog"]')]
        .filter((dialog) => !dialog.querySelector('[role="dialog"]'))
        .reverse();

/** The link addresses in an element, absolute; what is no address is left out. */
export function linksIn(root: ParentNode, url: URL, selector = 'a[href]'): { link: Element; to: URL }[] {
  return [...root.querySelectorAll(selector)].slice(0, MAX_LINKS).flatMap((link) => {
    const to = addressOf(link, url);
    return to ? [{ link, to }] : [];
  });
}

/** Where a link leads, or null. */
export function addressOf(link: Element, url: URL): URL | null {
  const href = link.getAttribute('href') ?? '';
  return href !== '' && href.length < 4000 && URL.canParse(href, url.href) ? new URL(href, url.href) : null;
}

/** The one thing that all agree on; null for none and for several. */
export function only<T>(values: Iterable<T>): T | null {
  const different = [...new Set(values)];
  return different.length === 1 ? (different[0] ?? null) : null;
}
