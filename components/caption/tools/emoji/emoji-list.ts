import type { EmojiData } from 'frimousse';
import type { Language } from '@/utils/i18n';
import { type EmojiEntry, nameOf, readEmoji } from './emoji-data';
import { USUAL } from './recent';
import { searchEmoji } from './search-emoji';
import { showsEmoji } from './shows-emoji';

/** Groups of the Unicode charts in the order in which the picker shows them; 2 holds parts of others only. */
export const GROUPS = [0, 4, 7, 8, 3, 6, 5, 1, 9] as const;
export type EmojiGroup = (typeof GROUPS)[number];

/** Titles of the lists within the picker. */
export interface ListTitles {
  recent: string;
  usual: string;
  found: string;
  group: Record<EmojiGroup, string>;
}

interface List {
  title: string;
  entries: readonly EmojiEntry[];
}

let loading: Promise<EmojiEntry[]> | null = null;

/** All emoji that this computer can show. Read once. */
export function loadEmoji(): Promise<EmojiEntry[]> {
  loading ??= import('./emoji.txt?raw').then(({ default: file }) => {
    const all = readEmoji(file);
    const shown = new Map<number, boolean>();
    // One of each doubtful version tells for all of it: they come with one font.
    for (const { doubtful, emoji } of all)
      if (doubtful !== null && !shown.has(doubtful)) shown.set(doubtful, showsEmoji(emoji));
    return all.filter(({ doubtful }) => doubtful === null || shown.get(doubtful));
  });
  return loading;
}

const isList = ({ entries }: List) => entries.length > 0;

/** What the picker shows: what was used lately and the groups, or what answers the query. */
export function listsFor(
  all: readonly EmojiEntry[],
  query: string,
  recent: readonly string[],
  titles: ListTitles,
): List[] {
  if (query.trim() !== '') return [{ title: titles.found, entries: searchEmoji(all, query) }].filter(isList);
  const known = new Map(all.map((entry) => [entry.emoji, entry]));
  const some = (emoji: readonly string[]) => emoji.flatMap((one) => known.get(one) ?? []);
  return [
    { title: titles.recent, entries: some(recent) },
    { title: titles.usual, entries: some(USUAL.filter((one) => !recent.includes(one))) },
    ...GROUPS.map((group) => ({
      title: titles.group[group],
      entries: all.filter((entry) => entry.group === group),
    })),
  ].filter(isList);
}

/** The lists in the shape the picker's library takes. */
export function toPickerData(lists: readonly List[], language: Language): EmojiData {
  return {
    locale: language,
    categories: lists.map(({ title }, index) => ({ index, label: title })),
    emojis: lists.flatMap(({ entries }, category) =>
      entries.map((entry) => ({
        emoji: entry.emoji,
        category,
        label: nameOf(entry, language),
        version: 0,
        tags: [],
      })),
    ),
    skinTones: { light: '', 'medium-light': '', medium: '', 'medium-dark': '', dark: '' },
  };
}
