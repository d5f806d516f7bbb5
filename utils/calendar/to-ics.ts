import ICAL from 'ical.js';
import { instantOf, localTime, ZONE_FACTS, type Zone } from './local-time';

/** What a calendar file needs to know of a planned post. */
export interface PlannedPost {
  id: string;
  title: string;
  /** Caption or notes, shown when the entry is opened. */
  details: string;
  day: string;
  time: string;
  zone: Zone;
  updatedAt: number;
}

/** Minutes that an entry takes up, and how long before it the phone rings. */
const LENGTH_MINUTES = 30;
const ALARM_MINUTES = 10;

/** RFC 5545 VTIMEZONE of a zone without daylight saving time. */
function timezone(zone: Zone): ICAL.Component {
  const { name, hours } = ZONE_FACTS[zone];
  const offset = ICAL.UtcOffset.fromSeconds(hours * 3600);
  const standard = new ICAL.Component('standard');
  standard.updatePropertyWithValue('dtstart', ICAL.Time.fromDateTimeString('1970-01-01T00:00:00'));
  standard.updatePropertyWithValue('tzoffsetfrom', offset);
  standard.updatePropertyWithValue('tzoffsetto', offset);
  standard.updatePropertyWithValue('tzname', name);
  const component = new ICAL.Component('vtimezone');
  component.updatePropertyWithValue('tzid', zone);
  component.addSubcomponent(standard);
  return component;
}

/** A wall-clock time in a zone: the zone goes along as a parameter, so the digits stay as they were typed. */
function addLocalTime(
  event: ICAL.Component,
  property: 'dtstart' | 'dtend',
  zone: Zone,
  at: { day: string; time: string },
) {
  const value = ICAL.Time.fromDateTimeString(`${at.day}T${at.time}:00`);
  event.addPropertyWithValue(property, value).setParameter('tzid', zone);
}

/** Calendar files know one line break and no other character that steers a printer (RFC 5545 §3.1). */
const plain = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\p{Cc}]/gu, (sign) => (/[\n\t]/.test(sign) ? sign : ''));

/** Seconds are what a calendar's time stamps hold; counted from here, their number fits a calendar's integer for long. */
const COUNTED_FROM = Date.UTC(2026, 0, 1);
/** How often an entry was changed, as far as another program can tell: a later change has a higher number. */
const sequenceOf = (updatedAt: number): number => Math.max(0, Math.floor((updatedAt - COUNTED_FROM) / 1000));

function toEvent(post: PlannedPost): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', `${post.id}@pajang`);
  const changed = ICAL.Time.fromJSDate(new Date(post.updatedAt), true);
  event.updatePropertyWithValue('dtstamp', changed);
  // By these two a calendar that has the entry already knows that it is to be changed.
  event.updatePropertyWithValue('last-modified', changed);
  event.updatePropertyWithValue('sequence', sequenceOf(post.updatedAt));
  const end = instantOf(post.zone, post.day, post.time) + LENGTH_MINUTES * 60_000;
  addLocalTime(event, 'dtstart', post.zone, post);
  addLocalTime(event, 'dtend', post.zone, localTime(post.zone, end));
  event.updatePropertyWithValue('summary', plain(post.title));
  event.updatePropertyWithValue('description', plain(post.details));
  const alarm = new ICAL.Component('valarm');
  alarm.updatePropertyWithValue('action', 'DISPLAY');
  alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromSeconds(-ALARM_MINUTES * 60));
  alarm.updatePropertyWithValue('description', plain(post.title));
  event.addSubcomponent(alarm);
  return event;
}

/**
 * A calendar file (RFC 5545) of planned posts, each with its zone and an alarm. An entry keeps its name whatever becomes
 * of its post, so that a file that is opened again changes what came of the one before.
 */
export function toIcs(name: string, posts: readonly PlannedPost[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Pajang//Pajang//ID');
  calendar.updatePropertyWithValue('x-wr-calname', plain(name));
  for (const zone of new Set(posts.map((post) => post.zone))) calendar.addSubcomponent(timezone(zone));
  for (const post of posts) calendar.addSubcomponent(toEvent(post));
  return `${calendar.toString()}\r\n`;
}
