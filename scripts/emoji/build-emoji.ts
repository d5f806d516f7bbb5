/** What of an entry of `emojibase-data/en/data.json` (MIT) is used. */
export interface Source {
  emoji: string;
  hexcode: string;
  label: string;
  group?: number;
  gender?: number;
  version: number;
  tags?: string[];
}

/**
 * Newer ones are left out: buyers' older phones show them as empty boxes. Unicode's emoji 14 came in September
 * 2021 and is in Android since 12L (2022).
 */
const NEWEST = 14;
/** Since this version not every computer in use has them, so that the picker looks before it shows them. */
const DOUBTFUL = 13;
const COMPONENTS = 2;
const PEOPLE = 1;
const FLAGS = 9;

/** "🍪 kukis, kue kering" by line; "#" begins a comment. */
export function readWords(text: string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    const [, emoji, rest] = /^(\S+) (.+)$/.exec(line) ?? [];
    if (!emoji || !rest) throw new Error(`not "emoji words": ${line}`);
    if (words.has(emoji)) throw new Error(`${emoji} stands twice`);
    words.set(
      emoji,
      rest.split(',').map((word) => word.trim()),
    );
  }
  return words;
}

/** Which are worth their place: no parts of others, no flags but ours, no variants of people. */
function isKept({ group, version, hexcode, gender }: Source, ours: boolean): boolean {
  if (group === undefined || group === COMPONENTS || version > NEWEST) return false;
  if (ours) return true;
  if (group === FLAGS) return false;
  const isJoined = hexcode.includes('200D');
  return !(isJoined && (group === PEOPLE || gender !== undefined));
}

/** English search words that the name does not hold already. */
const furtherTags = ({ label, tags = [] }: Source): string[] => {
  const name = new Set(label.toLowerCase().split(/[^a-z0-9]+/));
  return [...new Set(tags.map((tag) => tag.toLowerCase().replace(/[\t,]/g, ' ')))].filter(
    (tag) => !name.has(tag),
  );
};

/**
 * The picker's data: one line an emoji, six fields between tabs: emoji, group, version where it is doubtful,
 * English name, English search words, Indonesian words with the name first (both between commas).
 */
export function buildEmoji(data: readonly Source[], words: ReadonlyMap<string, string[]>): string {
  const known = new Set(data.map(({ emoji }) => emoji));
  for (const emoji of words.keys()) if (!known.has(emoji)) throw new Error(`no such emoji: ${emoji}`);
  const lines = data
    .filter((source) => isKept(source, words.has(source.emoji)))
    .map((source) =>
      [
        source.emoji,
        source.group,
        source.version >= DOUBTFUL ? source.version : '',
        source.label,
        furtherTags(source).join(','),
        (words.get(source.emoji) ?? []).join(','),
      ].join('\t'),
    );
  return `${lines.join('\n')}\n`;
}
