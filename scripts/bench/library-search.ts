import type { Page } from '@playwright/test';
import { openBrowser } from '../../tests/support/browser';
import { inTurn, type Row, toRow } from './row';
import { seedProducts } from './seed-products';

/** Different words, of those that the seeded products hold: rare and common ones, parts of words, several at once. */
const QUERIES = [
  'matcha',
  'nomor 4321',
  'kering cokelat',
  'pandan tas',
  '170 gram',
  'balado',
  'hantaran keju',
  '2063171',
  'kemeja',
  'wadah rapat',
  'nomor 17',
  'bawang botol',
  'kawung kain',
  'keping',
  'tidak ada',
];

/** Time from a query that is typed to the list that shows what was found, in ms, drawn but not yet painted. */
const type = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (words) => {
    const input = document.querySelector('input[type=search]') as HTMLInputElement;
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const drawn = new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        done();
      });
      watch.observe(document.querySelector('main') as Element, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    const began = performance.now();
    write?.call(input, words);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn;
    // The browser works out where everything stands only when it is asked, or when it paints.
    document.body.getBoundingClientRect();
    return performance.now() - began;
  }, query);

/** A plain scan of the same texts for the same words, in the same page, in ms. */
const scan = (page: Page, query: string): Promise<number> =>
  page.evaluate((words) => {
    const { texts } = window as unknown as { texts: string[] };
    const began = performance.now();
    let found = 0;
    for (const text of texts) if (text.includes(words)) found += 1;
    if (found > texts.length) throw new Error('found more than there is');
    return performance.now() - began;
  }, query);

/** Finding among 5,000 products of a shop, in the studio as it is shipped. */
export async function librarySearch(): Promise<Row[]> {
  const opened = await openBrowser();
  const worker = opened.context.serviceWorkers()[0] ?? (await opened.context.waitForEvent('serviceworker'));
  const page = await opened.context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/studio.html#produk`);
  await page.getByText('Belum ada produk').waitFor();
  await seedProducts(opened, 5000);
  await page.reload();
  await page.getByText('5.000 produk').waitFor();
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const open = indexedDB.open('pajang');
        open.onerror = () => failed(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('products').objectStore('products').getAll();
          all.onerror = () => failed(all.error);
          all.onsuccess = () => {
            const texts = all.result.map((row) => JSON.stringify(row).toLowerCase());
            Object.assign(window, { texts });
            open.result.close();
            done();
          };
        };
      }),
  );

  const turns = { ours: 0, floor: 0 };
  const next = (side: 'ours' | 'floor') => QUERIES[turns[side]++ % QUERIES.length] as string;
  const both = await inTurn(
    () => type(page, next('ours')),
    () => scan(page, next('floor')),
    QUERIES.length * 2 - 1,
  );
  // What was measured must have been a search: the last query's words stand in every row that is shown.
  await page.getByLabel('Cari produk').fill('nomor 4321');
  await page.getByText('1 produk cocok').waitFor();
  await opened.close();
  return [toRow({ id: 'library-search', unit: 'ms (goal: ours)', goal: 50 }, both)];
}
