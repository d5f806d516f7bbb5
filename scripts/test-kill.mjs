// `npm run test:kill`: the browser is killed while it saves, fifty times over; see tests/kill.
import { bin, ensureBrowser, ensureBuild, ensureDependencies, run } from './lib/setup.mjs';

ensureDependencies();
const browser = await ensureBrowser();
ensureBuild();
run(bin('playwright'), ['test', '--config', 'tests/kill/playwright.config.ts'], {
  env: { ...process.env, PAJANG_BROWSER: browser },
});
