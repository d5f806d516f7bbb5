import { foldText } from '../core/find';
import type { PostGroup, Shop } from '../model';
import { addDays, daysFrom, localTime, weekdayOf } from './local-time';

/** Longest wait that is looked through for a group's next day; gaps beyond it are told without a day. */
const LOOK_AHEAD = 120;

export interface GroupTurn {
  /** `weekday`: its rules do not allow this day; `gap`: the last post is too near. */
  why: 'open' | 'weekday' | 'gap';
  /** The first day from today on that may be used; undefined when none is near. */
  next: string | undefined;
  /** Day of the last post there. */
  last: string | undefined;
}

/** Whether a group may be posted to today, and if not, why and from when on. */
export function turnOf(group: PostGroup, today: string, zone: Shop['zone']): GroupTurn {
  const at = group.posts[0]?.at;
  const last = at === undefined ? undefined : localTime(zone, at).day;
  const open = last === undefined ? today : addDays(last, group.gapDays);
  const mayOn = (day: string) => group.weekdays.length === 0 || group.weekdays.includes(weekdayOf(day));
  const next = daysFrom(today, LOOK_AHEAD).find((day) => day >= open && mayOn(day));
  const why = next === today ? 'open' : mayOn(today) ? 'gap' : 'weekday';
  return { why, next, last };
}

/** Share of common word pairs from which two texts count as alike. */
const ALIKE = 0.6;
/** Words of a text that are compared; captions are far shorter. */
const MOST_WORDS = 600;

function pairsOf(text: string): Map<string, number> {
  const words = foldText(text).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  const pairs = new Map<string, number>();
  // A single word is its own pair, so that "Ready!" twice is noticed too.
  const all = words.length === 1 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`);
  for (const pair of all) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  return pairs;
}

/**
 * How alike two texts are, 0 to 1: twice the word pairs that both have, divided by the pairs of both (Sørensen and
 * Dice's coefficient). Signs, emoji, capitals and accents do not count: a text with other hearts is the same text.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  const count = (pairs: Map<string, number>) => [...pairs.values()].reduce((sum, times) => sum + times, 0);
  const all = count(one) + count(other);
  if (all === 0) return 0;
  const common = [...one].reduce((sum, [pair, times]) => sum + Math.min(times, other.get(pair) ?? 0), 0);
  return (2 * common) / all;
}

export interface AlikeText {
  groupId: string;
  /** When it was posted (epoch ms). */
  at: number;
  /** `here`: among this group's last posts; `elsewhere`: in another group on the same day. */
  where: 'here' | 'elsewhere';
}

/**
 * The text most like the one that is about to be posted, among the last ones of that group and those of the other
 * groups on that day; undefined when none is too alike. Admins and members take the same words again for spam.
 */
export function alikeText(
  text: string,
  group: PostGroup,
  groups: readonly PostGroup[],
  today: string,
  zone: Shop['zone'],
): AlikeText | undefined {
  const before = groups.flatMap(({ id, posts }) =>
    posts
      .filter(({ at }) => id === group.id || localTime(zone, at).day === today)
      .map((post) => ({
        groupId: id,
        at: post.at,
        where: id === group.id ? ('here' as const) : ('elsewhere' as const),
        likeness: likeness(text, post.text),
      })),
  );
  const found = before
    .filter((post) => post.likeness >= ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness)[0];
  return found && { groupId: found.groupId, at: found.at, where: found.where };
}
