import { foldText } from '../core/find';
import type { BusinessKind, OwnTemplate } from '../model';
import { toCaptionTemplate } from './own-template';
import { templateById } from './registry';
import { AIM_WORDS, KIND_WORDS, SEASON_WORDS } from './search-words';
import { AIMS, type Aim, type CaptionLanguage, type CaptionTemplate } from './template';

/** What a seller may want to say, each a handful of aims: few enough to be looked over at once. */
export const AIM_GROUPS = {
  new: ['new'],
  today: ['daily', 'restock'],
  preorder: ['preorder'],
  offer: ['promo', 'bundle', 'weekday', 'payday', 'twin-date'],
  season: ['ramadan', 'lebaran', 'feast'],
  story: ['story', 'tips'],
  talk: ['ask', 'giveaway'],
  buyers: ['testimonial', 'review', 'thanks'],
  news: ['notice', 'bazaar', 'apology'],
  reply: ['reply'],
} as const satisfies Record<string, readonly Aim[]>;
export type AimGroup = keyof typeof AIM_GROUPS;
export const AIM_GROUP_IDS = Object.keys(AIM_GROUPS) as AimGroup[];

/** What is looked for; null, or left out, narrows nothing down. */
export interface LibraryQuery {
  words?: string;
  group?: AimGroup | null;
  kind?: BusinessKind | null;
  language?: CaptionLanguage | null;
  /** The shop's own kind: what was written for it comes first. */
  first?: BusinessKind;
}

/** Longest query that is read, and most of its words; more only comes from a text pasted by mistake. */
const LONGEST = 200;
const MOST_WORDS = 8;
/** Shorter words have too many neighbours to be forgiven a wrong letter. */
const FORGIVEN_FROM = 4;

/** An own template for the library: it has the aims of the one it was begun from. */
export function ownEntry(row: OwnTemplate): CaptionTemplate {
  const base = row.basedOn === undefined ? undefined : templateById(row.basedOn);
  return { ...toCaptionTemplate(row), aims: base?.aims ?? [], season: base?.season };
}

/** The words of a part as a reader sees them: what stands around the fields, and the wordings inside. */
const wordsOf = (liquid: string): string =>
  liquid.replace(/\{[{%][^{}]{0,2000}?[%}]\}/g, (code) =>
    [...code.matchAll(/"([^"]*)"/g)].map(([, text]) => ` ${text} `).join(''),
  );

/** A template's text as it is searched, and its single words. */
interface Level {
  text: string;
  words: readonly string[];
}
/** The most telling first: name, what it is about, how it speaks. */
type Levels = readonly Level[];
const known = new WeakMap<CaptionTemplate, Levels>();

function levelsOf(template: CaptionTemplate): Levels {
  const before = known.get(template);
  if (before) return before;
  const { name, aims, kinds, season, form, parts } = template;
  const texts = [
    `${name.id} ${name.en}`,
    [
      ...aims.map((aim) => AIM_WORDS[aim]),
      // One that was written for everybody is not more about food than any other.
      ...(kinds.length < 4 ? kinds.map((kind) => KIND_WORDS[kind]) : []),
      season ? SEASON_WORDS[season] : '',
    ].join(' '),
    `${wordsOf(parts.hook)} ${form.map(({ label }) => `${label.id} ${label.en}`).join(' ')}`,
  ];
  const levels = texts.map(foldText).map((text) => ({ text, words: [...new Set(text.split(' '))] }));
  known.set(template, levels);
  return levels;
}

/** Whether one letter more, less, another one or two swapped ones make `a` out of `b`. */
export function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  let rest = 0;
  while (rest < short.length - from && short.at(-1 - rest) === long.at(-1 - rest)) rest += 1;
  const [left, right] = [short.slice(from, short.length - rest), long.slice(from, long.length - rest)];
  return right.length <= 1 || (right.length === 2 && left === `${right[1]}${right[0]}`);
}

type Holds = (level: Level, word: string) => boolean;
const holds: Holds = ({ text }, word) => text.includes(word);
const nearly: Holds = (level, word) =>
  holds(level, word) ||
  (word.length >= FORGIVEN_FROM &&
    level.words.some((other) => other.length >= FORGIVEN_FROM && isNear(other, word)));

/** How far down the telling words one has to go for the last of the words; null when one is nowhere. */
function depth(template: CaptionTemplate, words: readonly string[], has: Holds): number | null {
  const levels = levelsOf(template);
  const found = words.map((word) => levels.findIndex((level) => has(level, word)));
  return found.includes(-1) ? null : Math.max(0, ...found);
}

/** What suits the shop's kind of business comes before the others. */
const foreign = ({ kinds }: CaptionTemplate, first: BusinessKind | undefined): number =>
  first === undefined || kinds.includes(first) ? 0 : 1;

const aimOrder = ({ aims }: CaptionTemplate): number =>
  aims.length === 0 ? AIMS.length : Math.min(...aims.map((aim) => AIMS.indexOf(aim)));

/** Whether a template serves one of a group's aims; one for a time of the year belongs to the seasons as well. */
export const isInGroup = ({ aims, season }: CaptionTemplate, group: AimGroup): boolean =>
  (group === 'season' && season !== undefined) || AIM_GROUPS[group].some((aim: Aim) => aims.includes(aim));

/**
 * The templates that answer a query, best first: those whose name has its words before those that only speak of
 * them, then what suits the shop's kind, then by what they are for, the general before the special. Words may be parts of words; only
 * when nothing has them are they forgiven one wrong letter each.
 */
export function findTemplates(all: readonly CaptionTemplate[], query: LibraryQuery): CaptionTemplate[] {
  const { group = null, kind = null, language = null, first } = query;
  const words = foldText((query.words ?? '').slice(0, LONGEST))
    .split(' ')
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  const open = all.filter(
    (template) =>
      (group === null || isInGroup(template, group)) &&
      (kind === null || template.kinds.includes(kind)) &&
      (language === null || template.language === language),
  );
  const ranked = (has: Holds) =>
    open.flatMap((template) => {
      const deep = depth(template, words, has);
      return deep === null
        ? []
        : [{ template, order: [deep, foreign(template, first), aimOrder(template), -template.kinds.length] }];
    });
  const exact = ranked(holds);
  const found = exact.length > 0 ? exact : ranked(nearly);
  return found
    .toSorted((a, b) => a.order.map((one, at) => one - (b.order[at] ?? 0)).find((sign) => sign !== 0) ?? 0)
    .map(({ template }) => template);
}
