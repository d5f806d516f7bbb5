// The main job, done by pressing the buttons that a person would press, in the real side panel.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { doMainJob } from '../tests/support/main-job';

const out = resolve('demo-output');
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const steps: { name: string; ms: number }[] = [];
let last = performance.now();
const { files, facts } = await doMainJob(async (name, page) => {
  steps.push({ name, ms: performance.now() - last });
  await page.screenshot({ path: join(out, `${String(steps.length).padStart(2, '0')}-${name}.png`) });
  last = performance.now();
});
for (const [name, bytes] of Object.entries(files)) await writeFile(join(out, name), bytes);

console.log('\nThe main job is done. Each of these was made from the page’s data:');
for (const fact of facts) console.log(`  ✓ ${fact}`);
console.log('\nStep                    ms');
for (const { name, ms } of steps) console.log(`${name.padEnd(18)} ${String(Math.round(ms)).padStart(7)}`);
console.log(`\nSee ${out}`);
