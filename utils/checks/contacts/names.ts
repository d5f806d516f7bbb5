import { asLetters } from '../drawn-signs';
import { remembered } from '../memo';
import { type Reading, type Token, tokensOf } from '../reading';
import type { WordList } from '../rule';
import { merged, type Span } from './around';
import { isOneLetterOff, isOneSlip } from './slips';

/** Endings that Indonesian hangs on a name without a space: "tokpednya", "wasapin". */
const HUNG_ON = /(?:nya|ku|mu|kan|in|an)$/;

/** A reading of a disguise, the same with doubled letters single, and that without an ending hung on. */
interface Form {
  form: string;
  single: string;
  stem: string | null;
}

/** A place that may be a name in disguise, and what it may read as. */
interface Odd extends Span {
  forms: readonly Form[];
  /** Its letters stand apart, so that even a name of two is one. */
  apart: boolean;
}

/** Signs and digits as the letters they are drawn like; a 1 may be an i or an l. */
const unleet = (word: string): string[] =>
  (word.includes('1') ? (['i', 'l'] as const) : (['i'] as const)).map((one) => asLetters(word, one));

const formOf = (form: string): Form => {
  const single = squeezed(form);
  const stem = form.length > 6 && HUNG_ON.test(single) ? single.replace(HUNG_ON, '') : null;
  return { form, single, stem };
};

const squeezed = (word: string): string => word.replace(/(.)\1+/g, '$1');

/** "sh*pee", "Sh@pee", "$hopee": signs for letters, where the text has any. */
function* withSigns({ plain }: Reading): Generator<Odd> {
  if (!/[@$!|*]\p{L}|\p{L}[@$|*]/u.test(plain)) return;
  for (const { 0: found, index } of plain.matchAll(/(?<![\p{L}\p{N}@])[\p{L}\p{N}@$!|*]{4,24}/gu)) {
    const word = found.replace(/[!|*@$]+$/, '');
    if (/\p{L}/u.test(word) && /[@$!|*]/.test(word))
      yield { start: index, end: index + word.length, forms: unleet(word).map(formOf), apart: false };
  }
}

/** Between letters that stand apart; not "F&B", "S/M", "A+B": there each letter stands for itself. */
const APART = /^[^\n&+/()]{1,4}$/;
/** Within a broken word. */
const BROKEN = /^[._~*'·•-]{1,2}$/;

const isLetter = (token: Token | undefined): boolean =>
  token !== undefined && token.word.length === 1 && /\p{L}/u.test(token.word);

/** Where a run of tokens ends that goes on as long as `more` says; at most so many. */
function runFrom(
  { plain }: Reading,
  tokens: readonly Token[],
  first: number,
  more: (token: Token, gap: string) => boolean,
): number {
  let last = first;
  while (last - first < 24) {
    const [token, next] = [tokens[last], tokens[last + 1]];
    if (!token || !next || !more(next, plain.slice(token.end, next.start))) break;
    last += 1;
  }
  return last;
}

const asOdd = (tokens: readonly Token[], first: number, last: number, apart: boolean): Odd => {
  const run = tokens.slice(first, last + 1);
  return {
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
    forms: unleet(run.map(({ word }) => word).join('')).map(formOf),
    apart,
  };
};

/** "S.H.O.P.E.E", "T 0 k o p e d i a", "w🌸a": single letters, whatever stands between them. */
function* lettersApart(reading: Reading, tokens: readonly Token[]): Generator<Odd> {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isLetter(tokens[at])) continue;
    let last = runFrom(reading, tokens, at, ({ word }, gap) => word.length === 1 && APART.test(gap));
    while (last > at && !isLetter(tokens[last])) last -= 1;
    if (last > at) yield asOdd(tokens, at, last, true);
    at = last;
  }
}

/** "tok.ped", "sho-pee", "whats_app". */
function* broken(reading: Reading, tokens: readonly Token[]): Generator<Odd> {
  const isPart = (word: string) => word.length < 13 && /^\p{L}+$/u.test(word);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isPart(tokens[at]?.word ?? '')) continue;
    const last = runFrom(reading, tokens, at, ({ word }, gap) => BROKEN.test(gap) && isPart(word));
    if (last === at) continue;
    const odd = asOdd(tokens, at, last, false);
    if ((odd.forms[0]?.form.length ?? 0) > 5) yield odd;
    at = last;
  }
}

/** "t0kped", "5hopee", "Laz4da"; "Shoppee", "wasaaap", "wasapnya". */
function* misspelled(tokens: readonly Token[]): Generator<Odd> {
  for (const { word, start, end } of tokens) {
    if (word.length < 4 || word.length > 24) continue;
    if (/\d/.test(word)) {
      if (/\p{L}/u.test(word)) yield { start, end, forms: unleet(word).map(formOf), apart: false };
    } else if (word.length > 4 && (/(.)\1/.test(word) || HUNG_ON.test(word)))
      yield { start, end, forms: [formOf(word)], apart: false };
  }
}

const oddities = remembered((reading: Reading): readonly Odd[] => {
  const tokens = tokensOf(reading);
  return [
    ...withSigns(reading),
    ...lettersApart(reading, tokens),
    ...broken(reading, tokens),
    ...misspelled(tokens),
  ];
});

interface Forms {
  /** Names without spaces, of any length. */
  whole: ReadonlySet<string>;
  /** Of four letters and more, doubled letters single. */
  long: ReadonlySet<string>;
  /** So long that a word with one slip in it is still nothing else. */
  longest: readonly string[];
  /** Of six letters: one of them may be another. */
  sixes: readonly string[];
}

const LONG_NAME = 8;
const known = new WeakMap<WordList, Forms>();

function formsOf(words: WordList): Forms {
  const before = known.get(words);
  if (before) return before;
  const whole = words.all.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  const made = {
    whole: new Set(whole),
    long: new Set(whole.filter((word) => word.length >= 4).map(squeezed)),
    longest: whole.filter((word) => word.length >= LONG_NAME),
    sixes: words.all.filter((word) => /^[a-z]{6}$/.test(word)),
  };
  known.set(words, made);
  return made;
}

/** A star stands for one letter. */
const starred = (form: string, names: ReadonlySet<string>): boolean => {
  if (!form.includes('*') || form.replaceAll('*', '').length < 3) return false;
  const pattern = new RegExp(`^${form.replaceAll('*', '[a-z]').replace(/[^a-z[\]-]/g, '.')}$`);
  return [...names].some((name) => pattern.test(name));
};

function isName({ forms, apart }: Odd, { whole, long }: Forms): boolean {
  return forms.some(({ form, single, stem }) => {
    if (apart) return whole.has(form);
    return long.has(single) || (stem !== null && long.has(stem)) || starred(form, whole);
  });
}

const isSlip = (word: string, { long, longest, sixes }: Forms): boolean =>
  long.has(word) ||
  (word.length >= LONG_NAME - 1 && longest.some((name) => isOneSlip(word, name))) ||
  isOneLetterOff(word, sixes);

/**
 * Where one of these names stands, plainly or in disguise: letters apart ("S.H.O.P.E.E"), digits and signs for
 * letters ("t0kped", "sh*pee"), broken or stretched ("tok.ped", "shoppee"), with an ending hung on ("tokpednya").
 */
export function findNames(reading: Reading, words: WordList): Span[] {
  const forms = formsOf(words);
  const slips = tokensOf(reading).filter(({ word }) => word.length > 3 && isSlip(word, forms));
  return merged([...findDisguised(reading, words), ...slips]);
}

/** As `findNames`, without slips of the pen: for words that have neighbours ("gratis" and "grafis"). */
export function findDisguised(reading: Reading, words: WordList): Span[] {
  const forms = formsOf(words);
  return merged([...words.find(reading), ...oddities(reading).filter((one) => isName(one, forms))]);
}
