import { remembered } from '../memo';
import { type Reading, type Token, tokensOf } from '../reading';
import type { Span } from './around';

/** Digits as words: Indonesian, English, Javanese, and short forms of chats. A closed set, so no list to edit. */
const NAMES: Record<string, string> = {
  nol: '0',
  nl: '0',
  kosong: '0',
  ksg: '0',
  zero: '0',
  satu: '1',
  stu: '1',
  one: '1',
  siji: '1',
  dua: '2',
  two: '2',
  loro: '2',
  tiga: '3',
  tga: '3',
  three: '3',
  telu: '3',
  empat: '4',
  ampat: '4',
  empt: '4',
  pat: '4',
  four: '4',
  papat: '4',
  lima: '5',
  lma: '5',
  five: '5',
  limo: '5',
  enam: '6',
  enem: '6',
  anam: '6',
  six: '6',
  tujuh: '7',
  tjh: '7',
  tuju: '7',
  seven: '7',
  pitu: '7',
  delapan: '8',
  dlapan: '8',
  dlpn: '8',
  lapan: '8',
  eight: '8',
  wolu: '8',
  sembilan: '9',
  smbilan: '9',
  smbln: '9',
  nine: '9',
  songo: '9',
};
/** Letters that are typed for the digit they look like. */
const LIKE: Record<string, string> = {
  o: '0',
  q: '9',
  i: '1',
  l: '1',
  z: '2',
  s: '5',
  b: '8',
  g: '9',
};
/** Said between the digits of a number. */
const BETWEEN = new Set(['strip', 'titik', 'spasi', 'dash', 'dot', 'koma', 'garis', 'min', 'terus', 'trus']);

/** How a piece of a number is written: in digits, in words, or in letters that look like digits. */
type Writing = 'digits' | 'words' | 'letters';

/** A token that reads as digits. */
export interface Piece extends Span {
  digits: string;
  writing: Writing;
}

const MIXED = new RegExp(
  `(\\d)|(${Object.keys(NAMES)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})|([${Object.keys(LIKE).join('')}])`,
  'y',
);

/** "08satu2", "o8l2", "99oo"; null when anything else is in it. */
function readMixed(word: string): { digits: string; writing: Writing } | null {
  let [digits, real, words, like] = ['', 0, 0, 0];
  MIXED.lastIndex = 0;
  while (MIXED.lastIndex < word.length) {
    const found = MIXED.exec(word);
    if (!found) return null;
    const [, digit, name, letter] = found;
    digits += digit ?? (name ? NAMES[name] : LIKE[letter ?? '']) ?? '';
    if (digit) real += 1;
    if (name) words += 1;
    if (letter) like += 1;
  }
  // "zone" is no 2 and 1.
  if (words > 0) return real === 0 && like > 0 ? null : { digits, writing: 'words' };
  return real * 2 >= digits.length ? { digits, writing: 'letters' } : null;
}

/** "0812a3456b7890": single letters put between the digits of a number. */
function readFilled(word: string): { digits: string; writing: Writing } | null {
  if (!/^(?:0|62)\d*(?:[a-z]{1,2}\d+)+$/.test(word)) return null;
  const digits = word.replace(/\D/g, '');
  return digits.length >= 10 ? { digits, writing: 'letters' } : null;
}

/** "wa0812…" at the beginning, "…7890ya" at the end: a word that was glued on is no part of the number. */
function readGlued({ word, start }: Token): Piece | null {
  const found = /^(\p{L}{0,20}?)(\d+)\p{L}{0,20}$/u.exec(word);
  const [, head = '', digits = ''] = found ?? [];
  if (digits === '' || (head !== '' && !/^(?:0|62)/.test(digits))) return null;
  const from = start + head.length;
  return { digits, writing: 'digits', start: from, end: from + digits.length };
}

/** "dua belas", "tiga puluh": tens are said too. */
function readTens(tokens: readonly Token[], at: number): { digits: string; used: number } | null {
  const word = tokens[at]?.word ?? '';
  if (word === 'sepuluh') return { digits: '10', used: 1 };
  if (word === 'sebelas') return { digits: '11', used: 1 };
  const [digit, next] = [NAMES[word], tokens[at + 1]?.word];
  if (!digit) return null;
  if (next === 'belas') return { digits: `1${digit}`, used: 2 };
  if (next !== 'puluh') return null;
  const unit = NAMES[tokens[at + 2]?.word ?? ''];
  return unit ? { digits: `${digit}${unit}`, used: 3 } : { digits: `${digit}0`, used: 2 };
}

function readTwice(tokens: readonly Token[], at: number): { digits: string; used: number } | null {
  const word = tokens[at]?.word ?? '';
  const digit = NAMES[tokens[at + 1]?.word ?? ''];
  if (!digit) return null;
  if (word === 'dobel' || word === 'double' || word === 'duo') return { digits: digit.repeat(2), used: 2 };
  return word === 'tripel' || word === 'triple' ? { digits: digit.repeat(3), used: 2 } : null;
}

function pieceAt(tokens: readonly Token[], at: number): { piece: Piece; used: number } | null {
  const token = tokens[at] as Token;
  const { word, start, end } = token;
  if (/^\d+$/.test(word)) return { piece: { digits: word, writing: 'digits', start, end }, used: 1 };
  const said = readTens(tokens, at) ?? readTwice(tokens, at);
  if (said) {
    const last = tokens[at + said.used - 1] ?? token;
    return { piece: { digits: said.digits, writing: 'words', start, end: last.end }, used: said.used };
  }
  const digit = NAMES[word];
  if (digit) return { piece: { digits: digit, writing: 'words', start, end }, used: 1 };
  if (word === 'o' || word === 'l' || word === 'i')
    return { piece: { digits: LIKE[word] ?? '', writing: 'letters', start, end }, used: 1 };
  if (word.length > 40) return null;
  // "B0812": the b is a word before the number, no 8 of it.
  const glued = /^\p{L}+(?:08|628)\d*$/u.test(word);
  const mixed = glued ? null : (readMixed(word) ?? readFilled(word));
  const piece = mixed ? { ...mixed, start, end } : readGlued(token);
  return piece && { piece, used: 1 };
}

/** Pieces of a number may stand this far apart, with no line end between them. */
const NEAR = /^[^\n]{0,8}$/;

/** Runs of tokens that read as digits, each as near to the next as the pieces of one number may stand. */
export const digitRuns = remembered((reading: Reading): readonly (readonly Piece[])[] => {
  const tokens = tokensOf(reading);
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  let until = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const near = run.length > 0 && NEAR.test(reading.plain.slice(until, token.start));
    const found = pieceAt(tokens, at);
    if (run.length > 0 && !near) {
      runs.push(run);
      run = [];
    }
    if (found) {
      // A number begins where a word was glued before it, and ends where one was glued behind.
      if (found.piece.start > token.start && run.length > 0) {
        runs.push(run);
        run = [];
      }
      run.push(found.piece);
      at += found.used - 1;
      until = found.piece.end;
      if (until < token.end && found.used === 1) {
        runs.push(run);
        run = [];
      }
    } else if (run.length > 0 && near && BETWEEN.has(token.word)) until = token.end;
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
});
