// The main job, done by pressing the buttons that a person would press, in the real side panel.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { doMainJob, type Made } from '../tests/support/main-job';

const out = resolve('demo-output');
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const steps: { name: string; ms: number }[] = [];
let last = performance.now();
let shot = 0;

const made: Made = await doMainJob({
  url: process.argv[process.argv.indexOf('--url') + 1 || process.argv.length],
  onStep: async (name, page) => {
    const now = performance.now();
    steps.push({ name, ms: now - last });
    shot += 1;
    await page.screenshot({ path: join(out, `${String(shot).padStart(2, '0')}-${name}.png`) });
    last = performance.now();
  },
});

for (const [name, bytes] of Object.entries(unzipSync(made.zip))) await writeFile(join(out, name), bytes);
console.log('\nThe main job is done. Each of these was made from the page:');
for (const fact of made.facts) console.log(`  ✓ ${fact}`);
console.log('\nStep                                  ms');
for (const { name, ms } of steps) console.log(`${name.padEnd(34)} ${String(Math.round(ms)).padStart(6)}`);
console.log(
  `${'in all'.padEnd(34)} ${String(Math.round(steps.reduce((sum, { ms }) => sum + ms, 0))).padStart(6)}`,
);
console.log(`\nSee ${out}`);
