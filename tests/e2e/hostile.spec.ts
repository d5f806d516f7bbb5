import { expect, test } from '@playwright/test';
import { type HostilePage, hostilePages, TRAP, urlOf } from '../fixtures/hostile';
import { type HostileBrowser, openHostile, readTab, tabIdOf } from '../fixtures/hostile/browser';
import { faults } from '../fixtures/hostile/expected';
import { PanelDriver } from '../support/panel';

/** Browsers among which the pages are dealt out, and tabs that each of them has open at once. */
const BROWSERS = 4;
const TABS = 2;

interface Seen {
  page: HostilePage;
  longest: number;
  /** Sentences on what went wrong. */
  wrong: string[];
}

function judged(page: HostilePage, result: unknown): string[] {
  if (result === null) return page.mayFail ? [] : ['nothing came back'];
  const { ok, data, reason } = result as { ok: boolean; data: unknown; reason: string };
  if (ok) return faults(page, data);
  return page.mayFail ? [] : [`the reader said ${reason}`];
}

/** A dialog may come up in the moment in which its tab is closed. */
function unlessClosed(error: Error): void {
  if (!/has been closed/.test(error.message)) throw error;
}

/** Opens a page in a tab of its own, has it read by the built reader, and says what is wrong. */
async function look({ opened, extension }: HostileBrowser, page: HostilePage): Promise<Seen> {
  const tab = await opened.context.newPage();
  const wrong: string[] = [];
  tab.on('dialog', async (dialog) => {
    if (page.id !== 'dialogs') wrong.push(`it showed a dialog: ${dialog.message()}`);
    await dialog.accept().catch(unlessClosed);
  });
  tab.on('crash', () => wrong.push('its tab crashed'));
  const id = await tabIdOf(extension, tab);
  await tab.goto(urlOf(page));
  const { result, longest, pwned } = await readTab(extension, id);
  if (pwned) wrong.push('its script ran');
  wrong.push(...judged(page, result));
  await tab.close();
  return { page, longest, wrong };
}

/** All of `pages`, some at a time. */
async function lookAtAll(browser: HostileBrowser, pages: readonly HostilePage[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  const left = [...pages];
  const work = async () => {
    for (let page = left.shift(); page; page = left.shift()) seen.push(await look(browser, page));
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return seen;
}

const told = (seen: readonly Seen[]): string =>
  seen
    .filter(({ page }) => !page.busy)
    .sort((a, b) => b.longest - a.longest)
    .slice(0, 5)
    .map(({ page, longest }) => `${page.id} ${Math.round(longest)} ms`)
    .join(', ');

for (let part = 0; part < BROWSERS; part += 1) {
  test(`hostile pages are read to an end as plain text, and nothing of theirs runs (${part + 1} of ${BROWSERS})`, async () => {
    test.setTimeout(120_000);
    const browser = await openHostile(`${part}`);
    const seen = await lookAtAll(
      browser,
      hostilePages.filter((_, index) => index % BROWSERS === part),
    );
    const panel = await browser.extension.evaluate(() => '__pwned' in globalThis);
    await browser.close();
    console.log(`  longest tasks: ${told(seen)}`);
    test.info().annotations.push({ type: 'longest tasks', description: told(seen) });
    expect(
      seen.filter(({ wrong }) => wrong.length > 0).map(({ page, wrong }) => [page.id, ...wrong]),
    ).toEqual([]);
    expect(browser.strange).toEqual([]);
    expect(panel).toBe(false);
  });
}

/** Pages whose words a seller would see, with the name that must stand in the panel. */
const SHOWN: readonly (readonly [id: string, name: string | RegExp])[] = [
  ['script-in-every-json-field', 'Kue Lapis'],
  ['script-in-visible-text', 'Kue Lapis'],
  ['double-encoded-script', 'Kue Lapis'],
  ['tags-inside-tags', /^Kue .*Lapis$/],
  ['invisible-in-tags', 'Kue Lapis'],
  ['template-words', 'Kue {{ 7 | times: 6 }} \u0024{1+1} $t(close) %s {0} =HYPERLINK("x") Lapis'],
  ['homograph-name', 'Кue Lаpis Lеgit'],
  ['bidi-override', 'Kue Lapis gnp.exe Asli'],
  ['zero-width', 'Kue Lapis'],
  ['cloaked-spam', 'SLOT GACOR MAXWIN'],
  ['proto-everywhere', 'Kue Lapis Legit'],
  ['million-name', /^(kue lapis ){40}/],
];

test('the panel shows the words of hostile pages as plain text', async () => {
  const browser = await openHostile('panel');
  const { opened } = browser;
  const pageOf = (id: string) => hostilePages.find((page) => page.id === id) as HostilePage;
  const tab = await opened.context.newPage();
  let driver: PanelDriver | null = null;
  for (const [id, name] of SHOWN) {
    await tab.goto(urlOf(pageOf(id)));
    if (!driver) {
      driver = await PanelDriver.openOn(opened, tab);
      await driver.panel.evaluate(() => {
        const tasks: number[] = [];
        new PerformanceObserver((list) =>
          tasks.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({
          type: 'longtask',
        });
        Object.assign(globalThis, { longTasks: tasks });
      });
    }
    await expect(driver.field('Nama produk'), id).toHaveValue(name);
    const made = await driver.panel.evaluate(
      (trap) => ({
        pwned: '__pwned' in globalThis,
        // What the words would have become, had they been taken for markup.
        elements: document.querySelectorAll(
          `[onerror], [onload], [src*="${trap}"], [href*="${trap}"], iframe, object, embed, base[href]`,
        ).length,
        foreign: [...document.scripts].filter(({ src }) => new URL(src).origin !== location.origin).length,
      }),
      TRAP,
    );
    expect(made, id).toEqual({ pwned: false, elements: 0, foreign: 0 });
  }
  const tasks = await driver?.panel.evaluate(
    () => (globalThis as unknown as { longTasks: number[] }).longTasks,
  );
  console.log(`  longest task in the panel: ${Math.round(Math.max(0, ...(tasks ?? [])))} ms`);
  await browser.close();
  expect(browser.strange).toEqual([]);
});
