import { cutAtGrapheme } from '../core/graphemes';
import type { ChannelId } from '../model';
import type { ChannelProfile } from './channel';
import { HASHTAG } from './count-hashtags';
import { profileOf } from './registry';

export interface Folded {
  /** What readers see before they press "lainnya". */
  shown: string;
  /** The rest; '' where nothing is folded away. `shown + rest` is the text. */
  rest: string;
}

/** A word longer than this is cut in its middle. */
const LONG_WORD = 20;

/**
 * Cuts a text where the channel folds it (`fold` of its profile: UTF-16 units, so that it rather folds too early):
 * between words if it can be, never inside a character, and with no blank or empty line before the cut.
 */
export function foldText(text: string, channel: ChannelId | ChannelProfile): Folded {
  const { fold } = profileOf(channel);
  if (fold === null || text.trimEnd().length <= fold) return { shown: text, rest: '' };
  const room = cutAtGrapheme(text, fold);
  const word = /^\S/.test(text.slice(room.length)) ? (/\S*$/.exec(room)?.[0] ?? '') : '';
  const shown = (word.length < LONG_WORD ? room.slice(0, room.length - word.length) : room).trimEnd();
  return { shown, rest: text.slice(shown.length) };
}

export const MARKS = ['bold', 'italic', 'strike', 'mono'] as const;
export type Mark = (typeof MARKS)[number];

/** A stretch of a text without its signs, and how it is written. */
export interface MarkedRun {
  text: string;
  /** Where it stands in the whole text, in UTF-16 units. */
  start: number;
  marks: readonly Mark[];
}

/** WhatsApp's signs for emphasis (domain facts §2.2). */
export const SIGN_OF = { bold: '*', italic: '_', strike: '~' } as const;
const MARK_OF: Partial<Record<string, Exclude<Mark, 'mono'>>> = { '*': 'bold', _: 'italic', '~': 'strike' };
const MONO = /```([^`]*[^`\s][^`]*)```/g;

const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);
const isBlank = (sign: string | undefined) => sign === undefined || /\s/.test(sign);

/** A part of a text, from `from` up to `to`, seen with what stands before and behind it. */
interface Span {
  text: string;
  from: number;
  to: number;
}

function opensAt({ text, from, to }: Span, at: number): boolean {
  const next = at + 1 < to ? text[at + 1] : undefined;
  return (at === from || !isWord(text[at - 1])) && !isBlank(next) && next !== text[at];
}

/** Where the sign at `at` is closed, -1 when it is not. */
function closingOf({ text, to }: Span, at: number): number {
  const sign = text[at] as string;
  for (let end = text.indexOf(sign, at + 2); end !== -1 && end < to; end = text.indexOf(sign, end + 1))
    if (!isBlank(text[end - 1]) && (end + 1 === to || !isWord(text[end + 1]))) return end;
  return -1;
}

/** Two signs that belong together: their places in the text. */
export interface SignPair {
  mark: Exclude<Mark, 'mono'>;
  open: number;
  close: number;
}

interface Reading {
  runs: MarkedRun[];
  pairs: SignPair[];
}

function readSpan(span: Span, marks: readonly Mark[], out: Reading): void {
  const { text, from, to } = span;
  // A sign that has no other end from here on has none further on either.
  const dead = new Set<string>();
  let plain = from;
  const keep = (end: number) => {
    if (end > plain) out.runs.push({ text: text.slice(plain, end), start: plain, marks });
  };
  for (let at = from; at < to; at += 1) {
    const sign = text[at] as string;
    const mark = MARK_OF[sign];
    if (!mark || marks.includes(mark) || dead.has(sign) || !opensAt(span, at)) continue;
    const end = closingOf(span, at);
    if (end === -1) {
      dead.add(sign);
      continue;
    }
    keep(at);
    out.pairs.push({ mark, open: at, close: end });
    readSpan({ text, from: at + 1, to: end }, [...marks, mark], out);
    at = end;
    plain = end + 1;
  }
  keep(to);
}

function readLines(text: string, from: number, to: number, out: Reading): void {
  for (let start = from; start < to; ) {
    const broken = text.indexOf('\n', start);
    const end = broken === -1 || broken >= to ? to : broken;
    readSpan({ text, from: start, to: end }, [], out);
    if (end < to) out.runs.push({ text: '\n', start: end, marks: [] });
    start = end + 1;
  }
}

/**
 * Reads a text as WhatsApp does: `*tebal*`, `_miring_` and `~coret~` within a line, ```` ```mono``` ```` over several.
 * A sign counts at the border of a word only, with a partner, and with no blank beside it within; all others are
 * letters like any. Own reading of the app's behaviour, November 2026.
 */
function read(text: string): Reading {
  const out: Reading = { runs: [], pairs: [] };
  let from = 0;
  for (const found of text.matchAll(MONO)) {
    readLines(text, from, found.index, out);
    out.runs.push({ text: found[1] ?? '', start: found.index + 3, marks: ['mono'] });
    from = found.index + found[0].length;
  }
  readLines(text, from, text.length, out);
  return out;
}

/** A text as WhatsApp shows it: without the signs that count, each stretch with its marks. */
export const whatsappRuns = (text: string): MarkedRun[] => read(text).runs;

/** The signs that count, two by two; those of ```` ``` ```` are not among them. */
export const whatsappPairs = (text: string): SignPair[] => read(text).pairs;

export type PieceKind = 'plain' | 'tag' | 'mention' | 'link';

/** A piece of a run: plain, or coloured by the channel because it can be pressed there. */
export interface Piece {
  text: string;
  start: number;
  kind: PieceKind;
}

/** With its beginning, or by an ending that is written in small letters: "ya.Me" is a forgotten blank. */
const LINK =
  /(?<![\p{L}\p{N}@.])(?:[Hh]ttps?:\/\/|[Ww]ww\.)[^\s<>"]{1,2000}|(?<![\p{L}\p{N}@./-])(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:com|id|me|net|org|co|link|ly|ee|shop|store|site)(?![\p{L}\p{N}-])(?:\/[^\s<>"]{0,2000})?/gu;
const MENTION = /(?<![\p{L}\p{N}_.@/])@[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?/giu;

/** Which pieces can be pressed there. Own reading of the apps, November 2026. */
const COLORED: Record<ChannelId, readonly Exclude<PieceKind, 'plain'>[]> = {
  instagram: ['tag', 'mention'],
  facebook: ['link', 'tag'],
  'facebook-group': ['link', 'tag'],
  'whatsapp-status': ['link'],
  'whatsapp-group': ['link'],
  tiktok: ['tag', 'mention'],
  shopee: ['tag'],
  tokopedia: [],
};
const PATTERN = { link: LINK, tag: HASHTAG, mention: MENTION };

/** Splits a text into what the channel colours and the rest, in order and complete. */
export function coloredPieces(text: string, channel: ChannelId): Piece[] {
  const found = COLORED[channel]
    .flatMap((kind) =>
      [...text.matchAll(PATTERN[kind])].map((match) => ({
        kind,
        start: match.index,
        // A full stop or bracket behind an address belongs to the sentence.
        text: kind === 'link' ? match[0].replace(/[.,!?;:)\]'”]+$/u, '') : match[0],
      })),
    )
    .toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of found) {
    if (piece.start < at) continue;
    if (piece.start > at) pieces.push({ kind: 'plain', start: at, text: text.slice(at, piece.start) });
    pieces.push(piece);
    at = piece.start + piece.text.length;
  }
  if (at < text.length) pieces.push({ kind: 'plain', start: at, text: text.slice(at) });
  return pieces;
}
