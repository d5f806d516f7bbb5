import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { openBrowser } from '../../tests/support/browser';
import type { ExportBench } from './export-page/main';
import { inTurn, type Row, toRow } from './row';

const SOURCE = resolve(import.meta.dirname, 'export-page');
const OUT = resolve('.cache/export-page');
const ADDRESS = 'https://bench.invalid/';

declare global {
  interface Window {
    bench: ExportBench;
  }
}

/** A 1080×1350 picture of four stored photos against raw Canvas 2D drawing the same from the same bytes. */
export async function exportPictures(): Promise<Row[]> {
  await build({ root: SOURCE, base: '/', logLevel: 'error', build: { outDir: OUT, emptyOutDir: true } });
  const opened = await openBrowser({ extension: null });
  const types: Record<string, string> = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    woff2: 'font/woff2',
  };
  await opened.context.route(`${ADDRESS}**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const name = path === '/' ? '/index.html' : path;
    const contentType = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    await route.fulfill({ contentType, body: await readFile(join(OUT, name)) });
  });
  const page = await opened.context.newPage();
  await page.goto(ADDRESS);
  await page.evaluate(() => window.bench.ready());
  const sizes: number[] = [];
  const take = async (side: 'ours' | 'floor') => {
    const { ms, bytes } = await page.evaluate((which) => window.bench[which](), side);
    sizes.push(bytes);
    return ms;
  };
  const both = await inTurn(
    () => take('ours'),
    () => take('floor'),
    21,
  );
  await opened.close();
  // Two pictures of the same thing weigh about the same; if not, one side did not draw it.
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (most > least * 1.3)
    throw new Error(`the two sides drew different pictures: ${least} and ${most} bytes`);
  return [toRow({ id: 'export-four-photos', unit: 'ms', goal: 1.2 }, both)];
}
