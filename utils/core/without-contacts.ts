import type { Contact } from './contacts';

/** What only led up to a contact, at the end of the words before it. */
const LED_UP =
  /(?:(?<![\p{L}\p{N}])(?:no(?:mor)?|hp|w\.?a|whats?app|telp?|telepon|tlp|phone|sms|call|cp|hub(?:ungi)?|kontak|e-?mail|ig|insta(?:gram)?|fb|facebook|tele(?:gram)?|tiktok|link|web(?:site)?|cek|order|admin|kantor|atau|dan)[ \t]*[.:=/-]*[ \t]*){1,4}$/iu;
/** A bracket or quote that was opened around it. */
const OPENED = /[(["'“][ \t]*$/;
/** Marks that had something before or behind them. */
const LOOSE_MARKS = /^[\s|/,;:.]+|[\s|/,;:–—-]+$/g;

/** One line with its contacts cut out of it (positions count from the line's start); null when nothing is left. */
function cutLine(line: string, contacts: readonly Contact[]): string | null {
  let at = 0;
  let left = '';
  for (const { start, end } of contacts) {
    left = `${left}${line.slice(at, start)}`.replace(LED_UP, '').replace(OPENED, '').trimEnd();
    at = end + (/^[ \t]*[)\]"'”]/.exec(line.slice(end))?.[0].length ?? 0);
  }
  const rest = line.slice(at);
  const joined = /^[.,;!?]/.test(rest)
    ? `${left.replace(LOOSE_MARKS, '')}${rest}`
    : `${left} ${rest.trimStart()}`;
  return /[\p{L}\p{N}]/u.test(joined) ? joined.replace(LOOSE_MARKS, '') : null;
}

/**
 * The text without these of its contacts (as `findContacts` gave them), and without the words that led up to
 * them ("WA:", "cek IG"). A line of which nothing else is left goes too; lines without them stay as they are.
 */
export function withoutContacts(text: string, contacts: readonly Contact[]): string {
  let at = 0;
  const lines = text.split('\n').flatMap((line) => {
    const [from, to] = [at, at + line.length];
    at = to + 1;
    const own = contacts
      .filter(({ start, end }) => start >= from && end <= to)
      .toSorted((a, b) => a.start - b.start)
      .map((contact) => ({ ...contact, start: contact.start - from, end: contact.end - from }));
    const left = own.length === 0 ? line : cutLine(line, own);
    return left === null ? [] : [left];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
