import { addDays } from '../calendar';
import type { Aim } from '../model';
import { CHAIN_STEPS, type ChainKind, type PostStep, type Step, type TaskStep } from './chain-steps';
import { freeTime, goRound } from './go-round';
import type { Moment } from './moment';
import { type Blocked, countByDay, place, type Situation } from './place';

/** Thanks may come so many days late, no more. */
const LATE_AT_MOST = 5;

interface Proposed {
  /** The day by the lead time, and the one that was free. */
  wanted: string;
  day: string;
  /** Why it does not stand on the wanted day. */
  moved?: Blocked;
}
export interface ChainPost extends Proposed {
  sort: 'post';
  step: PostStep;
  aim: Aim;
  time: string;
  productId: string;
}
export interface ChainTask extends Proposed {
  sort: 'task';
  step: TaskStep;
}
/** A step that found no day: its day is over, or every day back to the step before it is taken. */
export interface LeftOut {
  step: PostStep | TaskStep;
  wanted: string;
  because: Blocked | 'past' | 'noProduct';
}

export interface Chain {
  items: (ChainPost | ChainTask)[];
  leftOut: LeftOut[];
}

/** By day and hour; what has no hour comes first on its day. */
const byTime = (a: { day: string; time?: string }, b: { day: string; time?: string }): number =>
  `${a.day} ${a.time ?? ''}` < `${b.day} ${b.time ?? ''}` ? -1 : 1;

const wantedDay = ({ days, after }: Step, { from, to }: Moment): string => addDays(after ? to : from, days);

/**
 * Proposes the posts and tasks around a moment by their lead times, placed around what is there: never on a held or
 * past day, never above the shop's most per day, never pressing to buy on a sensitive day. A step whose day is taken
 * goes to the nearest free day before it, no earlier than the step before; thanks go to the nearest after. `productIds` go round.
 */
export function chainFor(
  moment: Moment,
  kind: ChainKind,
  situation: Situation & { productIds: readonly string[] },
): Chain {
  const counts = countByDay(situation.posts);
  const [first, ...others] = situation.productIds;
  const posts: Omit<ChainPost, 'productId'>[] = [];
  const tasks: ChainTask[] = [];
  const leftOut: LeftOut[] = [];
  for (const step of CHAIN_STEPS[kind]) {
    const wanted = wantedDay(step, moment);
    const aim = 'aim' in step ? step.aim : undefined;
    const leave = (because: LeftOut['because']) => leftOut.push({ step: step.step, wanted, because });
    if (wanted < situation.earliest) {
      leave('past');
      continue;
    }
    if (aim !== undefined && first === undefined) {
      leave('noProduct');
      continue;
    }
    const before = aim === undefined ? undefined : posts.at(-1)?.day;
    const floor = before ?? situation.earliest;
    const found = step.after
      ? place({ day: wanted, aim }, 1, addDays(wanted, LATE_AT_MOST), situation, counts)
      : place({ day: wanted, aim }, -1, floor, situation, counts);
    if (found.day === null) {
      leave(found.because);
      continue;
    }
    const proposed = { wanted, ...found };
    if ('aim' in step) {
      counts.set(found.day, (counts.get(found.day) ?? 0) + 1);
      const taken = [...situation.posts, ...posts].flatMap(({ day, time }) =>
        day === found.day && time !== undefined ? time : [],
      );
      const after = before === found.day ? posts.at(-1)?.time : undefined;
      const time = freeTime(found.day, situation.sources.shop.slots, taken, after);
      posts.push({ sort: 'post', step: step.step, aim: step.aim, time, ...proposed });
    } else tasks.push({ sort: 'task', step: step.step, ...proposed });
  }
  posts.sort(byTime);
  const given = first === undefined ? [] : goRound(posts, situation.posts, [first, ...others]);
  const items = [...tasks, ...posts.map((post, index) => ({ ...post, productId: given[index] as string }))];
  return { items: items.toSorted(byTime), leftOut };
}
