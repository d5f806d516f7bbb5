// `npm run test:fuzz`: thousands of mutated backups and tables; see tests/fuzz.
import { bin, ensureDependencies, run } from './lib/setup.mjs';

ensureDependencies();
run(bin('vitest'), ['run', '--project', 'fuzz']);
