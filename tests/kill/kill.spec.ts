import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { type Opened, openBrowser } from '../support/browser';
import { inPageScript, openStudioAt } from '../support/in-page';
import type * as Harness from './harness';

/** How often the browser is killed, and the seed of the moments at which it is. */
const KILLS = Number(process.env.KILLS ?? 50);
const SEED = Number(process.env.KILL_SEED ?? 20261121);
/** The latest moment of a kill, in ms after the saving began. */
const LATEST = 1500;

declare const harness: typeof Harness;

async function pageWithHarness(opened: Opened, script: string): Promise<Page> {
  const page = await openStudioAt(opened, 'data');
  await page.evaluate(script);
  return page;
}

test(`every save that was reported done outlives ${KILLS} kills, and nothing is half there`, async () => {
  test.setTimeout(KILLS * 20_000);
  const script = await inPageScript('tests/kill/harness.ts', 'harness');
  const profile = await mkdtemp(join(tmpdir(), 'pajang-kill-'));
  const moments = fc.sample(fc.integer({ min: 0, max: LATEST }), { seed: SEED, numRuns: KILLS });
  const counts: Record<string, number> = {};
  try {
    for (const [run, moment] of moments.entries()) {
      const reported: Harness.Done[] = [];
      const opened = await openBrowser({ profile });
      const page = await pageWithHarness(opened, script);
      await page.evaluate(() => harness.clear());
      await page.exposeFunction('report', (done: Harness.Done) => reported.push(done));
      const died = new Promise((done) => opened.context.once('close', done));
      const working = page.evaluate(
        (life) =>
          harness.work(life, (done) =>
            (globalThis as unknown as { report: (it: Harness.Done) => void }).report(done),
          ),
        run,
      );
      // The page ends under its work: that is the point of it.
      const ended = working.catch((error: Error) => error);
      // Not a wait for something: the moment of the kill is what is being tried.
      await new Promise((done) => setTimeout(done, moment));
      await opened.kill();
      await died;
      const end = await ended;
      expect(String(end), 'the work went on until the browser was killed').toMatch(/closed|crashed/i);

      const again = await openBrowser({ profile });
      const after = await pageWithHarness(again, script);
      const faults = await after.evaluate((done) => harness.check(done), reported);
      expect(
        faults,
        `kill ${run + 1} of ${KILLS}, after ${moment} ms and ${reported.length} saves (seed ${SEED})`,
      ).toEqual([]);
      for (const { kind } of reported) counts[kind] = (counts[kind] ?? 0) + 1;
      await again.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log('Saves reported done and found again:', counts);
  for (const kind of ['product', 'post', 'caption', 'photo', 'import'])
    expect(counts[kind], kind).toBeGreaterThan(0);
});
