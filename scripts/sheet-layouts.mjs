// `npm run sheet:layouts`: all layouts as pictures to look at, in sheet-output; `-- --golden` renews what the
// pixel tests compare with; `-- family …` or `-- id …` takes only these.
import { bin, ensureBrowser, ensureDependencies, run } from './lib/setup.mjs';

ensureDependencies();
const browser = await ensureBrowser();
run(bin('tsx'), ['scripts/sheet-layouts.ts', ...process.argv.slice(2)], {
  env: { ...process.env, PAJANG_BROWSER: browser },
});
