import { type ChannelProfile, profileOf } from '../channels';
import type { ChannelId, RulePack } from '../model';
import { type CompilePattern, hasPatterns, toRule } from './own-rules';
import { builtInLists, rules } from './registry';
import type { Rule, Severity, WordList } from './rule';
import { wordList } from './word-list';

/** The rules in force: those that come with Pajang as the user's packs leave them, and the packs' own. */
export interface RuleBook {
  rules: readonly { rule: Rule; severity: Severity }[];
  words: (list: string) => WordList;
  profile: (channel: ChannelId) => ChannelProfile;
}

const lists = new Map<string, WordList>();

/** Built once per set of words: lists of a thousand words are looked through at every keystroke. */
function listOf(words: readonly string[]): WordList {
  const key = words.join('\n');
  const known = lists.get(key);
  if (known) return known;
  const made = wordList(words);
  if (lists.size > 200) lists.clear();
  lists.set(key, made);
  return made;
}

function changedWords(name: string, packs: readonly RulePack[]): readonly string[] {
  const builtIn = builtInLists.get(name);
  if (!builtIn) throw new Error(`no word list ${name}`);
  return packs.reduce<readonly string[]>((words, { words: changes }) => {
    const change = changes?.[name];
    if (!change) return words;
    const gone = new Set(change.remove?.map((word) => word.toLowerCase()));
    return [...words.filter((word) => !gone.has(word.toLowerCase())), ...(change.add ?? [])];
  }, builtIn.words);
}

function changedProfile(channel: ChannelId, packs: readonly RulePack[]): ChannelProfile {
  let profile = profileOf(channel);
  for (const { limits } of packs) {
    const { text = profile.limit.text, hashtags: max = profile.hashtags.max } = limits?.[channel] ?? {};
    profile = { ...profile, limit: { text }, hashtags: { ...profile.hashtags, max } };
  }
  return profile;
}

const withoutPatterns: CompilePattern = () => {
  throw new Error('patterns of packs need openRuleBook');
};

/**
 * The rules with the user's packs laid over them, a later pack over an earlier one. Packs with patterns need
 * `compile`; `openRuleBook` brings it along.
 */
export function ruleBook(packs: readonly RulePack[] = [], compile = withoutPatterns): RuleBook {
  const own = packs.flatMap((pack) => (pack.rules ?? []).map((rule) => toRule(rule, pack, compile)));
  const off = new Set(packs.flatMap((pack) => pack.off ?? []));
  const severities = Object.assign({}, ...packs.map((pack) => pack.severities ?? {})) as Record<
    string,
    Severity
  >;
  const words = new Map<string, WordList>();
  const profiles = new Map<ChannelId, ChannelProfile>();
  return {
    rules: [...rules, ...own]
      .filter(({ id }) => !off.has(id))
      .map((rule) => ({ rule, severity: severities[rule.id] ?? rule.severity })),
    words: (name) => {
      const known = words.get(name) ?? listOf(changedWords(name, packs));
      words.set(name, known);
      return known;
    },
    profile: (channel) => {
      const known = profiles.get(channel) ?? changedProfile(channel, packs);
      profiles.set(channel, known);
      return known;
    },
  };
}

/** As `ruleBook`; what runs patterns of packs (some 260 kB) is loaded only when one has any. */
export async function openRuleBook(packs: readonly RulePack[]): Promise<RuleBook> {
  if (!hasPatterns(packs)) return ruleBook(packs);
  const { compilePattern } = await import('./linear-patterns');
  return ruleBook(packs, compilePattern);
}

export const builtInBook: RuleBook = ruleBook();
