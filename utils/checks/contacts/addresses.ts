import { type Contact, findContacts, hostOf } from '../../core/contacts';
import { remembered } from '../memo';
import { type Reading, tokensOf } from '../reading';
import type { Span } from './around';

/** An address and where it leads: its host in small letters, '' when only a name is known. */
export interface Address extends Span {
  kind: 'chat' | 'mail' | 'web';
  host: string;
}

const MAIL_HOSTS = 'g ?mail|yahoo|ymail|hotmail|outlook|icloud|rocketmail|proton(?:mail)?|aol';
const DOT = '(?: ?[([{<] ?(?:dot|titik|[.]) ?[)\\]}>] ?| (?:dot|titik) | ?[.] ?)';
const AT = '(?: ?[([{<] ?(?:at|et|a|@) ?[)\\]}>] ?| (?:at|et|keong) | ?@ ?)';
/** "rina [at] gmail [dot] com", "rina @ yahoo", "rina(at)tokoku(dot)com". */
const SPELLED_MAIL = new RegExp(
  `(?<![\\p{L}\\p{N}._-])[a-z0-9][a-z0-9._-]{1,39}(?:${AT}(?:${MAIL_HOSTS})(?:${DOT}(?:com|co|id)){0,2}|(?: ?[([{<] ?(?:at|et|@) ?[)\\]}>] ?| at )[a-z0-9-]{2,30}${DOT}(?:com|net|org|co|id)(?:${DOT}id)?)(?![\\p{L}\\p{N}])`,
  'gu',
);

const ENDING = 'com|net|org|co|id|my|me|ly|ee|shop|store|link|bio|xyz|site|online|info|biz|io|app';
/** "dapurina dot com", "hampersraya (titik) id", "dompetjogja . com", "dapurina,com", "bit . ly / x", "bit ly/x". */
const SPELLED_WEB = new RegExp(
  [
    `(?<![\\p{L}\\p{N}@])[a-z0-9][a-z0-9-]{0,39}(?: ?[([{<] ?(?:dot|titik|dt|[.]) ?[)\\]}>] ?| (?:dot|titik) )(?:kom|${ENDING})(?![\\p{L}\\p{N}])(?:${DOT}id(?![\\p{L}\\p{N}]))?`,
    '(?<![\\p{L}\\p{N}@])[a-z0-9][a-z0-9-]{2,39}(?: [.] ?|[.] |,)(?:com|net|co[.]id)(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}@])[a-z0-9][a-z0-9-]{2,39} [.] (?:id|co ?[.] ?id)(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}@])(?:bit(?: ?[.,] ?| )ly|linktr(?: ?[.,] ?| )ee|tinyurl(?: ?[.,] ?| )com|s(?: [.,] ?|[.,] )id)(?: ?(?:/|slash|garing) ?[a-z0-9_-]{1,40})?(?![\\p{L}\\p{N}])',
  ].join('|'),
  'gu',
);

const CHAT_HOST =
  /(?:^|\.)(?:t\.me|telegram\.me|telegram\.org|line\.me|lin\.ee|wa\.me|wa\.link|whatsapp\.com)$/;

const addressOf = ({ kind, text, start, end }: Contact): Address => {
  const host = kind === 'email' ? '' : hostOf(text);
  return { kind: kind === 'email' ? 'mail' : CHAT_HOST.test(host) ? 'chat' : 'web', host, start, end };
};

const spelledHost = (words: string): string =>
  words
    .replace(/ ?[([{<]? ?(?:dot|titik|dt) ?[)\]}>]? ?/g, '.')
    .replace(/ ?[.,]+ ?| /g, '.')
    .replace(/[/].*$/, '');

/** Plain contacts of the text, as the reader of product pages finds them. */
export const contactsOf = remembered((reading: Reading): readonly Contact[] => findContacts(reading.cased));

/** Endings of addresses that are words as well: "kak.Info lengkap", "45.000.Shop kami libur". */
const WORD_ENDING = /^([^:/?]*)\.(info|online|link|bio|site|app|page|shop|store|me|my|id|co|tv|ai)$/i;

/**
 * Two sentences without a space between them that only look like an address: before the last full stop stand an
 * hour or a price, or a sentence begins behind it with a capital that the word before does not have.
 */
function isRunTogether({ cased }: Reading, { kind, start, end }: Contact): boolean {
  const [, before, ending] = (kind === 'link' && WORD_ENDING.exec(cased.slice(start, end))) || [];
  if (before === undefined || ending === undefined) return false;
  if (!/\p{L}/u.test(before)) return true;
  const goesOn = /^ \p{L}/u.test(cased.slice(end, end + 2));
  return goesOn && /^\p{Lu}\p{Ll}/u.test(ending) && !/^\p{Lu}.*\p{Ll}/u.test(before);
}

const isAddress = ({ kind }: Contact): boolean =>
  kind === 'email' || kind === 'link' || kind === 'shop' || kind === 'whatsapp';

const LAST_WORDS = new Set(
  `kom|${ENDING}|gmail|mail|yahoo|ymail|hotmail|outlook|icloud|rocketmail|proton|protonmail|aol`.split('|'),
);
/** A spelled address is shorter than this. */
const REACH = 100;

/** The text around words in which addresses end: elsewhere none needs to be looked for. */
function* windows(reading: Reading): Generator<{ from: number; text: string }> {
  let until = 0;
  for (const { word, start, end } of tokensOf(reading)) {
    if (!LAST_WORDS.has(word) || end <= until) continue;
    const from = Math.max(0, start - REACH);
    until = end + REACH / 2;
    yield { from, text: reading.plain.slice(from, until) };
  }
}

/** E-mail and web addresses, written plainly or spelled out ("[at]", "titik com"). */
export const addressesOf = remembered((reading: Reading): readonly Address[] => {
  const found = contactsOf(reading)
    .filter((contact) => isAddress(contact) && !isRunTogether(reading, contact))
    .map(addressOf);
  const add = (address: Address) => {
    if (found.every(({ start, end }) => address.end <= start || end <= address.start)) found.push(address);
  };
  for (const { from, text } of windows(reading)) {
    for (const { 0: words, index } of text.matchAll(SPELLED_MAIL))
      add({ kind: 'mail', host: '', start: from + index, end: from + index + words.length });
    for (const { 0: words, index } of text.matchAll(SPELLED_WEB)) {
      const host = spelledHost(words);
      const kind = CHAT_HOST.test(host) ? 'chat' : 'web';
      add({ kind, host, start: from + index, end: from + index + words.length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});
