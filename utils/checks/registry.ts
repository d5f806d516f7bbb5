import type { RulePack } from '../model';
import type { Rule } from './rule';

/** Rules by the name of their file ("L20-superlatives"), in the order of their names. */
export const ruleFiles = new Map(
  Object.entries(import.meta.glob<{ default: Rule }>('./rules/*.rule.ts', { eager: true }))
    .map(([path, file]) => [path.replace(/^.*\/|\.rule\.ts$/g, ''), file.default] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
export const rules: readonly Rule[] = [...ruleFiles.values()];

/** A list of words that rules read. */
export interface BuiltInList {
  words: readonly string[];
  source: string;
  /** Day on which it was last gone through, YYYY-MM-DD. */
  checked: string;
}

/** Word lists that come with Pajang, by name; each file of them is a record of lists. */
export const builtInLists: ReadonlyMap<string, BuiltInList> = new Map(
  Object.values(
    import.meta.glob<{ default: Record<string, BuiltInList> }>('./packs/*.words.ts', { eager: true }),
  ).flatMap(({ default: lists }) => Object.entries(lists)),
);

export type { RulePack };
