/** IPv4 blocks that are not the public internet (RFC 6890): this machine, home and office networks. */
const PRIVATE_V4 =
  /^(0|10|127)\.|^169\.254\.|^192\.168\.|^192\.0\.0\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^(22[4-9]|23\d|24\d|25[0-5])\./;
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|onion)$/;

/**
 * An address that a photo may be fetched from: https, on a public host, without a password. A page could
 * otherwise have us knock on the user's router. The parser has turned every way of writing an IPv4 address
 * into dots, and any IPv6 literal is refused.
 */
export function photoAddress(raw: string): URL | null {
  if (raw.length > 4000 || !URL.canParse(raw)) return null;
  const url = new URL(raw);
  const host = url.hostname.replace(/\.$/, '');
  if (url.protocol !== 'https:' || url.username || url.password) return null;
  if (host.startsWith('[') || !host.includes('.') || PRIVATE_NAME.test(host)) return null;
  return /^[\d.]+$/.test(host) && PRIVATE_V4.test(host) ? null : url;
}
