import type { Page } from '@playwright/test';
import { addDays, localTime } from '../../utils/calendar';
import type { Post } from '../../utils/model';
import type { Opened } from '../support/browser';
import { readRows } from '../support/panel';
import { expect, test } from './fixtures';

// Reckoned once: a test that runs over midnight goes on with the days with which it began.
const TODAY = localTime('Asia/Jakarta', Date.now()).day;
const FIRST = addDays(TODAY, 3);

async function studio(opened: Opened, place: string): Promise<Page> {
  const { context } = opened;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/studio.html#${place}`);
  await page.getByRole('main').waitFor();
  return page;
}

const living = async (page: Page) =>
  (await readRows<Post>(page, 'posts'))
    .filter(({ deletedAt }) => deletedAt === undefined)
    .toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));

test('a post is repeated from the day step, goes its own way, and all later ones follow', async ({
  opened,
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  await driver.makePost();
  await driver.step('Hari');
  await driver.plan(FIRST, '07:00');
  const field = panel.getByRole('region', { name: 'Ulangi postingan ini' });
  await field.getByText('Ulangi postingan ini').click();
  await field.getByRole('radio', { name: 'Setiap hari' }).click();
  await expect(field.getByText('Setiap hari, terus.')).toBeVisible();
  await field.getByRole('button', { name: 'Ulangi', exact: true }).click();
  await expect(field.getByText('53 postingan berikutnya ditaruh di kalender.')).toBeVisible();
  const made = await living(panel);
  expect(made.map(({ day }) => day)).toEqual(Array.from({ length: 54 }, (_, count) => addDays(FIRST, count)));
  expect(made.every(({ time, texts }) => time === '07:00' && texts.instagram?.text)).toBeTruthy();

  // A second window opens, and makes none twice.
  await studio(opened, 'data');
  await driver.plan(FIRST, '18:30');
  await field.getByText('Hanya yang ini yang jamnya lain; sesudahnya pukul 07.00.').waitFor();
  expect((await living(panel)).map(({ time }) => time).filter((time) => time === '18:30')).toHaveLength(1);
  await field.getByRole('button', { name: 'Semua sesudahnya juga' }).click();
  await expect(field.getByText('53 postingan sesudahnya ikut dipindah.')).toBeVisible();
  expect(new Set((await living(panel)).map(({ time }) => time))).toEqual(new Set(['18:30']));

  await field.getByRole('button', { name: 'Buang semua sesudahnya (53)' }).click();
  await expect(field.getByText('53 postingan sesudahnya dibuang, dan tidak berulang lagi.')).toBeVisible();
  expect(await living(panel)).toHaveLength(1);
  await field.getByRole('button', { name: 'Urungkan' }).click();
  await expect(field.getByRole('button', { name: 'Buang semua sesudahnya (53)' })).toBeVisible();
  expect(await living(panel)).toHaveLength(54);
});
