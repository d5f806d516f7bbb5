import {
  applyFix,
  type CheckInput,
  checkText,
  type Finding,
  type Rule,
  type RuleBook,
  soundFix,
} from '@/utils/checks';

/** A finding with what its place on the screen needs. */
export interface ShownFinding extends Omit<Finding, 'fix'> {
  /** The rule that found it. */
  about: Rule;
  /** A fix is known; whether it holds is told by `isSound`. */
  fixable: boolean;
  /** Whether its fix holds (`soundFix`): checks the text twice more, so it is asked only when nobody types. */
  isSound: () => boolean;
  /** `text` with this mended, and all in it that says the same, as far as fixes hold. */
  mend: (text: string) => string;
}

/** Fixes in a row that one press applies at most. */
const MOST_FIXES = 30;

type Said = Pick<Finding, 'rule' | 'message'>;

/** Whether two findings are of one rule and say the same. */
export const saysSame = (a: Said, b: Said): boolean => a.rule === b.rule && a.message.id === b.message.id;

/**
 * `input.text` with all that says the same as `said` mended, one after the other, each only if its fix holds in
 * the text as the ones before left it.
 */
export function mendAll(said: Said, input: CheckInput, book: RuleBook): string {
  let { text } = input;
  for (let round = 0; round < MOST_FIXES; round += 1) {
    const now = { ...input, text };
    let better: string | null = null;
    for (const finding of checkText(now, book)) {
      const fix = saysSame(finding, said) ? soundFix(finding, now, book) : null;
      if (!fix) continue;
      better = applyFix(text, fix);
      break;
    }
    if (better === null) return text;
    text = better;
  }
  return text;
}

/** What the rules find in a text, ready to be shown. */
export function lookAt(input: CheckInput, book: RuleBook): ShownFinding[] {
  return checkText(input, book).flatMap((finding) => {
    const about = book.rules.find(({ rule }) => rule.id === finding.rule)?.rule;
    if (!about) return [];
    const { fix, ...found } = finding;
    return {
      ...found,
      about,
      fixable: fix !== undefined,
      isSound: () => soundFix(finding, input, book) !== null,
      mend: (text: string) => mendAll(finding, { ...input, text }, book),
    };
  });
}
