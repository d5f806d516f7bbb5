// `npm run sheet:cut-out`: what the plain background makes of the made scenes, the demo's photos and those in any
// folders named after `--`, as pictures to look at, in sheet-output: before, opacity, on white, on a stage.
import { bin, ensureBrowser, ensureDependencies, run } from './lib/setup.mjs';

ensureDependencies();
const browser = await ensureBrowser();
run(bin('tsx'), ['scripts/sheet-cut-out.ts', ...process.argv.slice(2)], {
  env: { ...process.env, PAJANG_BROWSER: browser },
});
