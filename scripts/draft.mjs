// `npm run --silent draft -- product.json --channel ID …`: a caption and what the checks say of it, as JSON.
import { ensureDependencies, run } from './lib/setup.mjs';

// Standard output belongs to the JSON alone.
ensureDependencies({ quiet: true });
run('node', ['scripts/lib/run-source.mjs', 'scripts/draft/draft.ts', ...process.argv.slice(2)]);
