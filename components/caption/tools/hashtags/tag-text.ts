import { type ChannelProfile, countHashtags } from '@/utils/channels';
import { HASHTAG } from '@/utils/channels/count-hashtags';

const TAG = /#[\p{L}\p{M}\p{N}_]+/gu;
/** Hashtags and nothing else from the beginning of a line, or behind a blank, to the end of the text. */
const ENDING = /(?:(?<=\s)|^)#[\p{L}\p{M}\p{N}_]{1,200}(?:\s{1,20}#[\p{L}\p{M}\p{N}_]{1,200}){0,200}\s*$/u;
const SENTENCE_END = /(?:[.!?…:)"”»]|\p{Extended_Pictographic}\ufe0f?)\s*$/u;
/** More are never put in where the channel names no limit; Instagram's before December 2025. */
const MOST = 30;
const LONGEST = 100;

const key = (tag: string) => tag.replace(/^#+/, '').toLowerCase();

/** "soft cookies!" → "#softcookies"; '' when no letter is left. */
export function asTag(word: string): string {
  const tag = word
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '')
    .slice(0, LONGEST);
  return countHashtags(`#${tag}`) === 1 ? `#${tag}` : '';
}

/** The hashtags of a text in their order, each once (capitals count nowhere). */
export function tagsOf(text: string): string[] {
  const seen = new Map<string, string>();
  for (const [tag] of text.matchAll(HASHTAG)) if (!seen.has(key(tag))) seen.set(key(tag), tag);
  return [...seen.values()];
}

/** Only the last stretch of a text is looked at: a caption's hashtags never take more. */
const STRETCH = 8000;

/**
 * Where the hashtags begin that the text ends with; its end where there are none. A single one behind words is the
 * last of them ("Beli di #TokoRini"), unless the sentence had ended.
 */
function endingOf(text: string): number {
  const from = Math.max(0, text.length - STRETCH);
  const found = ENDING.exec(text.slice(from));
  if (!found) return text.length;
  const at = from + found.index;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const isAlone = line.trim() === '' || (found[0].match(TAG) ?? []).length > 1;
  return isAlone || SENTENCE_END.test(line) ? at : text.length;
}

/** What a press on a set would do. */
export interface TagPlan {
  /** True when all that fits is in: the next press takes it out. */
  isIn: boolean;
  /** The text after a press; null when a press can do nothing. */
  next: string | null;
  /** How many of the set a press puts in, and how many it leaves out for want of room. */
  adds: number;
  left: number;
}

/** How many hashtags more the channel takes. */
export const roomFor = (text: string, { hashtags: { max } }: ChannelProfile): number =>
  Math.max(0, (max ?? MOST) - countHashtags(text));

function without(text: string, tags: ReadonlySet<string>): string {
  const at = endingOf(text);
  const kept = (text.slice(at).match(TAG) ?? []).filter((tag) => !tags.has(key(tag)));
  return kept.length > 0 ? text.slice(0, at) + kept.join(' ') : text.slice(0, at).trimEnd();
}

/** The hashtags stand together at the end, in a paragraph of their own. */
function withTags(text: string, tags: readonly string[]): string {
  const body = text.trimEnd();
  const gap = body === '' ? '' : endingOf(body) < body.length ? ' ' : '\n\n';
  return body + gap + tags.join(' ');
}

/** As many of the tags, in their order, as the channel's limits for hashtags and for the whole text allow. */
function fitting(text: string, tags: readonly string[], profile: ChannelProfile): string[] {
  const some = tags.slice(0, roomFor(text, profile));
  while (some.length > 0 && withTags(text, some).length > profile.limit.text) some.pop();
  return some;
}

/**
 * Puts the tags of a set in at the end of a text, or takes them out there. A tag that the text has anywhere is not
 * put in again; one within a sentence is a word of it and stays.
 */
export function planTags(text: string, set: readonly string[], profile: ChannelProfile): TagPlan {
  const wanted = new Map(set.map((word) => [key(asTag(word)), asTag(word)]));
  wanted.delete('');
  const known = new Set(tagsOf(text).map(key));
  const missing = [...wanted].filter(([name]) => !known.has(name)).map(([, tag]) => tag);
  const adding = fitting(text, missing, profile);
  const left = missing.length - adding.length;
  if (adding.length > 0) return { isIn: false, next: withTags(text, adding), adds: adding.length, left };
  const atEnd = new Set(tagsOf(text.slice(endingOf(text))).map(key));
  const isIn = [...wanted.keys()].some((name) => atEnd.has(name));
  return { isIn, next: isIn ? without(text, new Set(wanted.keys())) : null, adds: 0, left };
}
