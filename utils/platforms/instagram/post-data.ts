import { isNode, type JsonNode, list, prop } from '../candidates/json-nodes';
import { dataNodes } from '../page-scripts';

/** A post as one place of the page has it; each part may be missing. */
export interface Post {
  caption: string;
  /** Addresses as the page writes them, each photo's largest version. */
  photos: string[];
  /** Handles in small letters. */
  authors: string[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The widest of an item's versions: `image_versions2.candidates` (2022–2026) or `display_resources` (older). */
function photoOf(item: JsonNode): string {
  const versions = prop(item, 'image_versions2');
  const choices = [
    ...list(isNode(versions) ? prop(versions, 'candidates') : []),
    ...list(prop(item, 'display_resources')),
  ].slice(0, 40);
  let best = { address: '', width: -1 };
  for (const choice of choices) {
    if (!isNode(choice)) continue;
    const address = text(prop(choice, 'url')) || text(prop(choice, 'src'));
    const width = Number(prop(choice, 'width') ?? prop(choice, 'config_width') ?? 0) || 0;
    if (address !== '' && width > best.width) best = { address, width };
  }
  // Logged out, a post in a list has but one size (2026-10).
  return best.address || text(prop(item, 'display_uri')) || text(prop(item, 'display_url'));
}

/** The parts of a carousel, or the post itself. */
function items(post: JsonNode): JsonNode[] {
  const sidecar = prop(post, 'edge_sidecar_to_children');
  const edges = isNode(sidecar) ? list(prop(sidecar, 'edges')) : [];
  const parts = [
    ...list(prop(post, 'carousel_media')),
    ...edges.map((edge) => (isNode(edge) ? prop(edge, 'node') : undefined)),
  ].filter(isNode);
  return parts.length > 0 ? parts.slice(0, 40) : [post];
}

function captionOf(post: JsonNode): string {
  const caption = prop(post, 'caption');
  if (typeof caption === 'string') return caption;
  if (isNode(caption)) return text(prop(caption, 'text'));
  const older = prop(post, 'edge_media_to_caption');
  const [edge] = isNode(older) ? list(prop(older, 'edges')) : [];
  const node = isNode(edge) ? prop(edge, 'node') : undefined;
  return isNode(node) ? text(prop(node, 'text')) : '';
}

function authorOf(post: JsonNode): string[] {
  return ['user', 'owner'].flatMap((name) => {
    const user = prop(post, name);
    const handle = isNode(user) ? text(prop(user, 'username')).toLowerCase() : '';
    return /^[a-z0-9._]{1,30}$/.test(handle) ? [handle] : [];
  });
}

/** How much an object tells of the photos: how many, and whether in several sizes. */
const worth = (photos: readonly string[], post: JsonNode): number =>
  photos.length * 2 + (isNode(prop(post, 'image_versions2')) ? 1 : 0);

/**
 * The post of a code in the page's data. Other posts of the profile stand there too, some before it, so each
 * object is asked for its own code: `code` (captures of 2026-10) or `shortcode` (2022–2024). The same post may
 * stand there again in a list, with less.
 */
export function postInData(doc: Document, code: string): Post {
  const found: Post = { caption: '', photos: [], authors: [] };
  let best = 0;
  for (const node of dataNodes(doc, code)) {
    if (prop(node, 'code') !== code && prop(node, 'shortcode') !== code) continue;
    const caption = captionOf(node);
    if (caption.length > found.caption.length) found.caption = caption;
    found.authors.push(...authorOf(node));
    const photos = items(node).map(photoOf).filter(Boolean);
    if (worth(photos, node) > best) {
      best = worth(photos, node);
      found.photos = photos;
    }
  }
  return found;
}
