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

/** Sources that a shop's engine writes for other machines: at times with yesterday's price. */
const MARKUP: ReadonlySet<string> = new Set(['json-ld', 'microdata', 'rdfa', 'og', 'page-data']);
/** From here on a price that a buyer sees is surely the page's own. */
const SEEN_SURELY = 0.65;
/** From here on it may be. */
const SEEN = 0.3;

/** Whether a number stands on the page, with or without two decimals. */
const isShown = (amount: number, shown: ReadonlySet<string>): boolean =>
  [String(amount), amount.toFixed(1), amount.toFixed(2)].some((text) => shown.has(text.replace('.', '')));

/**
 * What markup says of a price, corrected by what the page shows: the same number in another currency is in the
 * currency shown, and a number that no buyer sees beside a clear price is an old one, or one without tax.
 */
function corrected(candidates: readonly Of<'price'>[], shown: ReadonlySet<string>): Of<'price'>[] {
  const seen = candidates.filter(({ source }) => source === 'visible-text');
  const clear = seen.some(({ confidence }) => confidence >= SEEN_SURELY);
  return candidates.map((each) => {
    if (!MARKUP.has(each.source)) return each;
    const { amount, max } = each.value;
    const same = seen.find(({ value, confidence }) => {
      const own = value.amount === amount || value.amount === max || value.max === amount;
      return own && confidence >= SEEN;
    });
    if (same) return { ...each, value: { ...each.value, currency: same.value.currency } };
    if (isShown(amount, shown)) return each;
    const beside = seen.some(
      ({ value, confidence }) => confidence >= SEEN_SURELY && value.currency === each.value.currency,
    );
    return clear && beside ? { ...each, confidence: each.confidence * 0.7 } : each;
  });
}

/**
 * Prices: what the page itself crosses out loses to a lower price that it does not, since markup often keeps
 * the old price.
 */
function weighPrices(
  candidates: readonly Of<'price'>[],
  struck: readonly number[],
  shown: ReadonlySet<string>,
): Weighed<Price>[] {
  const groups = group(corrected(candidates, shown), (price) => `${price.currency} ${price.amount}`);
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
export function weigh(
  candidates: readonly Candidate[],
  shown: ReadonlySet<string> = new Set(),
): Pick<Reading, 'fields' | 'images'> {
  const strikes = ofField(candidates, 'strikePrice');
  const price = settle(
    weighPrices(
      ofField(candidates, 'price'),
      strikes.map((each) => each.value),
      shown,
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
