// `npm run bench:read -- FOLDER`: how well the reader does on saved pages with their truth beside them.
import { bin, ensureDependencies, run } from './lib/setup.mjs';

ensureDependencies();
run(bin('tsx'), ['scripts/read/bench.ts', ...process.argv.slice(2)]);
