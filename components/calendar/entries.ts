import type { ChannelId, Post } from '@/utils/model';

/** A planned post as the calendar shows it: without its texts and pictures, which are heavy. */
export interface PostEntry {
  kind: 'post';
  id: string;
  shopId: string;
  day: string;
  time: string;
  zone: Post['zone'];
  /** Name of its product; empty when that has none. */
  title: string;
  productId: string;
  /** First photo of its product. */
  photoId: string | undefined;
  channels: readonly ChannelId[];
  state: Post['state'];
  /** Its shop holds everything back on that day. */
  held: boolean;
}

/** Something to do that is no post; without a time it is for the whole day. */
export interface TaskEntry {
  kind: 'task';
  id: string;
  shopId: string;
  day: string;
  time: string | undefined;
  title: string;
  done: boolean;
}

export type Entry = PostEntry | TaskEntry;

/** What of the calendar is shown; null leaves a choice open. */
export interface Filter {
  channel: ChannelId | null;
  state: Post['state'] | null;
  productId: string | null;
}

export const NO_FILTER: Filter = { channel: null, state: null, productId: null };

/** Whether an entry is shown; tasks have no channel, state or product, so any of these choices leaves them out. */
export function passes(entry: Entry, { channel, state, productId }: Filter): boolean {
  if (entry.kind === 'task') return channel === null && state === null && productId === null;
  return (
    (channel === null || entry.channels.includes(channel)) &&
    (state === null || entry.state === state) &&
    (productId === null || entry.productId === productId)
  );
}

/** Order of a day: what is for the whole day first, then by the hour, then as it was made. */
export function compareEntries(a: Entry, b: Entry): number {
  const key = ({ day, time, id }: Entry) => `${day} ${time ?? ''} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Entries by their day, in the order of the days. */
export function byDay(entries: readonly Entry[]): Map<string, Entry[]> {
  const days = new Map<string, Entry[]>();
  for (const entry of entries.toSorted(compareEntries)) {
    const known = days.get(entry.day);
    if (known) known.push(entry);
    else days.set(entry.day, [entry]);
  }
  return days;
}

/** Products of the shown posts for choosing among them, by name. */
export function productsIn(entries: readonly Entry[]): { id: string; name: string }[] {
  const names = new Map<string, string>();
  for (const entry of entries) if (entry.kind === 'post') names.set(entry.productId, entry.title);
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name));
}
