/** Addresses that only lead on, with the parameter that holds the real one (seen 2024–2026). */
const REDIRECTS: readonly [host: RegExp, path: RegExp, parameter: string][] = [
  [/^l\.instagram\.com$/, /^\/$/, 'u'],
  [/^(l|lm)\.facebook\.com$/, /^\/(l\.php)?$/, 'u'],
  [/^((www|web|m)\.)?facebook\.com$/, /^\/l\.php$/, 'u'],
  // Affiliate links of Shopee (2026).
  [/^s\.shopee\.co\.id$/, /^\/an_redir$/, 'origin_link'],
];

/** The address that a redirect leads to; any other address as it is. */
export function unwrapped(url: URL): URL {
  for (const [host, path, parameter] of REDIRECTS) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    const target = url.searchParams.get(parameter) ?? '';
    if (/^https?:\/\//i.test(target) && URL.canParse(target)) return new URL(target);
  }
  return url;
}

/** The parts of an address's path, in small letters. */
export const segmentsOf = (url: URL): string[] => url.pathname.toLowerCase().split('/').filter(Boolean);
