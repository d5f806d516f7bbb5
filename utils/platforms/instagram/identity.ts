import { isNode, prop } from '../candidates/json-nodes';
import { addressOf, only } from '../drawn';
import { instagramCode, instagramOwner } from '../kinds/instagram';
import { definitions } from '../page-scripts';
import { postInData } from './post-data';
import { authorsInMeta } from './post-meta';
import { authorsIn, postRoot } from './post-root';

/** The parts of a page that show somebody else's things. */
const CONTENT = 'main, [role="main"], article, [role="dialog"], footer';

/** The author of the post at an address that does not name one. Each source must name exactly one. */
export function instagramAuthor(doc: Document, url: URL): string | null {
  const code = instagramCode(url);
  if (code === null) return null;
  const root = postRoot(doc, url, code);
  const sources = [postInData(doc, code).authors, root ? authorsIn(root, url) : [], authorsInMeta(doc, code)];
  return only(sources.find((authors) => authors.length > 0) ?? []);
}

/**
 * Who is logged in: `["PolarisViewer",[],{"data":{"username":…}}]` in the page's scripts, data null when nobody
 * is (public notes of live pages, 2026-09-22). Without it, the one picture outside the content that links to a
 * profile, which is the menu's own (own guess, unverified).
 */
export function instagramViewer(doc: Document, url: URL): string | null {
  const viewers = definitions(doc, 'PolarisViewer').map((viewer) => prop(viewer, 'data'));
  if (viewers.length > 0) {
    const names = viewers.map((data) => (isNode(data) ? prop(data, 'username') : null));
    const name = only(names);
    return typeof name === 'string' && /^[a-z0-9._]{1,30}$/i.test(name) ? name.toLowerCase() : null;
  }
  const own = [...doc.querySelectorAll('a[href] img')]
    .slice(0, 200)
    .flatMap((image) => image.closest('a[href]') ?? [])
    .filter((link) => !link.closest(CONTENT))
    .flatMap((link) => addressOf(link, url) ?? [])
    .filter((to) => to.pathname.split('/').filter(Boolean).length === 1);
  return only(own.flatMap((to) => instagramOwner(to) ?? []));
}
