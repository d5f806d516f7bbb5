import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { EXTENSION, type Opened, openBrowser } from '../../tests/support/browser';
import { inTurn, type Row, toRow } from './row';
import { seedPosts } from './seed-posts';

const ADDRESS = 'https://www.instagram.com/';
const SOURCE = resolve(import.meta.dirname, 'blank-panel');
const BLANK = resolve('.cache/blank-panel');

/** Builds the floor: an extension whose side panel is a blank React page, opened in the same way as ours. */
async function buildBlank(): Promise<void> {
  await build({
    root: SOURCE,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: BLANK, emptyOutDir: true, rollupOptions: { input: resolve(SOURCE, 'sidepanel.html') } },
  });
  for (const file of ['manifest.json', 'background.js', 'button.js']) {
    await cp(resolve(SOURCE, file), resolve(BLANK, file));
  }
}

/** Time from the press on the page to the panel's own mark, in ms. The panel is closed again afterwards. */
async function openingTime(opened: Opened, page: Page, press: () => Promise<void>): Promise<number> {
  const pressed = page.evaluate(
    () =>
      new Promise<number>((done) => {
        document.addEventListener('click', (event) => done(performance.timeOrigin + event.timeStamp), {
          capture: true,
          once: true,
        });
      }),
  );
  await press();
  const panel = await opened.panel();
  await panel.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  const ready = await panel.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN),
  );
  const closed = panel.waitForEvent('close');
  // The panel's page ends while it answers, so there is no answer to wait for.
  void panel.evaluate(() => window.close()).catch(() => undefined);
  await closed;
  return ready - (await pressed);
}

async function opener(extension: string): Promise<{ opened: Opened; page: Page }> {
  const opened = await openBrowser({ extension });
  await opened.context.route(`${ADDRESS}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>feed</title><body><p>feed</p></body>',
    }),
  );
  const page = await opened.context.newPage();
  await page.goto(ADDRESS);
  return { opened, page };
}

/** Opening the panel until it can be used, with an empty database and with 20,000 posts. */
export async function panelOpen(): Promise<Row[]> {
  await buildBlank();
  const [ours, blank] = await Promise.all([opener(EXTENSION), opener(BLANK)]);
  const openOurs = () =>
    openingTime(ours.opened, ours.page, () => ours.page.locator('pajang-button').getByRole('button').click());
  const openBlank = () =>
    openingTime(blank.opened, blank.page, () => blank.page.getByRole('button', { name: 'Open' }).click());

  const empty = await inTurn(openOurs, openBlank, 15);
  await seedPosts(ours.opened, 20_000);
  const full = await inTurn(openOurs, openBlank, 15);
  await Promise.all([ours.opened.close(), blank.opened.close()]);
  return [
    toRow({ id: 'panel-open-empty', unit: 'ms', goal: 1.5 }, empty),
    toRow({ id: 'panel-open-20k', unit: 'ms', goal: 1.5 }, full),
  ];
}
