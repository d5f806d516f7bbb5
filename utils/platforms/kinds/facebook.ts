import type { PageKind } from '../page-kind';
import { segmentsOf } from './redirect';

const BUSINESS = 'business.facebook.com';
/** "id-id.facebook.com" and its like are the site in one language. */
const HOST = /^((www|web|m|mbasic|touch|mobile|[a-z]{2}-[a-z]{2})\.)?(facebook|fb)\.com$/;

/** First parts of addresses that are Facebook's own, and so nobody's handle. */
const OWN =
  /^(marketplace|groups|watch|events?|gaming|friends|messages|notifications|settings|help|login|logout|business|ads|adsmanager|pages|bookmarks|reels?|stories|share|sharer|search|hashtag|professional_dashboard|latest|policies|privacy|photos?|permalink|story|posts|videos?|media|dialog|plugins|composer|memories|saved|me|recover|checkpoint|fundraisers|live|legal|about|careers|directory|public|r|l|p|home|profile|people|pg|jobs|offers|games|instantgames|weather|lite|commerce|creatorstudio|feed|ajax|commerce_manager)(\.php)?$/;

/** Parts of a page's or profile's own pages. */
const TABS =
  /^(about.*|photos(_.*)?|videos|reels(_tab)?|posts|reviews|shop|mentions|community|events|services|menu|live|live_videos|followers|following|friends|map|sports|music|likes|groups|featured|all_photos)$/;

export const isFacebook = (url: URL): boolean => url.hostname === BUSINESS || HOST.test(url.hostname);

/** The number of a Marketplace listing's address, or null. */
export const marketplaceItem = (url: URL): string | null =>
  url.pathname.match(/^\/marketplace\/item\/(\d+)/i)?.[1] ?? null;

/** What in a post's address is the post itself: a number, or a "pfbid…"; null for any other address. */
export function facebookPost(url: URL): string | null {
  const { searchParams: query } = url;
  const [first = ''] = segmentsOf(url);
  const asked = /^(permalink|story)\.php$/.test(first)
    ? query.get('story_fbid')
    : /^photo(\.php)?$/.test(first)
      ? query.get('fbid')
      : /^watch$/.test(first)
        ? query.get('v')
        : first === 'groups' && query.get('view') === 'permalink'
          ? query.get('id')
          : null;
  if (asked !== null) return asked;
  const path = url.pathname;
  const found =
    path.match(/\/(?:posts|permalink|videos)\/(?:[^/]{1,300}\/)?(pfbid\w+|\d+)\/?$/i) ??
    path.match(/\/photos\/(?:[^/]{1,100}\/)?(\d+)\/?$/i) ??
    path.match(/^\/(?:reel|reels)\/(\d+)/i) ??
    path.match(/^\/photo\/(\d+)/i) ??
    path.match(/^\/share\/[prv]\/(\w+)/i);
  return found?.[1] ?? null;
}

function businessKind(path: string): PageKind {
  if (/^\/latest\/(composer|reels_composer|story_composer)(\/|$)/i.test(path)) return 'fb-composer';
  return /^\/latest\/content_calendar(\/|$)/i.test(path) ? 'fb-calendar' : 'fb-other';
}

export function facebookKind(url: URL): PageKind | null {
  if (url.hostname === BUSINESS) return businessKind(url.pathname);
  if (!HOST.test(url.hostname)) return null;
  if (marketplaceItem(url) !== null) return 'fb-marketplace-item';
  const segments = segmentsOf(url);
  const [first = '', second = ''] = segments;
  if (first === 'marketplace' && second === 'create') return 'fb-marketplace-create';
  if (/^(reels|stories)$/.test(first) && second === 'create') return 'fb-composer';
  if (facebookPost(url) !== null) return 'fb-post';
  if (first === 'groups') return segments.length > 1 && !isGroupsOwn(second) ? 'fb-group' : 'fb-other';
  if (first === 'profile.php' || first === 'people' || ((first === 'p' || first === 'pg') && second !== ''))
    return 'fb-page';
  const page = segments.length === 1 || (segments.length <= 3 && TABS.test(second));
  return first !== '' && page && !OWN.test(first) ? 'fb-page' : 'fb-other';
}

const isGroupsOwn = (text: string) => /^(feed|discover|joins|create|search)$/.test(text);

/**
 * `/<handle>/…`, `/profile.php?id=<number>`, `/people/<name>/<number>`, `/p/<Name>-<number>` and
 * `/<Name>-<number>` of pages without a handle, the `id` beside a post's number, and the page that Business
 * Suite works on (`asset_id`).
 */
export function facebookOwner(url: URL): string | null {
  if (!isFacebook(url)) return null;
  const [first = '', second = '', third = ''] = segmentsOf(url);
  const asked = (name: string) => url.searchParams.get(name) ?? '';
  if (url.hostname === BUSINESS) return first === 'latest' ? number(asked('asset_id')) : null;
  if (first === 'profile.php' || first === 'permalink.php') return number(asked('id'));
  if (first === 'people') return number(third);
  const handle = first === 'pg' || first === 'p' ? second : first;
  if (OWN.test(handle)) return null;
  const numbered = handle.match(/-(\d{6,20})$/)?.[1];
  if (numbered !== undefined) return numbered;
  return /^[a-z0-9.]{5,50}$/.test(handle) && !handle.endsWith('.php') ? handle : null;
}

const number = (text: string): string | null => (/^\d{4,20}$/.test(text) ? text : null);
