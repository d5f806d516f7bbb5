import { addDays, type DayRange } from '@/utils/calendar';
import type { Language } from '@/utils/i18n';
import type { Moment, MomentKind } from '@/utils/moments';

/** What stands in the background of a day. */
export interface DayMark {
  /** Its moments in words, the weightier first. */
  text: string;
  /** What the day is tinted for. */
  kind: Tint;
}

type Tint = 'hold' | 'sensitive' | 'event' | 'holiday' | 'sale' | 'other';

/** What a day is tinted for, the first that it has; the order of its words too. */
const TINTS: readonly Tint[] = ['hold', 'sensitive', 'event', 'holiday', 'sale', 'other'];

const TINT_OF: Record<MomentKind, Tint> = {
  hold: 'hold',
  sensitive: 'sensitive',
  event: 'event',
  holiday: 'holiday',
  leave: 'holiday',
  feast: 'holiday',
  sale: 'sale',
  payday: 'sale',
  fasting: 'other',
  season: 'other',
  day: 'other',
  school: 'other',
  bali: 'other',
};

export interface MarkWords {
  language: Language;
  /** "Ditunda" */
  held: string;
  /** "perkiraan ± 1 hari" */
  estimated: string;
}

function wordsOf({ kind, name, estimated }: Moment, words: MarkWords): string {
  const said = name[words.language];
  if (kind === 'hold') return said ? `${words.held}: ${said}` : words.held;
  return estimated ? `${said} (${words.estimated})` : said;
}

/** The marks of the days of a range; days that nothing falls on have none. */
export function dayMarks(
  { from, to }: DayRange,
  moments: readonly Moment[],
  words: MarkWords,
): Map<string, DayMark> {
  // What begins on the day or falls on it alone says more of it than weeks that it lies in.
  const rank = ({ kind, from: begins, to: ends }: Moment, day: string) =>
    TINTS.indexOf(TINT_OF[kind]) * 4 + (begins === ends ? 0 : begins === day ? 1 : 2);
  const marks = new Map<string, DayMark>();
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const here = moments
      .filter((moment) => moment.from <= day && day <= moment.to)
      .toSorted((a, b) => rank(a, day) - rank(b, day));
    const [first] = here;
    if (first) {
      const text = [...new Set(here.map((moment) => wordsOf(moment, words)))].join(' · ');
      marks.set(day, { text, kind: TINT_OF[first.kind] });
    }
  }
  return marks;
}
