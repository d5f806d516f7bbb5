// `npm run bench:checks -- [FILE.jsonl …] [--hide]`: how the checks do on texts that were marked by hand.
import { ensureDependencies, run } from './lib/setup.mjs';

ensureDependencies({ quiet: true });
run('node', ['scripts/lib/run-source.mjs', 'scripts/draft/score.ts', ...process.argv.slice(2)]);
