import { metas } from '../candidates/meta';
import { facebookPost } from '../kinds/facebook';

/**
 * The post in the page's Open Graph tags, as somebody who is not logged in gets them: often shortened. Empty
 * when the head does not name this very post, since it stays while the page moves on by script.
 */
export function postInMeta(doc: Document, url: URL): { text: string; photos: string[] } {
  const post = facebookPost(url);
  const isAbout = metas(doc, 'og:url').some(
    (address) => URL.canParse(address) && facebookPost(new URL(address)) === post,
  );
  if (post === null || !isAbout) return { text: '', photos: [] };
  return { text: metas(doc, 'og:description')[0] ?? '', photos: metas(doc, 'og:image').slice(0, 1) };
}
