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

/** From this likeness on two texts count as alike; tried on captions of ours and on made-up ones (see the tests). */
const ALIKE = 0.75;
/** Words of a text that are compared; captions are far shorter. Words of its opening, which a chat shows first. */
const MOST_WORDS = 600;
const OPENING_WORDS = 6;

/** A link, or a line of a form or of facts: "Nama:", "• Isi: 200 gr". */
const BESIDE = /https?:|wa\.me|^[^\p{L}]*\p{L}[\p{L} ]{0,28}:/iu;

/** The words of a text without what stands beneath every post of a shop; all of them where nothing else is left. */
function wordsOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => !BESIDE.test(line));
  const said = lines.some((line) => /\p{L}/u.test(line)) ? lines.join('\n') : text;
  return foldText(said).split(' ').filter(Boolean).slice(0, MOST_WORDS);
}

function pairsOf(words: readonly string[]): Map<string, number> {
  const pairs = new Map<string, number>();
  // A single word is its own pair, so that "Ready!" twice is noticed too.
  const all = words.length === 1 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`);
  for (const pair of all) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  return pairs;
}

/** Twice the word pairs that both have, divided by the pairs of both (Sørensen and Dice's coefficient). */
function common(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  const count = (pairs: Map<string, number>) => [...pairs.values()].reduce((sum, times) => sum + times, 0);
  const all = count(one) + count(other);
  if (all === 0) return 0;
  const both = [...one].reduce((sum, [pair, times]) => sum + Math.min(times, other.get(pair) ?? 0), 0);
  return (2 * both) / all;
}

/**
 * How alike two texts are, 0 to 1: half by their openings, half by all that they say, each by common word pairs.
 * Signs, emoji, capitals and accents do not count: a text with other hearts is the same text. Nor do links, the order
 * form and lines of facts, which stand beneath every post.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const opening = common(one.slice(0, OPENING_WORDS), other.slice(0, OPENING_WORDS));
  return (opening + common(one, other)) / 2;
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
