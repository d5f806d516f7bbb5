// Not through its door, behind which the template engine stands: the panel opens without that.
import { supplierText } from '@/utils/captions/supplier-text';

/** Words as they stand in the form: "#kue #batam". */
export const showTags = (tags: readonly string[] | undefined): string =>
  (tags ?? []).map((tag) => `#${tag.replace(/^#/, '')}`).join(' ');

/** "#kue #batam", with or without the marks, as words; undefined for none. */
export function readTags(text: string): string[] | undefined {
  const words = text.split(/[\s,#]+/).filter((word) => word !== '');
  return words.length === 0 ? undefined : words.slice(0, 30).map((word) => word.slice(0, 100));
}

interface Cleaned {
  description: string;
  hashtags: string;
}
/** A form asks for the same few texts at every keystroke. */
const REMEMBERED = 24;
const remembered = new Map<string, Cleaned>();

/** A description as it stands on a page, ready to be used again; its contacts are marked where it is shown. */
export function cleaned(raw: string): Cleaned {
  const known = remembered.get(raw);
  if (known) return known;
  const { text, hashtags } = supplierText(raw);
  const fresh = { description: text, hashtags: showTags(hashtags) };
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(raw, fresh);
  return fresh;
}
