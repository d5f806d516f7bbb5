import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
};

/**
 * Builds a page of ours that is not part of the extension, from a folder with an `index.html`, into `.cache/<name>`,
 * and opens it at an address that exists for this browser only. A page has its own `name`.
 */
export async function openBuiltPage(context: BrowserContext, source: string, name: string): Promise<Page> {
  const out = resolve('.cache', name);
  await build({
    root: source,
    base: '/',
    logLevel: 'error',
    configFile: false,
    build: { outDir: out, emptyOutDir: true, assetsInlineLimit: 0 },
  });
  const address = `https://${name}.invalid/`;
  await context.route(`${address}**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = path === '/' ? '/index.html' : path;
    const contentType = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    await route.fulfill({ contentType, body: await readFile(join(out, file)) });
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
