import {
  AGAINST,
  DIE_FIRST,
  DYING_TO_BUY,
  ELECTION,
  HEROES,
  ILLNESS,
  IN_EARNEST,
  LIFELESS,
  METAPHOR,
  MOCKING,
  NAMED_DEATH,
  OF_STUDY,
  ON_TRIAL,
  OUTLIVED,
  SELLS,
  TRADES,
  VOTING,
  WEAK,
} from '../form/grief';
import { findStems, hitsOf, holds, sentenceAround, sentenceOf, stemOf } from '../form/seek';
import type { Hit, RuleContext } from '../rule';
import { defineRule } from '../rule';

/** A word of grief and what stands around it. */
interface Place {
  hit: Hit;
  word: string;
  /** Its sentence, and the same without the word. */
  sentence: string;
  rest: string;
  /** What stands within a few words of it in the sentence, before and after. */
  close: string;
  before: string;
  after: string;
  sells: boolean;
  jokes: boolean;
  solemn: boolean;
  sincere: boolean;
}

const LAUGHS = /🤣|😂|😆|😜|😝|🤪|😹|💀|⚰|🪦|(?:wk){2,}|(?:ha){2,}|(?:he){2,}|(?:hi){2,}/u;
const CLOSE = 30;

function placesOf(list: string, { reading, words }: RuleContext): Place[] {
  const text = reading.plain;
  return findStems(reading, words(list)).map((hit) => {
    const { start, end } = sentenceAround(text, hit);
    const sentence = text.slice(start, end);
    // A joke is often told off behind the sentence's end.
    const near = text.slice(start, end + 60);
    return {
      hit,
      sentence,
      word: stemOf(text.slice(hit.start, hit.end)),
      rest: `${text.slice(start, hit.start)} ${text.slice(hit.end, end)}`,
      close: text.slice(Math.max(start, hit.start - CLOSE), Math.min(end, hit.end + CLOSE)),
      before: text.slice(Math.max(start, hit.start - 30), hit.start),
      after: text.slice(hit.end, hit.end + 20),
      sells: SELLS.test(near),
      jokes: LAUGHS.test(near) || holds(near, words('mockery')),
      solemn: holds(sentence, words('solemn-goods')),
      sincere: holds(sentence, words('sincere-words')),
    };
  });
}

/** "Banjir lagi, mending banjir diskon": the same word for the disaster and the discount. */
const FLOOD_PUN = /mumpung|banjir[^.!?\n]* banjir/;

function isDisasterJoke({ word, sentence, before, after, jokes, sincere, solemn, sells }: Place): boolean {
  if (METAPHOR.test(after) && !/gempa|tsunami/.test(word)) return false;
  if (AGAINST.test(before)) return false;
  if (jokes) return true;
  if (WEAK.test(word) || (word === 'banjir' && !FLOOD_PUN.test(sentence))) return false;
  return !sincere && !solemn && sells;
}

function isDeathJoke({ word, close, before, jokes, sincere, solemn, sells }: Place, whole: string): boolean {
  if (solemn) return false;
  // Leaves and vouchers fall as well.
  if (word === 'gugur' && !HEROES.test(whole)) return false;
  if (sells && !sincere && DIE_FIRST.test(before)) return true;
  if (jokes) return true;
  if (TRADES.test(word)) return false;
  return LIFELESS.test(close) || (NAMED_DEATH.test(word) && !sincere && sells);
}

function isPoliticalJoke({ word, rest, jokes, sincere, solemn }: Place, sells: boolean): boolean {
  if (solemn || sincere) return false;
  if (jokes) return true;
  return (
    sells && (/^(?:di)?korup/.test(word) || MOCKING.test(rest) || (ELECTION.test(word) && VOTING.test(rest)))
  );
}

function isCourtJoke({ word, rest, after, jokes, solemn }: Place, sells: boolean): boolean {
  if (solemn || ILLNESS.test(after)) return false;
  if (TRADES.test(word) && !jokes) return false;
  if (OF_STUDY.test(word) && !ON_TRIAL.test(rest)) return false;
  return sells || jokes;
}

function findGrief(context: RuleContext): Hit[] {
  const { plain, cased } = context.reading;
  const places = (list: string) => placesOf(list, context);
  const sells = SELLS.test(plain);
  // "rip" in small letters is a kind of knitting.
  const isName = ({ hit, word }: Place) => word !== 'rip' || cased.slice(hit.start, hit.end) === 'RIP';
  const grief = [
    ...places('disaster-words').filter(isDisasterJoke),
    ...places('death-words').filter((place) => isName(place) && isDeathJoke(place, plain)),
    ...places('politics-words').filter((place) => isPoliticalJoke(place, sells)),
    ...places('court-words').filter((place) => isCourtJoke(place, sells)),
  ].map(({ hit }) => hit);
  const outlived = hitsOf(plain, OUTLIVED).filter((hit) => !IN_EARNEST.test(sentenceOf(plain, hit)));
  return [...grief, ...(sells ? [...hitsOf(plain, DYING_TO_BUY), ...outlived] : [])]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit, index, hits) => index === 0 || hit.start >= (hits[index - 1] as Hit).end);
}

export default defineRule({
  id: 'L42',
  severity: 'warn',
  name: { id: 'Bencana, kematian, politik sebagai candaan', en: 'Disaster, death or politics as a joke' },
  message: {
    id: 'Bencana, kematian, politik, atau kasus hukum jangan dijadikan candaan untuk berjualan.',
    en: 'Do not use disaster, death, politics or a court case as a joke to sell.',
  },
  source: 'Kepatutan umum',
  certainty: 'D',
  checked: '2026-11-20',
  lists: [
    'disaster-words',
    'death-words',
    'politics-words',
    'court-words',
    'mockery',
    'sincere-words',
    'solemn-goods',
  ],
  find: findGrief,
});
