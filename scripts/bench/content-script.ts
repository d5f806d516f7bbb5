import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTENSION, type Opened, openBrowser } from '../../tests/support/browser';
import { inTurn, type Row, toRow } from './row';

const ADDRESS = 'https://www.instagram.com/';
/** A page of 2,000 elements, as a feed is. */
const PAGE = `<!doctype html><title>feed</title><body>${'<div><p>teks</p></div>'.repeat(1000)}</body>`;

/** Main-thread time of one page load, in ms, as the browser itself counts it. */
async function loadTime({ context }: Opened): Promise<number> {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await page.goto(ADDRESS);
  // The content script runs when the document is idle; one more turn of the page's own clock lets it end.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(done))));
  const { metrics } = await client.send('Performance.getMetrics');
  await page.close();
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}

/** What our one eager content script adds to a page: main-thread ms and bytes. */
export async function contentScript(): Promise<Row[]> {
  const browsers = await Promise.all([openBrowser(), openBrowser({ extension: null })]);
  const [withUs, without] = browsers;
  for (const { context } of browsers) {
    await context.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  }
  const both = await inTurn(
    () => loadTime(withUs),
    () => loadTime(without),
    41,
  );
  await Promise.all(browsers.map((browser) => browser.close()));
  const bytes = (await stat(join(EXTENSION, 'content-scripts/page.js'))).size;
  return [
    // `ours` is what is added; the floor is what the page takes by itself.
    toRow(
      { id: 'content-script-time', unit: 'ms added (goal in ms)', goal: 5 },
      { ...both, ours: both.ours - both.floor },
    ),
    toRow(
      { id: 'content-script-bytes', unit: 'kB added (goal in kB)', goal: 20 },
      { ours: bytes / 1000, floor: 0, runs: 1 },
    ),
  ];
}
