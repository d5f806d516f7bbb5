import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import { cachedFolder } from '../demo/cached-folder';
import { CACHE_DIR } from '../demo/paths';
import { filesBelow, sourceHash } from '../demo/source-hash';

const ROOT = resolve(import.meta.dirname, '../..');
/** What such a page may be made of, besides its own folder. */
const SOURCES = ['utils/canvas', 'utils/core', 'utils/model', 'utils/scene'];
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
};

/** Builds the page in `source` into `.cache/<name>`, unless the one there is of these very sources. */
function built(source: string, name: string): Promise<string> {
  const files = [...SOURCES.map((folder) => join(ROOT, folder)), source].flatMap(filesBelow);
  return cachedFolder(join(CACHE_DIR, name), sourceHash(ROOT, files), async (outDir) => {
    await build({
      root: source,
      base: '/',
      logLevel: 'error',
      configFile: false,
      build: { outDir, emptyOutDir: true, assetsInlineLimit: 0 },
    });
  });
}

/**
 * Builds a page of ours that is not part of the extension, from a folder with an `index.html`, and opens it at an
 * address that exists for this browser only. A page has its own `name`.
 */
export async function openBuiltPage(context: BrowserContext, source: string, name: string): Promise<Page> {
  const folder = await built(source, name);
  const address = `https://${name}.invalid/`;
  await context.route(`${address}**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = path === '/' ? '/index.html' : path;
    const contentType = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    await route.fulfill({ contentType, body: await readFile(join(folder, file)) });
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
