import type { Reading } from '../reading';
import type { Hit, RuleContext, WordList } from '../rule';
import { type Span, sentenceEnds } from './sentences';
import { undisguise, type Vocabulary, vocabulary } from './undisguise';

/**
 * A text as a buyer understands it: hidden words shown ("t3rmur4h", "h.a.l.a.l"), short forms written out
 * ("tnp" → "tanpa"). Claims are looked for here; hits lead back to the reading.
 */
export interface ClaimText {
  text: string;
  sentences: readonly Span[];
  hit: (start: number, end: number, instead?: string) => Hit;
  /** What stands there with its capitals. */
  cased: (start: number, end: number) => string;
}

/** Lists whose words are worth hiding. */
const HIDDEN_LISTS = ['best-phrases', 'cure-words', 'proof-words', 'offer-words', 'plain-claims'];

const vocabularies = new WeakMap<WordList, { parts: WordList[]; known: Vocabulary }>();

function knownWords(words: RuleContext['words']): Vocabulary {
  const qualities = words('best-qualities');
  const parts = HIDDEN_LISTS.map(words);
  const made = vocabularies.get(qualities);
  if (made?.parts.every((part, at) => part === parts[at])) return made.known;
  const single = parts.flatMap(({ all }) => all).filter((word) => /^[a-z]{4,}$/.test(word));
  const known = vocabulary([...single, ...qualities.all.filter((word) => word.length > 4)], qualities.all);
  vocabularies.set(qualities, { parts, known });
  return known;
}

const made = new WeakMap<Reading, { words: RuleContext['words']; claims: ClaimText }>();

/** Made once per reading, however many rules ask. */
export function claimText({ reading, words }: Pick<RuleContext, 'reading' | 'words'>): ClaimText {
  const known = made.get(reading);
  if (known?.words === words) return known.claims;
  const claims = read(reading, knownWords(words));
  made.set(reading, { words, claims });
  return claims;
}

function read({ plain, cased }: Reading, known: Vocabulary): ClaimText {
  const meant = undisguise(plain, known);
  /** Where each word that was written out stands in the new text, and where in the plain one. */
  const places: { at: number; to: number; start: number; end: number }[] = [];
  let text = '';
  let copied = 0;
  for (const { start, end, word } of meant) {
    text += plain.slice(copied, start);
    places.push({ at: text.length, to: text.length + word.length, start, end });
    text += word;
    copied = end;
  }
  text += plain.slice(copied);
  /** `edge` says which side of a written-out word a place within it falls to. */
  const back = (place: number, edge: 'start' | 'end'): number => {
    const last = places.findLast(({ at }) => (edge === 'start' ? at <= place : at < place));
    if (!last) return place;
    return place < last.to || (edge === 'end' && place === last.to) ? last[edge] : place - last.to + last.end;
  };
  return {
    text,
    sentences: sentenceEnds(text),
    hit: (start, end, instead) => ({
      start: back(start, 'start'),
      end: back(end, 'end'),
      ...(instead !== undefined && { instead }),
    }),
    cased: (start, end) => cased.slice(back(start, 'start'), back(end, 'end')),
  };
}
