import type { ScheduleEventData } from '@mantine/schedule';
import { useMemo } from 'react';
import { useSession } from '@/components/shell';
import { addMinutes } from '@/utils/calendar';
import { CHANNEL_COLORS } from './channel-look';
import type { DayMark } from './day-marks';
import type { Drawn } from './EntryCard';
import type { Entry } from './entries';
import { useEntryWords } from './use-entry-words';

/** Minutes that an entry takes up in the day and week views; it is a moment, the length is for the eye. */
const SHOWN_MINUTES = 45;
const TASK_COLOR = '#7b8288';

export type ColorBy = 'shop' | 'channel';

/** `YYYY-MM-DD HH:mm:ss` of an entry's beginning and end; one without a time is for the whole day. */
export function spanOf({ day, time }: Pick<Entry, 'day' | 'time'>): { start: string; end: string } {
  if (time === undefined) return { start: `${day} 00:00:00`, end: `${day} 23:59:59` };
  const end = addMinutes(time, SHOWN_MINUTES);
  // The last minutes of a day end with it.
  return { start: `${day} ${time}:00`, end: end === '23:59' ? `${day} 23:59:59` : `${day} ${end}:00` };
}

/** Entries and the marks of days as events of the schedule. */
export function useEvents(
  entries: readonly Entry[],
  marks: ReadonlyMap<string, DayMark>,
  colorBy: ColorBy,
): ScheduleEventData[] {
  const { shops } = useSession();
  const { clock, title, label } = useEntryWords();
  return useMemo(() => {
    const colors = new Map(shops.map(({ id, colors: { accent } }) => [id, accent]));
    const colorOf = (entry: Entry) => {
      if (colorBy === 'shop') return colors.get(entry.shopId) ?? TASK_COLOR;
      const first = entry.kind === 'post' ? entry.channels[0] : undefined;
      return first ? CHANNEL_COLORS[first] : TASK_COLOR;
    };
    const drawn = (entry: Entry): Drawn => ({
      entry,
      color: colorOf(entry),
      clock: clock(entry),
      title: title(entry),
      label: label(entry),
    });
    const events = entries.map(
      (entry): ScheduleEventData => ({
        id: entry.id,
        title: title(entry),
        ...spanOf(entry),
        color: 'gray',
        payload: drawn(entry),
      }),
    );
    const grounds = [...marks].map(
      ([day, mark]): ScheduleEventData => ({
        id: `mark-${day}`,
        title: mark.text,
        start: `${day} 00:00:00`,
        end: `${day} 23:59:59`,
        color: 'gray',
        display: 'background',
        payload: mark,
      }),
    );
    return [...grounds, ...events];
  }, [entries, marks, colorBy, shops, clock, title, label]);
}
