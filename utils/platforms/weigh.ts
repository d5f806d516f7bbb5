import type { Price, ReadField, Reading } from '../model';
import type { Candidate, CandidateField, CandidateValues } from './candidates/candidate';
import { nameKey } from './clean';
import { choosePhotos } from './images';

interface Weighed<T> {
  value: T;
  source: string;
  confidence: number;
}
type Of<F extends CandidateField> = Extract<Candidate, { field: F }>;

const MAX_ALTERNATIVES = 8;

export const ofField = <F extends CandidateField>(candidates: readonly Candidate[], field: F): Of<F>[] =>
  candidates.filter((candidate): candidate is Of<F> => candidate.field === field);

/** Two sources that agree make each other surer: the chance that both are wrong. */
const together = (confidences: readonly number[]): number =>
  Math.min(0.99, 1 - confidences.reduce((wrong, confidence) => wrong * (1 - confidence), 1));

/** Joins equal values (by `key`); only distinct sources count, each with its best word. */
function group<T>(candidates: readonly Weighed<T>[], key: (value: T) => string): Weighed<T>[] {
  const groups = new Map<string, { best: Weighed<T>; sources: Map<string, number> }>();
  for (const candidate of candidates) {
    const id = key(candidate.value);
    const known = groups.get(id) ?? { best: candidate, sources: new Map<string, number>() };
    if (candidate.confidence > known.best.confidence) known.best = candidate;
    known.sources.set(
      candidate.source,
      Math.max(known.sources.get(candidate.source) ?? 0, candidate.confidence),
    );
    groups.set(id, known);
  }
  return [...groups.values()]
    .map(({ best, sources }) => ({ ...best, confidence: together([...sources.values()]) }))
    .sort((a, b) => b.confidence - a.confidence);
}

function settle<T>(weighed: readonly Weighed<T>[]): ReadField<T> | undefined {
  const [first, ...rest] = weighed.map((each) => ({
    value: each.value,
    source: each.source,
    confidence: Math.round(Math.max(0, Math.min(1, each.confidence)) * 100) / 100,
  }));
  return first && { ...first, alternatives: rest.slice(0, MAX_ALTERNATIVES) };
}

/** A name is backed by every other source whose longer text contains it ("<name> - <shop>"). */
function weighNames(candidates: readonly Of<'name'>[]): Weighed<string>[] {
  const groups = group(candidates, nameKey).filter((each) => nameKey(each.value) !== '');
  return groups
    .map((each) => {
      const key = nameKey(each.value);
      const backers = groups.filter((other) => other !== each && nameKey(other.value).includes(key));
      const backing = key.length >= 6 ? backers.map((other) => other.confidence * 0.5) : [];
      return { ...each, confidence: together([each.confidence, ...backing]) };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

/** Sources that a shop's engine writes for other machines. */
const MARKUP: ReadonlySet<string> = new Set(['json-ld', 'microdata', 'rdfa', 'og', 'page-data']);
/** From here on a price that a buyer sees may be the page's own. */
const SEEN = 0.3;

/** Markup whose number the page shows in another currency: the currency shown is the right one. */
function inShownCurrency(candidates: readonly Of<'price'>[]): Of<'price'>[] {
  const seen = candidates.filter(({ source, confidence }) => source === 'visible-text' && confidence >= SEEN);
  return candidates.map((each) => {
    if (!MARKUP.has(each.source)) return each;
    const { amount, max } = each.value;
    const same = seen.find(
      ({ value }) => value.amount === amount || value.amount === max || value.max === amount,
    );
    return same ? { ...each, value: { ...each.value, currency: same.value.currency } } : each;
  });
}

/**
 * Prices: what the page itself crosses out loses to a lower price that it does not, since markup often keeps
 * the old price.
 */
function weighPrices(candidates: readonly Of<'price'>[], struck: readonly number[]): Weighed<Price>[] {
  const groups = group(inShownCurrency(candidates), (price) => `${price.currency} ${price.amount}`);
  const lowest = Math.min(
    ...groups.filter((each) => !struck.includes(each.value.amount)).map((each) => each.value.amount),
  );
  return groups
    .map((each) => {
      const old = struck.includes(each.value.amount) && lowest < each.value.amount;
      return { ...each, confidence: old ? each.confidence * 0.4 : each.confidence };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

/** Descriptions: a text that says more goes before the same text cut short. */
function weighDescriptions(candidates: readonly Of<'description'>[]): Weighed<string>[] {
  const start = (text: string) => nameKey(text.slice(0, 60)).slice(0, 40);
  const longest = new Map<string, Of<'description'>>();
  for (const candidate of candidates) {
    const known = longest.get(start(candidate.value));
    if (!known || candidate.value.length > known.value.length) longest.set(start(candidate.value), candidate);
  }
  return group(candidates, start).map((each) => ({
    ...each,
    value: longest.get(start(each.value))?.value ?? each.value,
  }));
}

/** All candidates of a page → the Reading's fields and photos, each with its runners-up. */
export function weigh(candidates: readonly Candidate[]): Pick<Reading, 'fields' | 'images'> {
  const strikes = ofField(candidates, 'strikePrice');
  const price = settle(
    weighPrices(
      ofField(candidates, 'price'),
      strikes.map((each) => each.value),
    ),
  );
  const higher = strikes.filter((each) => price && each.value > (price.value.max ?? price.value.amount));
  const fields: { [F in Exclude<CandidateField, 'image'>]: ReadField<CandidateValues[F]> | undefined } = {
    name: settle(weighNames(ofField(candidates, 'name'))),
    price,
    strikePrice: settle(group(higher, String)),
    description: settle(weighDescriptions(ofField(candidates, 'description'))),
    availability: settle(group(ofField(candidates, 'availability'), (value) => value.toLowerCase())),
  };
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { fields: Object.fromEntries(known), images: choosePhotos(ofField(candidates, 'image')) };
}
