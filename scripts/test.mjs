// `npm test`: everything that must hold, in the order in which it fails fastest, and how many tests ran.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ensureBrowser, ensureBuild, ensureDependencies, root, run } from './lib/setup.mjs';

ensureDependencies();
const reports = join(root, 'test-results');
mkdirSync(reports, { recursive: true });
const counts = { passed: 0, failed: 0, skipped: 0 };

function step(name, work) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  work();
  console.log(`   ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** Runs a test runner that writes a JSON report, then adds up what it says; ends here when a test failed. */
function tests(program, args, report, count, env = {}) {
  const result = spawnSync(bin(program), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const found = count(JSON.parse(readFileSync(report, 'utf8')));
  for (const key of Object.keys(counts)) counts[key] += found[key];
  if (result.status === 0) return;
  if (found.failed === 0)
    console.log(`\n${program} could not run all of its tests: the reason stands above.`);
  finish(1);
}

function finish(code) {
  console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exit(code);
}

const vitest = (project) => {
  const report = join(reports, `${project}.json`);
  tests(
    'vitest',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
    (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests }),
  );
};

step('Format and lint', () => run(bin('biome'), ['check', '--error-on-warnings', '.']));
step('Types', () => run(bin('tsc'), ['--noEmit']));
step('Unit', () => vitest('unit'));
step('Build', () => ensureBuild());
step('Build for Firefox', () => run(bin('wxt'), ['build', '-b', 'firefox']));
step('Contract', () => vitest('contract'));
const browser = await ensureBrowser();
step('End to end', () => {
  const report = join(reports, 'e2e.json');
  tests(
    'playwright',
    ['test'],
    report,
    ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
    { PAJANG_BROWSER: browser },
  );
});
finish(counts.failed + counts.skipped === 0 ? 0 : 1);
