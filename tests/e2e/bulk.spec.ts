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

test('groups take their turn, and a text too alike is told and put in other words', async ({
  opened,
  panelOnProduct: driver,
}) => {
  await driver.makePost();
  await driver.step('Kata');
  await driver.captions();
  const page = await studio(opened, 'grup');
  await page.getByRole('button', { name: 'Tambah grup' }).click();
  await page.getByLabel('Nama grup').fill('Warga Griya Asri');
  await page.getByRole('button', { name: 'Tambah grup' }).click();
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(2);
  await cards.nth(1).getByLabel('Jeda antar postingan').selectOption('7');
  await cards.nth(1).getByLabel('Aturan admin').fill('Satu foto saja');
  const today = page.getByRole('region', { name: 'Grup hari ini' }).getByRole('list');
  await expect(today.getByText('Boleh hari ini. Belum pernah dikirimi.')).toHaveCount(2);

  await today.getByRole('button', { name: 'Siapkan untuk Warga Griya Asri' }).click();
  const text = today.getByLabel('Tulisan untuk grup');
  const first = await text.innerText();
  await today.getByRole('button', { name: 'Sudah saya kirim' }).click();
  await expect(page.getByText('Dicatat: Warga Griya Asri sudah dikirimi.')).toBeVisible();
  await expect(today.getByText(/^Baru dikirimi .* Boleh lagi/)).toBeVisible();

  // The same post for the other group on the same day.
  await today.getByRole('button', { name: 'Siapkan untuk Grup 2' }).click();
  await expect(today.getByText('Aturan admin: Satu foto saja')).toBeVisible();
  await expect(today.getByRole('alert')).toContainText(
    'mirip sekali dengan yang hari ini Anda kirim ke Warga',
  );
  await expect(text).toHaveText(first, { useInnerText: true });
  await today.getByRole('button', { name: 'Pakai kata lain' }).click();
  await expect(text).not.toHaveText(first, { useInnerText: true });
  await expect(today.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(today.getByText('Boleh hari ini. Belum pernah dikirimi.')).toHaveCount(2);
  await expect(today.getByRole('alert')).toHaveCount(0);
});
