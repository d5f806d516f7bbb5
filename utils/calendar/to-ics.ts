import ICAL from 'ical.js';
import { addMinutes, ZONE_FACTS, type Zone } from './local-time';

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
function addLocalTime(event: ICAL.Component, property: 'dtstart' | 'dtend', post: PlannedPost, time: string) {
  const value = ICAL.Time.fromDateTimeString(`${post.day}T${time}:00`);
  event.addPropertyWithValue(property, value).setParameter('tzid', post.zone);
}

function toEvent(post: PlannedPost): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', `${post.id}@pajang`);
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(post.updatedAt), true));
  addLocalTime(event, 'dtstart', post, post.time);
  addLocalTime(event, 'dtend', post, addMinutes(post.time, LENGTH_MINUTES));
  event.updatePropertyWithValue('summary', post.title);
  event.updatePropertyWithValue('description', post.details);
  const alarm = new ICAL.Component('valarm');
  alarm.updatePropertyWithValue('action', 'DISPLAY');
  alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromSeconds(-ALARM_MINUTES * 60));
  alarm.updatePropertyWithValue('description', post.title);
  event.addSubcomponent(alarm);
  return event;
}

/** A calendar file (RFC 5545) of planned posts, each with its zone and an alarm. */
export function toIcs(name: string, posts: readonly PlannedPost[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Pajang//Pajang//ID');
  calendar.updatePropertyWithValue('x-wr-calname', name);
  for (const zone of new Set(posts.map((post) => post.zone))) calendar.addSubcomponent(timezone(zone));
  for (const post of posts) calendar.addSubcomponent(toEvent(post));
  return `${calendar.toString()}\r\n`;
}
