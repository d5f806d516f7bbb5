import { fail, ok, type Result } from '../core/result';

/** `unclear-time`: an hour that may be meant in two ways ("12 malam", "setengah 8"), or that contradicts itself. */
export type TimeReason = 'not-a-time' | 'unclear-time';

const CLOCK =
  /^(?:(?:pukul|jam|pkl|pk)\.?\s*)?(setengah\s+)?(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2})?\s*([ap]\.?m\.?)?$/u;
const ZONE = /\s*\b(?:wib|wita|wit)\b/u;

/**
 * Parts of the day as they are spoken, with the hours of a 12-hour clock that each is said of, and what is added to
 * them. What lies outside is unclear: "12 malam" may end the day or begin it, "12 pagi" is said of neither.
 */
const PARTS: readonly { words: RegExp; hours: Record<number, number> }[] = [
  { words: /\b(?:dini\s*hari|subuh)\b/u, hours: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 } },
  {
    words: /\b(?:pagi|pgi|morning)\b/u,
    hours: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11 },
  },
  { words: /\b(?:siang|noon)\b/u, hours: { 10: 10, 11: 11, 12: 12, 1: 13, 2: 14, 3: 15 } },
  { words: /\b(?:sore|petang|afternoon)\b/u, hours: { 1: 13, 2: 14, 3: 15, 4: 16, 5: 17, 6: 18 } },
  {
    words: /\b(?:malam|mlm|evening|night)\b/u,
    hours: { 6: 18, 7: 19, 8: 20, 9: 21, 10: 22, 11: 23 },
  },
];

/**
 * A time as HH:mm: 7.30, 07:30, 07:30:00, 9 pm, pukul 9, 09.00 WIB, 7.30 malam, jam 8 pagi, setengah 8 malam (half
 * an hour before eight). Plain figures are those of a 24-hour clock. A clock's name is left out: the shop has its
 * own. Fails with `unclear-time` where two hours may be meant.
 */
export function readTime(cell: string): Result<string, TimeReason> {
  const text = cell.toLowerCase().trim().replace(ZONE, '');
  const named = PARTS.filter(({ words }) => words.test(text));
  const rest = PARTS.reduce((left, { words }) => left.replace(words, ' '), text);
  const match = rest.replace(/\s+/g, ' ').trim().match(CLOCK);
  if (!match) return fail('not-a-time');
  const [, half, hour = '', minute = '00', meridiem] = match;
  if (Number(minute) > 59 || Number(hour) > 23) return fail('not-a-time');
  if (named.length + (meridiem ? 1 : 0) > 1) return fail('unclear-time');
  const hours = hourOf(Number(hour), named[0]?.hours, meridiem);
  if (!hours.ok) return hours;
  if (!half) return ok(`${String(hours.data).padStart(2, '0')}:${minute}`);
  // Half to an hour is spoken, and spoken hours go to twelve: which half of the day must be said with it.
  if (match[3] !== undefined || (!named[0] && !meridiem)) return fail('unclear-time');
  return ok(`${String((hours.data + 23) % 24).padStart(2, '0')}:30`);
}

function hourOf(
  hour: number,
  part: Record<number, number> | undefined,
  meridiem: string | undefined,
): Result<number, TimeReason> {
  if (meridiem) {
    if (hour < 1 || hour > 12) return fail('not-a-time');
    return ok((hour % 12) + (meridiem.startsWith('p') ? 12 : 0));
  }
  if (!part) return ok(hour);
  // "19.30 malam" says it twice and agrees with itself.
  const meant = part[hour] ?? (Object.values(part).includes(hour) ? hour : undefined);
  return meant === undefined ? fail('unclear-time') : ok(meant);
}
