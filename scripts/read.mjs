// `npm run --silent read -- FILE.html URL`: what the reader makes of a saved page, as JSON. Needs no browser.
import { bin, ensureDependencies, run } from './lib/setup.mjs';

// Standard output belongs to the JSON alone.
ensureDependencies({ quiet: true });
run(bin('tsx'), ['scripts/read/read.ts', ...process.argv.slice(2)]);
