import type { ChannelId, Post, Slot } from '../model';
import { daysFrom, weekdayOf } from './local-time';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * Hours to begin with: WhatsApp Status in the morning, everything else around noon and in the early evening. A
 * guess (domain facts §4.4: only the morning Status is well attested, nothing is known of Indonesia at large), to
 * be told as one.
 */
const GUESSED_HOURS = { status: ['07:00'], others: ['11:30', '18:30'] };
/** Nobody posts to a shop window at an hour: what stands there stands all day. */
const WINDOWS: readonly ChannelId[] = ['shopee', 'tokopedia'];

/** Slots to begin with for a shop that posts on these channels: a guess, each on every day of the week. */
export const guessedSlots = (channels: readonly ChannelId[]): Slot[] =>
  channels
    .filter((channel) => !WINDOWS.includes(channel))
    .flatMap((channel) =>
      (channel === 'whatsapp-status' ? GUESSED_HOURS.status : GUESSED_HOURS.others).flatMap((time) =>
        WEEKDAYS.map((weekday) => ({ channel, weekday, time })),
      ),
    );

/** One hour of a channel and the days of the week on which it is used. */
export interface SlotRow {
  channel: ChannelId;
  time: string;
  weekdays: number[];
}

/** Slots of a channel as rows of a week's table, the earliest hour first. */
export function slotRows(slots: readonly Slot[], channel: ChannelId): SlotRow[] {
  const own = slots.filter((slot) => slot.channel === channel);
  return [...new Set(own.map(({ time }) => time))].toSorted().map((time) => ({
    channel,
    time,
    weekdays: WEEKDAYS.filter((day) => own.some((slot) => slot.time === time && slot.weekday === day)),
  }));
}

/** The slots with one row of the table put in the place of another; null for none, in either place. */
export function withRow(slots: readonly Slot[], before: SlotRow | null, after: SlotRow | null): Slot[] {
  const left = slots.filter((slot) => slot.channel !== before?.channel || slot.time !== before.time);
  const added = (after?.weekdays ?? []).map((weekday) => ({
    channel: after?.channel ?? 'instagram',
    weekday,
    time: after?.time ?? '',
  }));
  const known = new Set(left.map(keyOf));
  return [...left, ...added.filter((slot) => !known.has(keyOf(slot)))];
}

const keyOf = ({ channel, weekday, time }: Slot) => `${channel} ${weekday} ${time}`;

/** What stands on the calendar already. */
export type Planned = Pick<Post, 'day' | 'time' | 'channels'>;

/** What is looked for. */
export interface SlotWish {
  slots: readonly Slot[];
  /** Where the post goes. */
  channels: readonly ChannelId[];
  /** Whether nothing may go out on a day. */
  isHeld?: ((day: string) => boolean) | undefined;
}

/**
 * Slots of the wanted channels in `count` days from now on that no planned post of that channel takes up, in the
 * order of the clock, each hour once.
 */
export function freeSlots(
  now: { day: string; time: string },
  count: number,
  planned: readonly Planned[],
  { slots, channels, isHeld }: SlotWish,
): { day: string; time: string }[] {
  const taken = new Set(
    planned.flatMap(({ day, time, channels: on }) => on.map((channel) => `${channel} ${day} ${time}`)),
  );
  return daysFrom(now.day, count)
    .filter((day) => !isHeld?.(day))
    .flatMap((day) => {
      const free = slots.filter(
        ({ channel, weekday, time }) =>
          channels.includes(channel) &&
          weekday === weekdayOf(day) &&
          (day > now.day || time > now.time) &&
          !taken.has(`${channel} ${day} ${time}`),
      );
      return [...new Set(free.map(({ time }) => time))].toSorted().map((time) => ({ day, time }));
    });
}
