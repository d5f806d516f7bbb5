import { prop } from '../candidates/json-nodes';
import { metas } from '../candidates/meta';
import { decodeEntities } from '../clean';
import { instagramOwner } from '../kinds/instagram';
import { dataNodes } from '../page-scripts';

/** `… Name (@handle) on Instagram: "<biography>"` (description, seen 2024–2026, any language). */
const QUOTED = /\(@([a-z0-9._]{1,30})\)[^"“]{1,60}:\s?["“]([\s\S]*)["”]\s*$/i;

/**
 * What a profile says of itself: `biography` of the object with this profile's `username` (captures of 2026-10;
 * other people stand in the data too), else the quoted end of the page's description, if it names this profile.
 */
export function biographyOf(doc: Document, url: URL): string {
  const handle = instagramOwner(url);
  if (handle === null) return '';
  for (const node of dataNodes(doc, '"biography"')) {
    const name = prop(node, 'username');
    const words = prop(node, 'biography');
    if (typeof name === 'string' && typeof words === 'string' && name.toLowerCase() === handle && words)
      return words;
  }
  for (const description of metas(doc, 'description', 'og:description')) {
    const [, name = '', words = ''] = decodeEntities(description.slice(0, 5000)).match(QUOTED) ?? [];
    if (name.toLowerCase() === handle) return words;
  }
  return '';
}
