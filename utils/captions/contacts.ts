import { findPhones, replacePhones } from '../core/phone';

const TLD =
  'com|id|net|org|me|ly|ee|shop|store|link|app|gg|page|bio|xyz|site|online|info|biz|co|cc|io|tv|to|my|sg|us|asia';
const LINK = new RegExp(
  `(?:https?://|www\\.)\\S+|(?<![a-z0-9])[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?(?:\\.[a-z0-9-]{1,60}){0,3}\\.(?:${TLD})(?![\\p{L}\\p{N}])(?:/\\S*)?`,
  'giu',
);
const EMAIL = /[^\s@<>]{1,64}@[^\s@<>]{1,100}\.[a-z]{2,10}/gi;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}._]{2,30}/gu;
const LANDLINE = /(?<!\d)\(?0[2-9]\d{1,2}\)?[\s.-]?\d{3,4}[\s.-]?\d{3,4}(?!\d)/g;
/** Two numbers in one, or one with a digit too many: no phone to call, and still no text for a listing. */
const LONG = /(?<!\d)(?:\+?62|0)[\s.-]?8(?:[\s.-]?\d){8,}/g;
const SPELLED = /(?<!\p{L})(?:nol|kosong)\s?(?:delapan|lapan)(?!\p{L})(?:\s\p{L}+){0,11}/giu;
/** Words for a contact off the platform (rulings L01, L02 of the domain facts). */
const WAYS =
  /(?<![\p{L}\p{N}])(?:no(?:mor)?\.?\s?(?:hp|telp|wa)|w\.?a\.?|w4|whats?[ -]?app|wasap|watsap|aplikasi hijau|jalur hijau|telegram|bbm|e-?mail|japri|dm|inbox|id line|line\s?[:@]|link di bio)(?![\p{L}\p{N}])/giu;
/** Other places to sell or to meet, by name and nickname (ruling L03; social networks for L02). */
const PLACES =
  /(?<![\p{L}\p{N}])(?:tokopedia|tokped|toko ijo|toko hijau|toko oren|lazada|bukalapak|blibli|tik\s?tok(?: shop)?|instagram|facebook|fesbuk|ig|fb)(?![\p{L}\p{N}])/giu;

const LINKS = [EMAIL, LINK];
const CONTACTS = [EMAIL, LINK, HANDLE, LONG, LANDLINE, SPELLED, WAYS, PLACES];

const found = (patterns: RegExp[], text: string) => patterns.some((pattern) => text.search(pattern) >= 0);

export const hasLink = (text: string): boolean => found(LINKS, text);
/** Anything that leads off the platform: number, address, account, or the name of another place. */
export const hasContact = (text: string): boolean => found(CONTACTS, text) || findPhones(text).length > 0;

const withoutRests = (text: string): string =>
  text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s|/,;:–-]+|[\s|/,;:(–-]+$/g, '');

/** Cuts all matches out; what then newly reads as one goes too, and a text that will not come clean is ''. */
function cutOut(text: string, cut: (text: string) => string, bad: (text: string) => boolean): string {
  let rest = text;
  for (let round = 0; round < 4 && bad(rest); round += 1) rest = withoutRests(cut(rest));
  return bad(rest) ? '' : rest;
}

/** `text` without web and mail addresses. */
export const dropLinks = (text: string): string =>
  cutOut(text, (left) => LINKS.reduce((rest, pattern) => rest.replace(pattern, ' '), left), hasLink);

/**
 * `text` without contacts. Whole pieces between separators go first ("Nastar | WA 0812…" → "Nastar"); only
 * when nothing would be left is the contact cut out of its piece. Look-alike letters and digits are read
 * as what they imitate.
 */
export function dropContacts(text: string): string {
  const read = text.normalize('NFKC');
  if (!hasContact(read)) return text;
  const pieces = read.split(/\s*(?:[|;\n]|,(?!\d)|\s[-–—/]\s)\s*/).filter((piece) => piece !== '');
  const kept = pieces.filter((piece) => !hasContact(piece)).map(withoutRests);
  const rest = kept.filter(Boolean).join(', ');
  if (rest !== '' && !hasContact(rest)) return rest;
  const cut = (left: string) =>
    CONTACTS.reduce((part, pattern) => part.replace(pattern, ' '), replacePhones(left, ' '));
  return cutOut(read, cut, hasContact);
}

/** Account numbers have no place in a public text (ruling L05); the bank's name may stay. */
export const dropAccountNumbers = (text: string): string =>
  withoutRests(
    text
      .replace(/(?<!\d)\d(?:[\s.-]?\d){7,}(?!\d)(?:\s*\(?\s*a\.?\/?n\.?\s[^,;()\n]*\)?)?/gi, ' ')
      .replace(/\s+(?=[,;])/g, ''),
  );
