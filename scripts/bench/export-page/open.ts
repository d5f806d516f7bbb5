import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type Opened, openBrowser } from '../../../tests/support/browser';
import { openBuiltPage } from '../../../tests/support/built-page';
import type { ExportBench } from './main';

declare global {
  interface Window {
    bench: ExportBench;
  }
}

/** Opens a browser on the page that makes a picture of four stored photos, ours and the plain way. */
export async function openExportPage(args: string[] = []): Promise<{ opened: Opened; page: Page }> {
  const opened = await openBrowser({ extension: null, args });
  const source = resolve(import.meta.dirname);
  const page = await openBuiltPage(opened.context, source, 'export-page');
  const photos = await page.evaluate(() => window.bench.ready());
  if (photos !== 4) throw new Error(`the picture of the bench shows ${photos} photos`);
  return { opened, page };
}
