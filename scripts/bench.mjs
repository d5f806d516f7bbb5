// `npm run bench`: what Pajang costs against a floor measured in the same run. Needs a machine left in peace.
import { bin, ensureBrowser, ensureBuild, ensureDependencies, run } from './lib/setup.mjs';

ensureDependencies();
const browser = await ensureBrowser();
ensureBuild();
run(bin('tsx'), ['scripts/bench/run.ts', ...process.argv.slice(2)], {
  env: { ...process.env, PAJANG_BROWSER: browser },
});
