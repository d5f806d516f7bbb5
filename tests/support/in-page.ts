import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Opened } from './browser';

/**
 * A module of ours, with all it imports, as one script to be evaluated in a page of the extension; its exports
 * then stand at `globalThis[name]`. So a test drives the very repositories that the screens use, in the real
 * browser and its real database.
 */
export async function inPageScript(entry: string, name: string): Promise<string> {
  const outDir = resolve('.cache', name);
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      lib: { entry: resolve(entry), formats: ['iife'], name, fileName: () => 'script.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  // Evaluated as an expression the name stays inside the script, so it is handed out.
  return `${await readFile(resolve(outDir, 'script.js'), 'utf8')}\n;globalThis.${name} = ${name};`;
}

/** Opens the studio at a place of it, with its true address. */
export async function openStudioAt(opened: Opened, place: string): Promise<Page> {
  const worker = opened.context.serviceWorkers()[0] ?? (await opened.context.waitForEvent('serviceworker'));
  const page = await opened.context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/studio.html#${place}`);
  await page.getByRole('main').waitFor();
  return page;
}
