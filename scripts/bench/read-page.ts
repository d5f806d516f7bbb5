import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { EXTENSION, openBrowser } from '../../tests/support/browser';
import { type SavedPage, savedPages } from './read-page-folder';
import { median, type Row, toRow } from './row';

const RUNS_A_PAGE = 3;
/** As long as a reader rests. */
const REST_MS = 300;

/** Every element and every text of a page, once: the least that somebody does who looks at all of it. */
const WALK = `(() => {
  const walker = document.createTreeWalker(document, 5);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data?.length ?? node.tagName.length;
  return new Promise((done) => setTimeout(() => done(length), ${REST_MS}));
})()`;
const NOTHING = `new Promise((done) => setTimeout(done, ${REST_MS}))`;

async function taskTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Main-thread time (ms) that a script takes in a world of its own, as the extension's scripts run. */
async function costOf(page: Page, client: CDPSession, script: string): Promise<number> {
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  // What the page itself still has to do is not ours.
  await page.waitForTimeout(50);
  const before = await taskTime(client);
  const { exceptionDetails, result } = await client.send('Runtime.evaluate', {
    expression: `${script}\n`,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`the script broke on ${page.url()}: ${exceptionDetails.text}`);
  if (result.value === undefined && script !== NOTHING) throw new Error(`nothing was read on ${page.url()}`);
  return (await taskTime(client)) - before;
}

interface Cost {
  ours: number;
  floor: number;
}

/** One page, loaded anew for each script, since what was read before is read faster. */
async function measure(page: Page, client: CDPSession, saved: SavedPage, reader: string): Promise<Cost> {
  const cost = async (script: string) => {
    await page.goto(saved.url);
    return costOf(page, client, script);
  };
  const nothing = await cost(NOTHING);
  const runs: Cost[] = [];
  for (let run = 0; run < RUNS_A_PAGE; run += 1) {
    runs.push({
      ours: Math.max(0, (await cost(reader)) - nothing),
      floor: Math.max(0, (await cost(WALK)) - nothing),
    });
  }
  return { ours: median(runs.map(({ ours }) => ours)), floor: median(runs.map(({ floor }) => floor)) };
}

/**
 * Main-thread time of reading a page: the built reader in saved pages, on the median of them and on the one that
 * takes longest. Only the page itself is served, nothing it asks for, and its scripts do not run.
 */
export async function readPage(): Promise<Row[]> {
  const pages = await savedPages();
  const reader = await readFile(join(EXTENSION, 'reader.js'), 'utf8');
  const opened = await openBrowser({ extension: null });
  const bodies = new Map(pages.map((saved) => [saved.url, saved.body]));
  await opened.context.route('**', (route) => {
    const body = route.request().isNavigationRequest() ? bodies.get(route.request().url()) : undefined;
    if (body === undefined) return route.abort();
    const headers = { 'content-security-policy': "script-src 'none'" };
    return route.fulfill({ contentType: 'text/html', headers, body });
  });
  const page = await opened.context.newPage();
  const client = await opened.context.newCDPSession(page);
  await client.send('Performance.enable');
  const costs: (Cost & { name: string })[] = [];
  for (const saved of pages) {
    costs.push({ name: saved.name, ...(await measure(page, client, saved, reader)) });
  }
  await opened.close();
  const slowest = costs.toSorted((a, b) => b.ours - a.ours);
  console.log(
    slowest
      .slice(0, 5)
      .map(({ name, ours }) => `${name} ${ours.toFixed(0)} ms`)
      .join(', '),
  );
  const [worst] = slowest;
  if (!worst) throw new Error('there are no pages to read');
  const unit = 'ms of the page’s thread (goal in ms)';
  const usual = {
    ours: median(costs.map(({ ours }) => ours)),
    floor: median(costs.map(({ floor }) => floor)),
  };
  return [
    toRow({ id: 'read-page', unit, goal: 100 }, { ...usual, runs: RUNS_A_PAGE * costs.length }),
    toRow({ id: 'read-page-largest', unit, goal: 400 }, { ...worst, runs: RUNS_A_PAGE }),
  ];
}
