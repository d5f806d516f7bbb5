import type { OwnRule, RulePack } from '../model';
import type { Hit, Rule, RuleContext } from './rule';
import { wordList } from './word-list';

/** Every place of a text that matches, in plain characters and small letters. */
export type FindAll = (text: string) => { start: number; end: number }[];
export type CompilePattern = (pattern: string) => FindAll;

export const hasPatterns = (packs: readonly RulePack[]): boolean =>
  packs.some(({ rules = [] }) => rules.some(({ pattern, except }) => (pattern ?? except) !== undefined));

/** The span of the line that a place stands on. */
function lineAround(text: string, { start, end }: Hit): [from: number, to: number] {
  const next = text.indexOf('\n', end);
  return [text.lastIndexOf('\n', start - 1) + 1, next < 0 ? text.length : next];
}

/** A rule of the user's as the engine takes it. `compile` is asked only for rules with a pattern. */
export function toRule(own: OwnRule, pack: RulePack, compile: CompilePattern): Rule {
  const words = wordList(own.words ?? []);
  const pattern = own.pattern === undefined ? null : compile(own.pattern);
  const except = own.except === undefined ? null : compile(own.except);
  const find = ({ reading }: RuleContext): Hit[] => {
    const hits = [...(own.words ? words.find(reading) : []), ...(pattern?.(reading.plain) ?? [])];
    if (!except) return hits;
    return hits.filter((hit) => except(reading.plain.slice(...lineAround(reading.plain, hit))).length === 0);
  };
  return {
    id: own.id,
    severity: own.severity,
    name: { id: pack.name, en: pack.name },
    message: { id: own.message, en: own.message },
    source: pack.source ?? pack.name,
    certainty: 'D',
    checked: pack.checked,
    ...(own.channels && { channels: own.channels }),
    ...(own.kinds && { kinds: own.kinds }),
    find,
  };
}
