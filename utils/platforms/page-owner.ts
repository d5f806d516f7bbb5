import type { OwnSite, PageOwner } from '../model';

/** First parts of addresses that are the sites' own, and so nobody's handle. */
const IG_OWN =
  /^(explore|direct|accounts|reels?|stories|about|legal|web|developer|your_activity|emails|p|tv|create|challenge|oauth|api|graphql|session|ar|threads)$/;
const FB_OWN =
  /^(marketplace|groups|watch|events?|gaming|friends|messages|notifications|settings|help|login|logout|business|ads|adsmanager|pages|bookmarks|reels?|stories|share|sharer|search|hashtag|professional_dashboard|latest|policies|privacy|photos?|permalink|story|posts|videos?|media|dialog|plugins|composer|memories|saved|me|recover|checkpoint|fundraisers|live|legal|about|careers|directory|public|r|l|home|profile|people|pg|jobs|offers|games|instantgames|weather|lite)(\.php)?$/;
const SHOPEE_OWN =
  /^(search|cart|checkout|buyer|user|m|events?|flash_sale|mall|daily_discover|docs|help|verify|shop|product|universal-link|login|official-shop|web|api|shopee-.*)$/;

const segmentsOf = (url: URL): string[] => url.pathname.toLowerCase().split('/').filter(Boolean);

/** `/<handle>/…` and `/stories/<handle>/…`. Handles: letters, digits, dots, underscores, at most 30. */
function instagramOwner(url: URL): string | null {
  const [first = '', second = ''] = segmentsOf(url);
  const handle = first === 'stories' ? second : first;
  return !IG_OWN.test(handle) && /^[a-z0-9._]{1,30}$/.test(handle) ? handle : null;
}

/**
 * `/<handle>/…`, `/profile.php?id=<number>`, `/people/<name>/<number>`, and `/<Name>-<number>` of pages without
 * a handle.
 */
function facebookOwner(url: URL): string | null {
  const [first = '', second = '', third = ''] = segmentsOf(url);
  const number = first === 'profile.php' ? url.searchParams.get('id') : first === 'people' ? third : null;
  if (number !== null) return /^\d{4,20}$/.test(number) ? number : null;
  const handle = first === 'pg' ? second : first;
  if (FB_OWN.test(handle)) return null;
  const numbered = handle.match(/-(\d{6,20})$/)?.[1];
  if (numbered !== undefined) return numbered;
  return /^[a-z0-9.]{5,50}$/.test(handle) && !handle.endsWith('.php') ? handle : null;
}

/** `…-i.<shop>.<item>`, `/product/<shop>/<item>`, `/shop/<shop>`, and `/<username>` of a shop's front. */
function shopeeOwner(url: URL): string | null {
  const path = url.pathname;
  const number =
    path.match(/-i\.(\d+)\.\d+\/?$/i)?.[1] ??
    path.match(/^\/(?:universal-link\/)?product\/(\d+)\/\d+\/?$/i)?.[1] ??
    path.match(/^\/shop\/(\d+)(?:\/|$)/i)?.[1];
  if (number !== undefined) return number;
  const [first = '', second] = segmentsOf(url);
  const isFront = second === undefined && !SHOPEE_OWN.test(first) && /^[a-z0-9._]{3,30}$/.test(first);
  return isFront ? first : null;
}

const HOSTS: readonly [OwnSite, RegExp, (url: URL) => string | null][] = [
  ['instagram', /^(www\.)?instagram\.com$/, instagramOwner],
  ['facebook', /^((www|web|m|mbasic|id-id)\.)?facebook\.com$/, facebookOwner],
  ['shopee', /^(www\.)?shopee\.co\.id$/, shopeeOwner],
];

/** Whose page stands at an address; null where the address alone does not tell, and for what is no address. */
export function pageOwner(url: string): PageOwner | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  for (const [site, host, ownerOf] of HOSTS) {
    const id = host.test(parsed.hostname) ? ownerOf(parsed) : null;
    if (id !== null) return { site, id };
  }
  return null;
}

/**
 * The bare handle or number in what somebody typed or pasted for a page of theirs: an address of that site, with
 * or without "https://", "@handle", or the handle itself. What cannot be made sense of stays as it is, so that
 * half-typed words are not lost.
 */
export function bareHandle(site: OwnSite, typed: string): string {
  const text = typed.trim();
  const owner = pageOwner(text) ?? pageOwner(`https://${text}`);
  if (owner?.site === site) return owner.id;
  return text.replace(/^@+|\/+$/g, '').slice(0, 100);
}

/** Facebook leads `toko.kue` and `tokokue` to the same page; capitals count nowhere. */
const comparable = (site: OwnSite, id: string) =>
  site === 'facebook' ? id.toLowerCase().replaceAll('.', '') : id.toLowerCase();

/** Whether the page belongs to whoever has these handles. */
export function owns(pages: Partial<Record<OwnSite, string | undefined>>, { site, id }: PageOwner): boolean {
  const own = pages[site];
  return own !== undefined && own !== '' && comparable(site, own) === comparable(site, id);
}
