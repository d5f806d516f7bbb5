import { type Contact, findContacts } from '../core/contacts';
import { cutAtGrapheme } from '../core/graphemes';
import { MAX_TEXT } from '../model';
import { plain, withoutMarkup } from './clean';
import { plainLetters } from './letters';
import { plainLinks } from './plain-links';
import { keptTags, takeTags } from './supplier-tags';

/** A supplier's description, ready to be used again. */
export interface SupplierText {
  /** Plain text with its line breaks; at most `MAX_TEXT` characters. */
  text: string;
  /** Kept apart, without "#": at most 30. */
  hashtags: string[];
  /** Ways to reach somebody that still stand in `text`: to be looked at, not cut in silence. */
  contacts: Contact[];
}

/** A description is cut here before any expression runs over it. */
const RAW_LIMIT = 2 * MAX_TEXT;
/** What cleaning uncovers is cleaned too; texts that need more rounds are made to tease. */
const MOST_ROUNDS = 8;

/** Blanks that are drawn as nothing or as space: joiners between plain letters, fillers, tags, empty braille. */
const JOINER = /(?<![^\p{Script=Latin}\p{N}\p{P}\s])[\u200c\u200d]+(?![^\p{Script=Latin}\p{N}\p{P}\s])/gu;
const FILLER = /[\u034f\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0\ufff0-\ufff8\u{e0000}-\u{e001f}]/gu;
const BLANK = /[\u2800\u3000]/g;

/** What a page writes on its button behind a text that it shows in part, in the languages of our users. */
const MORE =
  '(?:(?:lihat|baca|tampilkan) )?(?:selengkapnya|lebih (?:banyak|sedikit)|lainnya)|(?:see|read|show|view) (?:more|less)';
const MORE_LINE = new RegExp(`^(?:…|\\.{3})?[ \\t]*(?:${MORE})[ \\t]*(?:…|\\.{3}|[›»>])?$`, 'i');
const MORE_TAIL = new RegExp(`(?:…|\\.{3})\\s*(?:${MORE}|more|lainnya)\\s*$`, 'i');

/** Without the button at the end; the dots stay where they say that text is missing. */
function withoutMore(text: string): string {
  const lines = text.trimEnd().split('\n');
  while (lines.length > 1 && MORE_LINE.test(lines.at(-1)?.trim() ?? '')) lines.pop();
  return lines.join('\n').replace(MORE_TAIL, '…');
}

/** Lines trimmed; dots that only push hashtags down go; one blank line at most. */
const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => !/^[.·•]$/.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function clean(raw: string): { text: string; tags: string[] } {
  const readable = plainLetters(
    plain(withoutMarkup(raw)).replace(FILLER, '').replace(BLANK, ' ').replace(JOINER, ''),
  );
  const { text, tags } = takeTags(plainLinks(tidyLines(readable)));
  return { text: tidyLines(withoutMore(tidyLines(text))), tags };
}

/**
 * A text that somebody else wrote for a product (or a page's part of one), as plain text without scripts,
 * tracking and tricks of writing, its hashtags apart and its contacts marked. Never throws; cleaning what is
 * clean changes nothing.
 */
export function supplierText(raw: string): SupplierText {
  let { text, tags } = clean(raw.slice(0, RAW_LIMIT));
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    const again = clean(text);
    tags = [...tags, ...again.tags];
    if (again.text === text) break;
    text = again.text;
  }
  const cut = cutAtGrapheme(text, MAX_TEXT).trimEnd();
  return { text: cut, hashtags: keptTags(tags), contacts: findContacts(cut) };
}
