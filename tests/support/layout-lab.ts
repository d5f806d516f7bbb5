import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import { cachedFolder } from '../demo/cached-folder';
import { CACHE_DIR } from '../demo/paths';
import { ensureDemoPhotos, webPhotoPath } from '../demo/photos';
import { filesBelow, sourceHash } from '../demo/source-hash';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCE = join(ROOT, 'tests/support/layout-page');
/** The pictures that the pixel tests compare with; `npm run sheet:layouts -- --golden` renews them. */
export const GOLDEN_DIR = join(ROOT, 'tests/fixtures/layouts');
/** Where the layouts are found by glob. */
export const LAYOUT_DIR = join(ROOT, 'utils/scene/layouts');
/**
 * For `openBrowser`. Canvases are painted by the processor, as they are where there is no graphics processor: that
 * one smooths large letters so differently that two pictures of one layout would not pass for the same.
 */
export const LAB_BROWSER = { extension: null, args: ['--disable-accelerated-2d-canvas'] };
/** A name that no server has: everything below it is served from the disk. */
const ADDRESS = 'https://layouts.invalid/';
const TYPES: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
  jpg: 'image/jpeg',
  png: 'image/png',
};

/** Builds the page that draws layouts, unless the one in the cache is of these very sources. */
function buildLab(): Promise<string> {
  const sources = ['utils/scene', 'utils/canvas', 'utils/model', 'utils/core', 'tests/support/layout-page'];
  const files = sources.flatMap((folder) => filesBelow(join(ROOT, folder)));
  return cachedFolder(join(CACHE_DIR, 'layout-page'), sourceHash(ROOT, files), async (outDir) => {
    await build({
      configFile: false,
      root: SOURCE,
      base: '/',
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    });
  });
}

/** Opens the page that draws layouts. `demo`: with the demo photos too, which are rendered when there are none. */
export async function openLayoutLab(context: BrowserContext, { demo = false } = {}): Promise<Page> {
  const none: Record<string, string> = {};
  const [folder, photos] = await Promise.all([buildLab(), demo ? ensureDemoPhotos() : none]);
  const fileOf = (path: string): string => {
    if (path === '/photos/logo') return photos['logo-qkiz'] ?? '';
    if (path.startsWith('/photos/')) return webPhotoPath(path.slice('/photos/'.length)) ?? '';
    return join(folder, path === '/' ? 'index.html' : path);
  };
  await context.route(`${ADDRESS}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = fileOf(pathname);
    const contentType = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    await route.fulfill({ contentType, body: await readFile(file) });
  });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await page.waitForFunction(() => window.layoutLab !== undefined);
  return page;
}
