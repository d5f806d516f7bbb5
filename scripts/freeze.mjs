// `npm run freeze`: keeps the database of this version as a fixture, for the upgrade tests of later ones.
import { bin, ensureBrowser, ensureBuild, ensureDependencies, run } from './lib/setup.mjs';

ensureDependencies();
const browser = await ensureBrowser();
ensureBuild();
run(bin('tsx'), ['scripts/freeze-database.ts'], { env: { ...process.env, PAJANG_BROWSER: browser } });
