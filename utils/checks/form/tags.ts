import { remembered } from '../memo';
import type { Reading } from '../reading';
import type { Span } from './seek';

/** A hashtag in `Reading.plain`; `name` is what stands after the "#". */
export interface Tag extends Span {
  name: string;
  /** Characters no tag may have stand in it: "#kue-kering". */
  broken: boolean;
}

/** A tag, with what was glued to it: signs between letters are meant as part of it. */
const TAG = /#([\p{L}\p{M}\p{N}_]+(?:[-.&'/+*$:@]+(?=[\p{L}\p{N}_])[\p{L}\p{M}\p{N}_]+|[%$*])*)/gu;
/** "ukuran #7", "pesanan #1042": a number of something. */
const NUMBERED =
  /(?<!\p{L})(?:size|ukuran|uk|no|nomor|nomer|seri|warna|kode|shade|varian|level|order|pesanan|invoice|resi|batch|lot|hakpen|kamar|meja|antrian|ruko|blok|unit|kios|lantai|benang|jarum|needle|hook)[\s.:]*$/u;

/** Whether a tag may begin here: after a space or sign, or at another tag's heels ("#donat#kentang"). */
function stands(text: string, at: number): boolean {
  if (!/[\p{L}\p{N}_&/]/u.test(text.charAt(at - 1))) return true;
  return /#[\p{L}\p{M}\p{N}_]+$/u.test(text.slice(Math.max(0, at - 60), at));
}

/** Only digits: a tag in a row of tags or, when four or more, where no word says what is numbered. */
function isTag(text: string, { start, end }: Span, name: string): boolean {
  if (!/\d/.test(name)) return true;
  const before = text.slice(Math.max(0, start - 30), start);
  if (NUMBERED.test(before)) return false;
  if (!/^\d+$/.test(name)) return true;
  const neighbour =
    /#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+\s*$/u.test(before) ||
    /^\s*#[\p{N}_]*\p{L}/u.test(text.slice(end, end + 40));
  return neighbour || name.length >= 4;
}

/** All hashtags of a text, in order. The size "#7" in running text is none (ruling L13). */
export const tagsOf = remembered((reading: Reading): readonly Tag[] => {
  const text = reading.plain;
  if (!text.includes('#')) return [];
  return [...text.matchAll(TAG)]
    .filter(({ index }) => stands(text, index))
    .map((match) => {
      const name = match[1] ?? '';
      return {
        start: match.index,
        end: match.index + match[0].length,
        name,
        broken: /[^\p{L}\p{M}\p{N}_]/u.test(name),
      };
    })
    .filter((tag) => isTag(text, tag, tag.name))
    .toSorted((a, b) => a.start - b.start);
});

/** Little words that stand between two tags of a sentence ("#jakarta dan #bogor"). */
const LINK = new Set(
  'dan atau vs sama dengan dgn di ke dari utk untuk buat and or for in x by via yg yang plus n & jadi'.split(
    ' ',
  ),
);

/** Tags cut in two by a space in a line of nothing but tags: "#kue kering #nastar", "# nastar". */
export function tagsWithSpace(text: string): Span[] {
  const found: Span[] = [];
  for (const line of text.matchAll(/^[ ]*#[^\n]{2,300}$/gmu)) {
    const gaps = [...line[0].matchAll(/#([\p{L}\p{M}\p{N}_]+)( +[\p{L}\p{N}_]+)?(?= *(?:#|$))/gu)];
    const covered = gaps.reduce((sum, { 0: gap }) => sum + gap.replace(/ /g, '').length, 0);
    if (gaps.length < 2 || covered < line[0].replace(/ /g, '').length) continue;
    for (const gap of gaps)
      if (gap[2] && !LINK.has(gap[2].trim()))
        found.push({ start: line.index + gap.index, end: line.index + gap.index + gap[0].length });
  }
  // "# nastar" within a line; at its beginning it may be a heading.
  for (const { 0: lone, index } of text.matchAll(/# +\p{L}[\p{L}\p{N}_]*/gu)) {
    const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    if (/\S/.test(before) && /\s$/.test(before)) found.push({ start: index, end: index + lone.length });
  }
  return found;
}
