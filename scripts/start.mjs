// `npm start`: the main job. By hand in an open browser, or by itself with `-- --headless` or without a display.
import { platform } from 'node:os';
import { bin, ensureBrowser, ensureBuild, ensureDependencies, run } from './lib/setup.mjs';

ensureDependencies();
const browser = await ensureBrowser();
ensureBuild();

const args = process.argv.slice(2);
const hasDisplay = platform() !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (args.includes('--url') && (args.includes('--headless') || !hasDisplay)) {
  console.error('--url opens an address for use by hand: it needs a display, and no --headless.');
  process.exit(1);
}
const script = args.includes('--headless') || !hasDisplay ? 'scripts/main-job.ts' : 'scripts/by-hand.ts';
run(bin('tsx'), [script, ...args.filter((arg) => arg !== '--headless')], {
  env: { ...process.env, PAJANG_BROWSER: browser },
});
