import { openBrowser } from '../../tests/support/browser';
import { inPageScript } from '../../tests/support/in-page';
import type * as InPage from './captions.in-page';
import { median, type Row, toRow } from './row';

declare const captionsBench: typeof InPage;

const RUNS_A_TEMPLATE = 5;
const RUNS = 101;

/**
 * Writing one product for all eight channels with checks, on the median over all templates, and checking one text
 * of 2,200 characters. In a page of the browser, after a warm-up: a panel that is open has done both before.
 */
export async function captions(): Promise<Row[]> {
  const script = await inPageScript('scripts/bench/captions.in-page.ts', 'captionsBench');
  const opened = await openBrowser({ extension: null });
  const page = await opened.context.newPage();
  await page.evaluate(script);
  const drafts = await page.evaluate((runs) => {
    const all: { id: string; ours: number[]; floor: number[] }[] = [];
    for (const id of captionsBench.templateIds) {
      captionsBench.draftEight(id, 0);
      const row = { id, ours: [] as number[], floor: [] as number[] };
      for (let run = 1; run <= runs; run += 1) {
        row.ours.push(captionsBench.draftEight(id, run));
        row.floor.push(captionsBench.fillEight());
      }
      all.push(row);
    }
    return all;
  }, RUNS_A_TEMPLATE);
  const checks = await page.evaluate((runs) => {
    const row = { ours: [] as number[], floor: [] as number[] };
    for (let run = -20; run < runs; run += 1) {
      const [ours, floor] = [captionsBench.checkLong(run), captionsBench.wordsOfLong(run)];
      if (run < 0) continue;
      row.ours.push(ours);
      row.floor.push(floor);
    }
    return row;
  }, RUNS);
  await opened.close();
  const slowest = drafts
    .map(({ id, ours }) => ({ id, ours: median(ours) }))
    .toSorted((a, b) => b.ours - a.ours)
    .slice(0, 3);
  console.log(slowest.map(({ id, ours }) => `${id} ${ours.toFixed(1)} ms`).join(', '));
  const unit = 'ms (goal in ms)';
  return [
    toRow(
      { id: 'draft-eight-channels', unit, goal: 16 },
      {
        ours: median(drafts.map(({ ours }) => median(ours))),
        floor: median(drafts.map(({ floor }) => median(floor))),
        runs: RUNS_A_TEMPLATE * drafts.length,
      },
    ),
    toRow(
      { id: 'check-text', unit, goal: 4 },
      { ours: median(checks.ours), floor: median(checks.floor), runs: RUNS },
    ),
  ];
}
