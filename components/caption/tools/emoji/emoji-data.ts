/** An emoji as it is searched and shown. */
export interface EmojiEntry {
  emoji: string;
  /** Number of its group in the Unicode charts: 0 faces, 1 people, 3 nature, 4 food … 9 flags. */
  group: number;
  /** The emoji version that not every computer in use has; null for those that all have. */
  doubtful: number | null;
  /** English name, then English search words. */
  english: readonly string[];
  /** Indonesian words, the name first; none where we wrote none. */
  indonesian: readonly string[];
}

const words = (field: string | undefined) => (field ? field.split(',') : []);

/** Reads the lines that scripts/emoji/build-emoji.ts writes. */
export function readEmoji(file: string): EmojiEntry[] {
  return file
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [emoji = '', group, version, label = '', tags, indonesian] = line.split('\t');
      return {
        emoji,
        group: Number(group),
        doubtful: version ? Number(version) : null,
        english: [label, ...words(tags)],
        indonesian: words(indonesian),
      };
    });
}

/** What an emoji is called in the user's language; English where we have no Indonesian name. */
export const nameOf = ({ english, indonesian }: EmojiEntry, language: 'id' | 'en'): string =>
  (language === 'id' ? indonesian[0] : undefined) ?? english[0] ?? '';
