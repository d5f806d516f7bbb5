import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Opened } from '../../tests/support/browser';
import { openExportPage } from './export-page/open';
import { ownMemory } from './memory';
import { median, type Row, toRow } from './row';

const MB = 1024 * 1024;
const EXPORTS = 200;
/** Exports before the start is measured: code, typefaces and the decoder's own buffers come with the first ones. */
const WARM = 5;
/** Measurements whose middle counts, and the ms between two of them. */
const POINTS = 9;
const APART = 500;

/** What the browser's processes hold after the garbage is gone, bytes: the middle of several points. */
async function atRest(opened: Opened, page: Page): Promise<number> {
  const session = await opened.context.newCDPSession(page);
  // Twice: what a first round only makes unreachable, such as the blobs of files, goes in the second.
  for (let round = 0; round < 2; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await pause(APART);
  }
  await session.detach();
  const root = await opened.processId();
  const points: number[] = [];
  for (let point = 0; point < POINTS; point += 1) {
    points.push(await ownMemory(root));
    await pause(APART);
  }
  return median(points);
}

/** By how many MB the memory at rest is higher after many exports than before them. */
async function rise(side: 'ours' | 'floor'): Promise<number> {
  const { opened, page } = await openExportPage();
  // A page opened anew: the photos are stored, and their making is none of its memory.
  await page.goto('about:blank');
  await page.goBack();
  await page.evaluate(() => window.bench.ready());
  await page.evaluate(([which, times]) => window.bench.many(which, times), [side, WARM] as const);
  const before = await atRest(opened, page);
  await page.evaluate(([which, times]) => window.bench.many(which, times), [side, EXPORTS] as const);
  const after = await atRest(opened, page);
  await opened.close();
  return (after - before) / MB;
}

/** 200 pictures of four photos made one after the other: what stays in memory, of ours and of raw Canvas 2D. */
export async function exportMemory(): Promise<Row[]> {
  const ours = await rise('ours');
  const floor = await rise('floor');
  const unit = `MB above the start (goal in MB)`;
  return [
    { ...toRow({ id: 'memory-200-exports', unit, goal: 20 }, { ours, floor, runs: EXPORTS }), ratio: null },
  ];
}
