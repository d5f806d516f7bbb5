import { dialogsOf, linksIn } from '../drawn';
import { instagramCode, instagramOwner } from '../kinds/instagram';

/** Whether a link to the post stands in an element. */
const speaksOf = (element: Element, url: URL, code: string): boolean =>
  linksIn(element, url).some(({ to }) => instagramCode(to) === code);

/** Whether the link is the post's own time, as posts have it (2023–2026); in a profile's grid it is a picture. */
const isDated = (element: Element, url: URL, code: string): boolean =>
  linksIn(element, url).some(
    ({ link, to }) => instagramCode(to) === code && link.querySelector('time') !== null,
  );

/**
 * The element that shows the post of the address: `article`, in a dialog when it was opened over a profile
 * (2026-04). Dialogs and pages of one post may lack the `article` (own guess); then the post's time tells.
 */
export function postRoot(doc: Document, url: URL, code: string): Element | null {
  const dialogs = dialogsOf(doc);
  const inDialogs = dialogs.flatMap((dialog) => [...dialog.querySelectorAll('article')]);
  const articles = [...new Set([...inDialogs, ...doc.querySelectorAll('article')])].slice(0, 60);
  const named = articles.find((article) => speaksOf(article, url, code));
  if (named) return named;
  if (inDialogs.length === 1) return inDialogs[0] ?? null;
  const dialog = dialogs.find((each) => isDated(each, url, code));
  if (dialog) return dialog;
  if (articles.length > 0) return articles.length === 1 ? (articles[0] ?? null) : null;
  const main = doc.querySelector('main, [role="main"]');
  return main && isDated(main, url, code) ? main : null;
}

/** Who the head of a post names (`header a[href]`, 2026-04); places and songs there are nobody. */
export function authorsIn(root: Element, url: URL): string[] {
  const header = root.querySelector('header');
  if (!header) return [];
  return linksIn(header, url).flatMap(({ to }) => (isProfile(to) ? (instagramOwner(to) ?? []) : []));
}

/** True for the address of somebody's profile itself. */
export const isProfile = (to: URL): boolean => to.pathname.split('/').filter(Boolean).length === 1;
