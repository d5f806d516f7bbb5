import { RE2JS } from 're2js';
import type { FindAll } from './own-rules';

/** Programs larger than this are refused: counted repeats of repeats ("(a{50}){50}") grow so. */
const MOST_STEPS = 4000;
/** More places than this in one text are noise. */
const MOST_HITS = 100;

/**
 * A pattern of a stranger as a search that takes time in proportion to the text, whatever the pattern: RE2 knows
 * no backtracking. Throws `SyntaxError` with RE2's complaint for what it cannot run (lookarounds, back
 * references) and for programs that are too large.
 */
export function compilePattern(pattern: string): FindAll {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    throw new SyntaxError(error instanceof Error ? error.message : String(error));
  }
  if (compiled.programSize() > MOST_STEPS) throw new SyntaxError('the pattern is too large');
  return (text) => {
    const matcher = compiled.matcher(text);
    const hits: { start: number; end: number }[] = [];
    while (hits.length < MOST_HITS && matcher.find()) {
      const [start, end] = [matcher.start(), matcher.end()];
      if (end > start) hits.push({ start, end });
    }
    return hits;
  };
}
