import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { openBrowser } from '../../tests/support/browser';
import { inPageScript, openStudioAt } from '../../tests/support/in-page';
import type { BatchBench } from './batch-page/main';
import { inTurn, type Row, toRow } from './row';

const SOURCE = resolve(import.meta.dirname, 'batch-page');
const OUT = resolve('.cache/batch-page');
const ADDRESS = 'https://bench.invalid/';
const RUNS = 5;

declare global {
  interface Window {
    batchBench: BatchBench;
    blocks: number[];
  }
}

const TYPES: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
};

/** The bench's own page, with the extension's worker and database and a plain worker beside it. */
async function openPage() {
  await build({
    configFile: false,
    root: SOURCE,
    base: '/',
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    worker: { format: 'es' },
    build: { outDir: OUT, emptyOutDir: true },
  });
  const opened = await openBrowser({ extension: null });
  await opened.context.route(`${ADDRESS}**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const name = path === '/' ? '/index.html' : path;
    const contentType = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    await route.fulfill({ contentType, body: await readFile(join(OUT, name)) });
  });
  const page = await opened.context.newPage();
  await page.goto(ADDRESS);
  return { opened, page };
}

/** 100 products in three sizes each, against raw Canvas 2D in a worker drawing the same from the same bytes. */
export async function hundred(): Promise<Row> {
  const { opened, page } = await openPage();
  await page.evaluate(() => window.batchBench.ready());
  const sizes: number[] = [];
  const take = async (side: 'ours' | 'floor') => {
    const { ms, bytes } = await page.evaluate((which) => window.batchBench[which](), side);
    sizes.push(bytes);
    return ms;
  };
  const both = await inTurn(
    () => take('ours'),
    () => take('floor'),
    RUNS,
  );
  await opened.close();
  // Pictures of the same things weigh about the same; if not, one side did not draw them.
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (most > least * 1.3)
    throw new Error(`the two sides drew different pictures: ${least} and ${most} bytes`);
  return toRow({ id: 'batch-100x3', unit: 'ms', goal: 1.25 }, both);
}

/** Presses through the real page and answers the longest block of its thread until all pictures are made, in ms. */
async function longestBlock(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Pilih semua' }).click();
  const looks = page.getByRole('radiogroup', { name: 'Susunannya' }).getByRole('radio');
  await looks.first().click();
  await page.getByText('100 × 3 ukuran = 300 gambar').waitFor();
  await page.evaluate(() => {
    window.blocks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.blocks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.getByRole('button', { name: 'Buat gambarnya' }).click();
  await page.getByRole('region', { name: 'Gambarnya sudah jadi' }).waitFor({ timeout: 300_000 });
  const blocks = await page.evaluate(() => window.blocks);
  await page.getByRole('button', { name: 'Buang dan mulai yang baru' }).click();
  return Math.max(0, ...blocks);
}

/**
 * How long the studio's page is held up while 100 products are made in three sizes, from the press to the end: a
 * browser names only what takes longer than 50 ms, so 0 means that nothing did.
 */
export async function blocked(): Promise<Row> {
  const script = await inPageScript('tests/support/batch-shop.ts', 'batchShop');
  const opened = await openBrowser();
  const page = await openStudioAt(opened, 'massal');
  await page.evaluate(script);
  await page.evaluate(() =>
    (
      globalThis as unknown as { batchShop: typeof import('../../tests/support/batch-shop') }
    ).batchShop.fillShop({ products: 100, photos: 12, side: 2160 }),
  );
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run += 1) longest.push(await longestBlock(page));
  await opened.close();
  // The worst of all runs, not their median: one block is one too many.
  return toRow(
    { id: 'batch-longest-block', unit: 'ms (goal in ms)', goal: 50 },
    { ours: Math.max(...longest), floor: 0, runs: RUNS },
  );
}

export const batch = async (): Promise<Row[]> => [await hundred(), await blocked()];
