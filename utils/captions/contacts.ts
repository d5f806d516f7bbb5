import { addressesIn, leadsAway } from '../checks';

type Find = (text: string) => readonly { start: number; end: number }[];

/** A finder that remembers: every channel of a draft asks for the same lines. */
function remembering(find: Find): Find {
  const known = new Map<string, ReturnType<Find>>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const found = find(text);
    if (known.size >= 500) known.clear();
    known.set(text, found);
    return found;
  };
}

/** A number, two in one, or one with a digit too many: whatever it is, a listing does better without. */
const NUMBER = /(?<!\d)(?:\+?62|0)[\s.-]?8(?:[\s.-]?\d){8,}/g;

function contactsAndNumbers(text: string): ReturnType<Find> {
  const found = leadsAway(text);
  const numbers = [...text.matchAll(NUMBER)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return [
    ...found,
    ...numbers.filter(({ start, end }) => found.every((one) => end <= one.start || one.end <= start)),
  ].sort((a, b) => a.start - b.start);
}

const links = remembering(addressesIn);
const contacts = remembering(contactsAndNumbers);

export const hasLink = (text: string): boolean => links(text).length > 0;
/** Anything that leads off the platform: number, address, account, or the name of another place. */
export const hasContact = (text: string): boolean => contacts(text).length > 0;

const withoutRests = (text: string): string =>
  text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s|/,;:–-]+|[\s|/,;:(–-]+$/g, '');

/** Cuts all matches out; what then newly reads as one goes too, and a text that will not come clean is ''. */
function cutOut(text: string, find: Find, bad: (text: string) => boolean): string {
  let rest = text;
  for (let round = 0; round < 4 && bad(rest); round += 1) {
    const cut = find(rest).reduceRight(
      (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
      rest,
    );
    rest = withoutRests(cut);
  }
  return bad(rest) ? '' : rest;
}

/** `text` without web and mail addresses. */
export const dropLinks = (text: string): string => cutOut(text, links, hasLink);

/**
 * `text` without contacts. Whole pieces between separators go first ("Nastar | WA 0812…" → "Nastar"); only
 * when nothing would be left is the contact cut out of its piece. Look-alike letters and digits are read
 * as what they imitate.
 */
export function dropContacts(text: string): string {
  if (!hasContact(text)) return text;
  const pieces = text.split(/\s*(?:[|;\n]|,(?!\d)|\s[-–—/]\s)\s*/).filter((piece) => piece !== '');
  const kept = pieces.filter((piece) => !hasContact(piece)).map(withoutRests);
  const rest = kept.filter(Boolean).join(', ');
  return rest !== '' && !hasContact(rest) ? rest : cutOut(text, contacts, hasContact);
}

/** Account numbers have no place in a public text (ruling L05); the bank's name may stay. */
export const dropAccountNumbers = (text: string): string =>
  withoutRests(
    text
      .replace(/(?<!\d)\d(?:[\s.-]?\d){7,}(?!\d)(?:\s*\(?\s*a\.?\/?n\.?\s[^,;()\n]*\)?)?/gi, ' ')
      .replace(/\s+(?=[,;])/g, ''),
  );
