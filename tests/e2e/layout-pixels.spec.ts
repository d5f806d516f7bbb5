import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { openBrowser } from '../support/browser';
import { GOLDEN_DIR, LAB_BROWSER, LAYOUT_DIR, openLayoutLab } from '../support/layout-lab';

/**
 * Pixels of a picture 270 wide that may differ. The same sources in one engine differ in none. A line of small text
 * moved by four of the picture's 1080 pixels differs in forty, quiet text on a dark ground in fifteen.
 */
const ALLOWED = 12;

/** One browser for all layouts. */
const test = base.extend<object, { lab: Page }>({
  lab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the braces.
    async ({}, use) => {
      const opened = await openBrowser(LAB_BROWSER);
      await use(await openLayoutLab(opened.context));
      await opened.close();
    },
    { scope: 'worker' },
  ],
});
test.describe.configure({ mode: 'default' });

const named = (folder: string, end: string) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();
const ids = named(LAYOUT_DIR, '.layout.ts');

test('every layout has pictures to compare with, and no other', () => {
  expect(named(GOLDEN_DIR, '.webp')).toEqual(ids);
});

for (const id of ids)
  test(`${id} looks as it did, in three sizes for two shops`, async ({ lab }, info) => {
    const golden = await readFile(join(GOLDEN_DIR, `${id}.webp`));
    const kept = `data:image/webp;base64,${golden.toString('base64')}`;
    const differences = await lab.evaluate(([layout, address]) => window.layoutLab.compare(layout, address), [
      id,
      kept,
    ] as const);
    expect(differences).toHaveLength(6);
    const changed = differences.filter(({ pixels }) => pixels > ALLOWED);
    if (changed.length > 0) {
      const drawn = await lab.evaluate((layout) => window.layoutLab.golden(layout), id);
      const body = Buffer.from(drawn.slice(drawn.indexOf(',') + 1), 'base64');
      await info.attach(`${id}-now`, { body, contentType: 'image/webp' });
      await info.attach(`${id}-kept`, { body: golden, contentType: 'image/webp' });
    }
    expect(changed, 'if this change is meant: npm run sheet:layouts -- --golden').toEqual([]);
  });
