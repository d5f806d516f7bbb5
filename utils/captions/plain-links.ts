import { hostOf } from '../core/contacts';

/**
 * Names in the part behind "?" that only tell where a visitor came from or who is paid for it: those of analytics
 * and ad clicks (utm_*, fbclid, gclid …), of Instagram's and Facebook's share buttons, of Shopee (smtt, sp_atk,
 * xptdk, uls_trackid), Alibaba's shops (spm, scm) and affiliate networks (af_*, aff_*). As known in 2026-11.
 */
const TRACKING =
  /^(?:utm_\w*|utm|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_\w*|msclkid|yclid|ttclid|igshid|igsh|mibextid|srsltid|spm|scm|smtt|sp_atk|xptdk|uls_trackid|gads_t_sig|af_\w*|aff_\w*|affiliate_?id|mc_[ce]id|_branch_\w*|__cft__\[\d+\]|__cft__|__tn__|is_from_webapp|sender_device|share_app_id)$/i;

/** Addresses that only pass a visitor on, and the name under which the real one stands. */
const PASSING_ON: readonly [RegExp, string][] = [
  [/^lm?\.(?:instagram|facebook)\.com$/, 'u'],
  [/^(?:www\.)?google\.(?:com|co\.id)$/, 'q'],
];
/** One within another; nobody sends a visitor further round. */
const DEEPEST = 4;

const ADDRESS =
  /(?:https?:\/\/|(?<![\p{L}\p{N}@._/-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/)[^\s<>"'“”]{0,4000}/giu;

function passedOn(address: string): string | null {
  const rule = PASSING_ON.find(([host]) => host.test(hostOf(address)));
  if (!rule) return null;
  const whole = /^https?:/i.test(address) ? address : `https://${address}`;
  const target = new URL(whole).searchParams.get(rule[1]) ?? '';
  return /^https?:\/\/[^\s<>"'“”]+$/i.test(target) ? target : null;
}

/** The address without what follows the visitor; what leads somewhere stays, letter by letter. */
export function plainLink(address: string): string {
  let real = address;
  for (let depth = 0; depth < DEEPEST; depth += 1) real = passedOn(real) ?? real;
  const [, path = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(real) ?? [];
  if (query === undefined) return real;
  const kept = query.split('&').filter((pair) => !TRACKING.test(nameOf(pair)));
  return `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}

function nameOf(pair: string): string {
  const name = pair.split('=', 1)[0] ?? '';
  return name.replace(/%5b/gi, '[').replace(/%5d/gi, ']').replace(/^amp;/, '');
}

/** Every web address in a text, made plain. Marks behind one that end a sentence stay where they are. */
export const plainLinks = (text: string): string =>
  text.replace(ADDRESS, (found) => {
    const after = /[.,;:!?)\]}…*_~]*$/.exec(found)?.[0] ?? '';
    return plainLink(found.slice(0, found.length - after.length)) + after;
  });
