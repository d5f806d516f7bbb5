import { addDays, dayDistance } from '../calendar';
import type { Aim } from '../model';
import type { Idea, PlanInput, Standing, Why } from './input';
import { MIX, MIXED, type Mixed, offersFor } from './mix';
import { inOrder, type Place } from './places';
import { comesBefore, least, rank } from './rank';

export interface Aimed {
  place: Place;
  aim: Aim;
  idea: Idea;
  why: Why;
}

const WEEK = 7;
/** Offers in a week at most: whoever only offers is no longer listened to. */
const MOST_OFFERS = 3;
/** Offers in a week at least, when there are quiet days to fill. */
const LEAST_OFFERS = 2;

const aimOf = ({ aim }: Standing): Aim => aim ?? 'product';

interface Week {
  places: Place[];
  standing: Standing[];
  full: boolean;
}

/** The plan in weeks from its first day on; the last one may be shorter. */
function weeksOf({ from, days, standing }: PlanInput, places: readonly Place[]): Week[] {
  const of = <T extends { day: string }>(rows: readonly T[], index: number) =>
    rows.filter(({ day }) => Math.floor(dayDistance(from, day) / WEEK) === index);
  const inside = standing.filter(({ day }) => day >= from && day < addDays(from, days));
  return Array.from({ length: Math.ceil(days / WEEK) }, (_, index) => ({
    places: of(places, index),
    standing: of(inside, index),
    full: (index + 1) * WEEK <= days,
  }));
}

/** The place of a week's question: never the only one of a weak day, if it can be helped. */
function questionIn({ places, standing, full }: Week, { seed }: PlanInput): Place | undefined {
  if (!full || standing.some((post) => aimOf(post) === 'question')) return undefined;
  return least(places, ({ day, time, weak, target }) => [
    weak && target === 1 ? 1 : 0,
    rank(seed, 'question', day, time),
  ]);
}

/**
 * The places of a week's offers: on weak days where any are known, never on a sensitive day, one a day, on
 * every other day while there is a choice.
 */
function offersIn(week: Week, question: Place | undefined, input: PlanInput): Place[] {
  const { seed, kind, sensitive, rhythm } = input;
  const quiet = rhythm.weak.length > 0;
  const made = week.standing.filter((post) => aimOf(post) === 'offer');
  const share = Math.round(((week.places.length + week.standing.length) * MIX[kind].offer) / 100);
  const wanted = Math.min(Math.max(share, quiet && week.full ? LEAST_OFFERS : 0), MOST_OFFERS);
  // The last place of a day, so that the morning stays the Status' daily picture.
  const lastOf = new Map(
    week.places
      .filter((place) => place !== question && (!quiet || place.weak) && !sensitive.has(place.day))
      .filter(({ day }) => !made.some((post) => post.day === day))
      .map((place) => [place.day, place]),
  );
  const keys = new Map(
    [...lastOf.values()].map(({ day, weekday }) => [
      day,
      [(weekday + rank(seed, 'side')) % 2, rank(seed, 'offer', day)],
    ]),
  );
  return [...lastOf.values()]
    .toSorted((a, b) => (comesBefore(keys.get(a.day) ?? [], keys.get(b.day) ?? []) ? -1 : 1))
    .slice(0, Math.max(wanted - made.length, 0));
}

/** The aim that is most behind its share; not the one of the post before, if there is another. */
function mostBehind(
  counts: Readonly<Record<Mixed, number>>,
  before: Aim | undefined,
  place: Place,
  input: PlanInput,
) {
  const mix = MIX[input.kind];
  const whole = MIXED.reduce((sum, aim) => sum + mix[aim], 0);
  const given = MIXED.reduce((sum, aim) => sum + counts[aim], 1);
  const ahead = (aim: Mixed) => counts[aim] - (mix[aim] / whole) * given;
  const aims = MIXED.filter((aim) => aim !== before);
  return least(aims, (aim) => [ahead(aim), rank(input.seed, 'aim', place.day, place.time, aim)]) ?? 'product';
}

const ideaOf = (aim: Mixed, { testimonials }: PlanInput): Idea =>
  aim === 'proof' ? (testimonials ? 'testimonial' : 'ask-review') : aim;

/** Gives every place its aim. What stands already counts as if the plan had proposed it. */
export function giveAims(input: PlanInput, places: readonly Place[]): Aimed[] {
  const { kind, rhythm, seed, sensitive, standing } = input;
  const questions = new Set<Place>();
  const offers = new Set<Place>();
  for (const week of weeksOf(input, places)) {
    const question = questionIn(week, input);
    if (question) questions.add(question);
    for (const place of offersIn(week, question, input)) offers.add(place);
  }
  const counts: Record<Aim, number> = { product: 0, proof: 0, story: 0, tip: 0, offer: 0, question: 0 };
  let before: Aim | undefined;
  const note = (aim: Aim) => {
    counts[aim] += 1;
    before = aim;
  };
  return inOrder(standing, places).flatMap(({ post, place }) => {
    if (post) {
      note(aimOf(post));
      return [];
    }
    const made = (aim: Aim, idea: Idea, why: Why): Aimed => {
      note(aim);
      return { place, aim, idea, why };
    };
    if (questions.has(place)) return made('question', 'question', { key: 'ask-weekly' });
    if (offers.has(place)) {
      const turn = offersFor(kind, place.weekday, rhythm.weak);
      const idea = turn[(counts.offer + seed) % turn.length] ?? 'bundle';
      return made('offer', idea, { key: place.weak ? 'offer-weak' : 'offer-even' });
    }
    const aim = mostBehind(counts, before, place, input);
    return made(aim, ideaOf(aim, input), { key: sensitive.has(place.day) ? 'sensitive' : 'mix' });
  });
}
