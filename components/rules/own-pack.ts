import { builtInLists, type Rule, type Severity } from '@/utils/checks';
import type { ChannelId, RulePack } from '@/utils/model';

/** A pack that changes nothing. */
export const freshPack = (name: string, today: string): RulePack => ({
  format: 'pajang-rules',
  version: 1,
  name: name.slice(0, 120),
  checked: today,
});

/** Whether a pack changes anything at all. */
export const isEmpty = ({ off, severities, words, limits, rules }: RulePack): boolean =>
  [off, severities, words, limits, rules].every(
    (part) => part === undefined || Object.keys(part).length === 0,
  );

/** A record with one entry set, or taken out where `value` is undefined; undefined once it is empty. */
function withEntry<Value>(
  record: Partial<Record<string, Value>> | undefined,
  key: string,
  value: Value | undefined,
): Record<string, Value> | undefined {
  const { [key]: _before, ...others } = record ?? {};
  const next = value === undefined ? others : { ...others, [key]: value };
  return Object.keys(next).length === 0 ? undefined : (next as Record<string, Value>);
}

/** A pack with one part set, or taken out where it is undefined. */
function withPart<Part extends 'off' | 'severities' | 'words' | 'limits'>(
  pack: RulePack,
  part: Part,
  value: RulePack[Part],
): RulePack {
  const { [part]: _before, ...others } = pack;
  return (value === undefined ? others : { ...others, [part]: value }) as RulePack;
}

/** Switches a rule off, or on again. */
export function withOff(pack: RulePack, ruleId: string, off: boolean): RulePack {
  const others = (pack.off ?? []).filter((id) => id !== ruleId);
  const next = off ? [...others, ruleId] : others;
  return withPart(pack, 'off', next.length === 0 ? undefined : next);
}

/** Sets how much a rule weighs; `usual` is what it weighs without this pack, which need not be said. */
export const withSeverity = (pack: RulePack, ruleId: string, severity: Severity, usual: Severity): RulePack =>
  withPart(pack, 'severities', withEntry(pack.severities, ruleId, severity === usual ? undefined : severity));

const same = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase();

type WordChange = NonNullable<RulePack['words']>[string];

function withWords(pack: RulePack, list: string, { add = [], remove = [] }: WordChange): RulePack {
  const change = { ...(add.length > 0 && { add }), ...(remove.length > 0 && { remove }) };
  const none = add.length === 0 && remove.length === 0;
  return withPart(pack, 'words', withEntry(pack.words, list, none ? undefined : change));
}

/** Puts a word into a list; `usual` are its words without this pack. */
export function withWord(pack: RulePack, list: string, word: string, usual: readonly string[]): RulePack {
  const { add = [], remove = [] } = pack.words?.[list] ?? {};
  const kept = remove.filter((other) => !same(word)(other));
  const known = usual.some(same(word)) || add.some(same(word));
  return withWords(pack, list, { add: known ? add : [...add, word], remove: kept });
}

/** Takes a word out of a list; `usual` are its words without this pack. */
export function withoutWord(pack: RulePack, list: string, word: string, usual: readonly string[]): RulePack {
  const { add = [], remove = [] } = pack.words?.[list] ?? {};
  const gone = usual.some(same(word)) && !remove.some(same(word));
  return withWords(pack, list, {
    add: add.filter((other) => !same(word)(other)),
    remove: gone ? [...remove, word] : remove,
  });
}

export type Limit = NonNullable<NonNullable<RulePack['limits']>[ChannelId]>;

/** Sets the limits of a channel that differ from the usual ones; undefined leaves all of them usual. */
export const withLimit = (pack: RulePack, channel: ChannelId, limit: Limit | undefined): RulePack =>
  withPart(
    pack,
    'limits',
    withEntry(pack.limits, channel, limit && Object.keys(limit).length > 0 ? limit : undefined),
  );

/** Takes back everything that a pack changes about one rule, its words too. */
export function withoutRule(pack: RulePack, rule: Pick<Rule, 'id' | 'lists'>): RulePack {
  const on = withOff(pack, rule.id, false);
  const weighed = withPart(on, 'severities', withEntry<Severity>(on.severities, rule.id, undefined));
  return (rule.lists ?? []).reduce((next, list) => withWords(next, list, {}), weighed);
}

/** Whether a pack changes anything about one rule. */
export const changesRule = (pack: RulePack | undefined, rule: Pick<Rule, 'id' | 'lists'>): boolean =>
  pack !== undefined &&
  (pack.off?.includes(rule.id) === true ||
    pack.severities?.[rule.id] !== undefined ||
    (rule.lists ?? []).some((list) => pack.words?.[list] !== undefined));

/** What a rule weighs after some packs. */
export const severityAfter = (rule: Pick<Rule, 'id' | 'severity'>, packs: readonly RulePack[]): Severity =>
  packs.reduce<Severity>((severity, pack) => pack.severities?.[rule.id] ?? severity, rule.severity);

/** The words of a list that comes with Pajang, after some packs; in the order of the alphabet. */
export function wordsAfter(list: string, packs: readonly RulePack[]): string[] {
  const words = packs.reduce<readonly string[]>((before, pack) => {
    const { add = [], remove = [] } = pack.words?.[list] ?? {};
    return [...before.filter((word) => !remove.some(same(word))), ...add];
  }, builtInLists.get(list)?.words ?? []);
  return [...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'id'));
}

/** Words as somebody types them, one after the other: "gurih, renyah" → ["gurih", "renyah"]. */
export const typedWords = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,\n]/)
      .map((word) => word.trim().replace(/\s+/g, ' ').toLowerCase().slice(0, 80))
      .filter(Boolean),
  ),
];
