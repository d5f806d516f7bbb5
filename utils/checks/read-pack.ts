import { fail, ok, type Result } from '../core/result';
import { openShared } from '../core/shared-file';
import { type RulePack, rulePackSchema } from '../model';
import { type FindAll, hasPatterns } from './own-rules';
import { builtInLists } from './registry';

/**
 * Why a file of rules is refused: `not-a-pack` is no file of rules at all, `wrong-pack` has a field that does not
 * fit (`where`), `unknown-list` names a word list that there is not, `bad-pattern` has a pattern that cannot be
 * run safely, `slow-pattern` one that takes too long.
 */
export type PackFailure = 'not-a-pack' | 'wrong-pack' | 'unknown-list' | 'bad-pattern' | 'slow-pattern';
export type PackResult = Result<RulePack, PackFailure> & { where?: string };

/** Largest file, in UTF-16 units. */
const LONGEST = 2_000_000;
/** How long (ms) one pattern may take over the trial text, which is longer than any caption. */
const TRIAL_MS = 60;
const TRIALS = 4;
const TRIAL = `${'a'.repeat(6000)}\n${'0812 '.repeat(1200)}\n${'kata panjang, '.repeat(500)}!`;

/**
 * How long (ms) a pattern takes over the trial text at its best: the first run is slow for any pattern, and a busy
 * computer has slow moments that are not the pattern's.
 */
function trialTime(find: FindAll, now: () => number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < TRIALS && best > TRIAL_MS; run += 1) {
    const begun = now();
    find(TRIAL);
    best = Math.min(best, now() - begun);
  }
  return best;
}

/** The first rule whose pattern cannot be run, or takes too long over the trial text; null when all are fine. */
async function refusedPattern(pack: RulePack, now: () => number): Promise<[PackFailure, string] | null> {
  if (!hasPatterns([pack])) return null;
  const { compilePattern } = await import('./linear-patterns');
  for (const { id, pattern, except } of pack.rules ?? []) {
    for (const source of [pattern, except]) {
      if (source === undefined) continue;
      try {
        if (trialTime(compilePattern(source), now) > TRIAL_MS) return ['slow-pattern', id];
      } catch (error) {
        if (error instanceof SyntaxError) return ['bad-pattern', id];
        throw error;
      }
    }
  }
  return null;
}

/**
 * Reads a file of rules (JSON, see `RulePack`). Nothing of it is taken over unless all of it is sound; `where`
 * names the place that is not. `now` gives milliseconds.
 */
export async function readPack(json: string, now: () => number): Promise<PackResult> {
  const value = openShared(json, 'pajang-rules', LONGEST);
  if (!value) return fail('not-a-pack');
  const result = rulePackSchema.safeParse(value);
  if (!result.success) return { ...fail('wrong-pack'), where: result.error.issues[0]?.path.join('.') ?? '' };
  const pack = result.data;
  const unknown = Object.keys(pack.words ?? {}).find((name) => !builtInLists.has(name));
  if (unknown !== undefined) return { ...fail('unknown-list'), where: unknown };
  const refused = await refusedPattern(pack, now);
  return refused ? { ...fail(refused[0]), where: refused[1] } : ok(pack);
}
