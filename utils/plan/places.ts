import { daysFrom, holdOn, weekdayOf } from '../calendar';
import type { ChannelId, Slot } from '../model';
import type { PlanInput, Standing } from './input';

/** A free place for a post. */
export interface Place {
  day: string;
  time: string;
  weekday: number;
  /** The day is one of the shop's weak ones. */
  weak: boolean;
  /** Posts that the day should have in the end. */
  target: number;
  /** One of the shop's own times, with the channels it is meant for. */
  own?: readonly ChannelId[];
}

/**
 * Hours to suppose where the shop has none of its own: the morning of the WhatsApp Status, the evening, noon; the
 * rest only where these are taken. Domain facts §4.4: no numbers for Indonesian shops exist, so they are
 * hypotheses and told as such.
 */
const MORNING = '07:00';
const SUPPOSED = ['18:30', '11:30', '15:30', '09:00', '20:30', '13:30'] as const;

/** Times closer than this (minutes) to a post are taken: two posts at once push each other away. */
const APART = 60;

/** Posts that a plan strives for on a day; more than three would be a flood, whatever the user's most is. */
const MOST = { weak: 3, other: 2 };

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Weak days get all that may be, the others half of it. */
const targetOf = (weak: boolean, maxPerDay: number): number =>
  weak ? Math.min(maxPerDay, MOST.weak) : Math.min(Math.ceil(maxPerDay / 2), MOST.other);

interface Hour {
  time: string;
  own?: readonly ChannelId[];
}

/** The shop's own times on a weekday, each with the channels that it is for. */
function ownHours(slots: readonly Slot[], weekday: number): Hour[] {
  const byTime = new Map<string, ChannelId[]>();
  for (const slot of slots.filter((one) => one.weekday === weekday)) {
    byTime.set(slot.time, [...new Set([...(byTime.get(slot.time) ?? []), slot.channel])]);
  }
  return [...byTime].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([time, own]) => ({ time, own }));
}

function hoursOn(weekday: number, { slots, channels }: PlanInput): Hour[] {
  const own = ownHours(slots, weekday);
  const status = channels.includes('whatsapp-status');
  const supposed = status ? [MORNING, ...SUPPOSED] : SUPPOSED;
  return [...own, ...supposed.map((time) => ({ time }))];
}

/** A product can be had on a day unless it is sold out or its orders are closed by then. */
export const isOffered = ({ stock }: PlanInput['products'][number], day: string): boolean =>
  stock === undefined || (stock.amount !== 0 && (stock.closes === undefined || day <= stock.closes));

const byTime = (
  a: { day: string; time?: string | undefined },
  b: { day: string; time?: string | undefined },
) => (`${a.day} ${a.time ?? ''}` < `${b.day} ${b.time ?? ''}` ? -1 : 1);

/** The free places of a plan, in the order of their time. */
export function placesOf(input: PlanInput): Place[] {
  const { from, days, maxPerDay, moments, products, rhythm } = input;
  const open = daysFrom(from, days).filter(
    (day) => !holdOn(day, moments) && products.some((product) => isOffered(product, day)),
  );
  return open.flatMap((day) => {
    const weekday = weekdayOf(day);
    const weak = rhythm.weak.includes(weekday);
    const target = targetOf(weak, maxPerDay);
    const there = input.standing.filter((post) => post.day === day);
    const taken = there.flatMap(({ time }) => time ?? []);
    const places: Place[] = [];
    for (const hour of hoursOn(weekday, input)) {
      if (there.length + places.length >= target) break;
      // The user may have put own times as close together as they like.
      const apart = hour.own ? 1 : APART;
      if (taken.some((time) => Math.abs(minutes(time) - minutes(hour.time)) < apart)) continue;
      taken.push(hour.time);
      places.push({ day, weekday, weak, target, ...hour });
    }
    return places.toSorted(byTime);
  });
}

/** Posts and places in one row by time; at the same minute what stands already goes first. */
export function inOrder(
  standing: readonly Standing[],
  places: readonly Place[],
): ({ post: Standing; place?: undefined } | { place: Place; post?: undefined })[] {
  const rows = [
    ...standing.map((post) => ({ post, at: `${post.day} ${post.time ?? ''}` })),
    ...places.map((place) => ({ place, at: `${place.day} ${place.time}` })),
  ];
  return rows.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

/** Where one writes to people one by one or in their groups, and where goods only stand listed. */
const GROUPS: readonly ChannelId[] = ['whatsapp-group', 'facebook-group'];
const LISTINGS: readonly ChannelId[] = ['shopee', 'tokopedia'];

/**
 * Where a post of a place goes. The morning is the Status'; a day's only post goes to the feeds as well. Groups
 * hear of offers only, or they grow tired of the shop. Listings are no news: they get posts only where the shop
 * has nothing else.
 */
export function channelsOf(place: Place, isOffer: boolean, channels: readonly ChannelId[]): ChannelId[] {
  if (place.own) return [...place.own];
  const status = channels.filter((channel) => channel === 'whatsapp-status');
  const groups = channels.filter((channel) => GROUPS.includes(channel));
  const feeds = channels.filter((channel) => ![...GROUPS, ...LISTINGS, ...status].includes(channel));
  const heard = isOffer ? groups : [];
  const morning = place.time === MORNING;
  const wanted = morning
    ? [...status, ...(place.target === 1 ? [...feeds, ...heard] : [])]
    : [...(feeds.length > 0 ? feeds : status), ...heard];
  if (wanted.length > 0) return channels.filter((channel) => wanted.includes(channel));
  return groups.length > 0 ? groups : [...channels];
}
