// `npm run screenshots`: photographs the screens for docs/screenshots, as they are in the real side panel.
import { bin, ensureBrowser, ensureBuild, ensureDependencies, run } from './lib/setup.mjs';

ensureDependencies();
const browser = await ensureBrowser();
ensureBuild();
run(bin('tsx'), ['scripts/screenshots.ts'], { env: { ...process.env, PAJANG_BROWSER: browser } });
