import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addDays, localTime, weekdayOf } from '../../utils/calendar';
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

/** A Monday at least three weeks ahead in whose month the two weeks behind it lie too, and that month's first day. */
const MONDAY = (() => {
  const from = addDays(TODAY, 21);
  const days = Array.from({ length: 70 }, (_, count) => addDays(from, count));
  const found = days.find(
    (day) =>
      weekdayOf(day) === 1 && Number(day.slice(8)) <= 10 && addDays(day, 13).slice(0, 7) === day.slice(0, 7),
  );
  if (found === undefined) throw new Error('no such Monday');
  return found;
})();
const slashed = (day: string) => day.split('-').toReversed().join('/');
const dayPlus = (count: number) => addDays(MONDAY, count);

/** Pastes a table of posts on the calendar's page and brings in what is right of it. */
async function pasteMonth(page: Page, lines: string[]) {
  await page.getByRole('button', { name: 'Masukkan tabel' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Atau tempel tabel di sini').fill(lines.join('\n'));
  await dialog.getByRole('button', { name: 'Baca tabel' }).click();
  return dialog;
}

/** Turns the calendar's list to the month of a day. */
async function listOfMonth(page: Page, day: string) {
  await page.getByRole('radio', { name: 'Daftar' }).click();
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const now = Number(TODAY.slice(0, 4)) * 12 + Number(TODAY.slice(5, 7));
  for (let month = now; month < months; month += 1)
    await page.getByRole('button', { name: 'Berikutnya' }).click();
}

const stamps = async (page: Page) => (await living(page)).map(({ day, time }) => `${day} ${time}`).toSorted();

test('a pasted month shows its mistakes, what to look at, and the month it makes', async ({ opened }) => {
  const page = await studio(opened, 'kalender');
  const dialog = await pasteMonth(page, [
    'Hari\tTanggal\tJam\tProduk\tCaption',
    `Senin\t${slashed(MONDAY)}\t7.30 malam\tBolu\tHalo Kak`,
    `Senin\t${slashed(dayPlus(1))}\tjam 8 pagi\tBolu\t`,
    `\t31/02\t7.30\tBolu\t`,
    `\t${slashed(dayPlus(2))}\t12 malam\tNastar\t`,
    `\t${slashed(addDays(TODAY, -2))}\t19.00 WIB\tNastar\t`,
  ]);
  await expect(dialog.getByText('Baris 4, Tanggal Tanggal ini tidak ada di kalender.')).toBeVisible();
  await expect(dialog.getByText('Baris 5, Jam Jam ini bisa berarti dua waktu.')).toBeVisible();
  await expect(dialog.getByText('Baris 3, Tanggal Nama harinya tidak cocok')).toBeVisible();
  await expect(dialog.getByText('Baris 6, Tanggal Tanggal ini sudah lewat.')).toBeVisible();
  const months = dialog.getByRole('region', { name: 'Bulan yang akan jadi' });
  await expect(months.getByLabel(/: 1 postingan \(19\.30 Bolu\)$/)).toHaveCount(1);
  await expect(months.getByLabel(/: 1 postingan/)).toHaveCount(3);
  await dialog.getByRole('button', { name: 'Masukkan 3 baris yang benar' }).click();
  await dialog.getByRole('button', { name: 'Selesai' }).click();
  expect(await stamps(page)).toEqual(
    [`${MONDAY} 19:30`, `${dayPlus(1)} 08:00`, `${addDays(TODAY, -2)} 19:00`].toSorted(),
  );
});

test('dates of an American table are read month first where the column proves it', async ({ opened }) => {
  const page = await studio(opened, 'kalender');
  const american = (day: string) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;
  const late = addDays(MONDAY, 13);
  const dialog = await pasteMonth(page, [
    'Produk,Tanggal',
    `Bolu,${american(MONDAY)}`,
    `Bolu,${american(late)}`,
  ]);
  await expect(dialog.getByText(/dibaca bulan dulu/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Masukkan 2 baris' }).click();
  await dialog.getByRole('button', { name: 'Selesai' }).click();
  expect(await stamps(page)).toEqual([`${MONDAY} 09:00`, `${late} 09:00`]);
});

test('ticked posts move together, a week is copied, and each deed is taken back', async ({ opened }) => {
  const page = await studio(opened, 'kalender');
  const dialog = await pasteMonth(page, [
    'Produk;Tanggal;Jam;Status',
    `Bolu;${slashed(MONDAY)};07.00;`,
    `Nastar;${slashed(dayPlus(2))};18.30;`,
    `Kastengel;${slashed(dayPlus(4))};07.00;Sudah`,
  ]);
  await dialog.getByRole('button', { name: 'Masukkan 3 baris' }).click();
  await dialog.getByRole('button', { name: 'Selesai' }).click();
  await listOfMonth(page, MONDAY);
  const start = [`${MONDAY} 07:00`, `${dayPlus(2)} 18:30`, `${dayPlus(4)} 07:00`];
  const undo = page.getByRole('button', { name: 'Urungkan' });

  await page.getByRole('checkbox', { name: 'Pilih semua' }).check();
  const bar = page.getByRole('group', { name: 'Pindahkan yang dipilih' });
  await bar.getByLabel('Geser', { exact: true }).selectOption('1');
  await bar.getByRole('button', { name: 'Pindahkan 3 postingan' }).click();
  await expect(page.getByText('2 postingan dipindah. 1 dibiarkan:')).toBeVisible();
  await expect(bar).toHaveCount(0);
  expect(await stamps(page)).toEqual([`${dayPlus(1)} 07:00`, `${dayPlus(3)} 18:30`, `${dayPlus(4)} 07:00`]);
  await undo.click();
  await expect.poll(() => stamps(page)).toEqual(start);

  await page.getByRole('checkbox', { name: 'Pilih semua' }).check();
  await bar.getByRole('radio', { name: 'Ganti jam' }).click();
  await bar.getByLabel('Ke jam').selectOption('11:30');
  await bar.getByRole('button', { name: 'Pindahkan 3 postingan' }).click();
  await expect(page.getByText('2 postingan dipindah.')).toBeVisible();
  expect(await stamps(page)).toEqual([`${MONDAY} 11:30`, `${dayPlus(2)} 11:30`, `${dayPlus(4)} 07:00`]);
  await undo.click();
  await expect.poll(() => stamps(page)).toEqual(start);

  await page.getByRole('button', { name: 'Salin seminggu' }).click();
  const copying = page.getByRole('dialog', { name: 'Salin seminggu' });
  await copying.getByLabel('Dari minggu').selectOption(MONDAY);
  await copying.getByLabel('Ke minggu').selectOption(dayPlus(7));
  await expect(copying.getByText('3 postingan akan disalin')).toBeVisible();
  await copying.getByRole('button', { name: 'Salin', exact: true }).click();
  await expect(page.getByText('3 postingan disalin.')).toBeVisible();
  const copies = (await living(page)).filter(({ day = '' }) => day >= dayPlus(7));
  expect(copies.map(({ day, time, state }) => `${day} ${time} ${state}`)).toEqual([
    `${dayPlus(7)} 07:00 ready`,
    `${dayPlus(9)} 18:30 ready`,
    `${dayPlus(11)} 07:00 ready`,
  ]);
  await undo.click();
  await expect.poll(() => stamps(page)).toEqual(start);

  await page.getByRole('checkbox', { name: 'Pilih semua' }).check();
  await bar.getByRole('button', { name: 'Buang 3 postingan' }).click();
  await expect.poll(() => stamps(page)).toEqual([]);
  await undo.click();
  await expect.poll(() => stamps(page)).toEqual(start);
});

test('one of a series is thrown away alone, then all later ones; the screens are in nobody’s way', async ({
  opened,
}) => {
  const page = await studio(opened, 'kalender');
  const faults = async () =>
    (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(
      ({ id, nodes }) => `${id} ${nodes[0]?.target}`,
    );
  const dialog = await pasteMonth(page, ['Produk;Tanggal;Jam', `Bolu;${slashed(FIRST)};07.00`]);
  await dialog.getByRole('button', { name: 'Masukkan 1 baris' }).click();
  await dialog.getByRole('button', { name: 'Selesai' }).click();
  await dialog.waitFor({ state: 'detached' });
  await listOfMonth(page, FIRST);
  await page.getByRole('checkbox', { name: 'Pilih semua' }).check();
  await page.getByRole('group', { name: 'Pindahkan yang dipilih' }).waitFor();
  expect(await faults()).toEqual([]);

  const [first] = await living(page);
  await page.evaluate((id) => {
    window.location.hash = `kalender/${id}`;
  }, first?.id);
  const drawer = page.getByRole('dialog', { name: 'Bolu' });
  const field = drawer.getByRole('region', { name: 'Ulangi postingan ini' });
  await field.getByText('Ulangi postingan ini').click();
  await field.getByLabel('Sampai kapan').selectOption('2');
  await field.getByRole('button', { name: 'Ulangi', exact: true }).click();
  await expect(field.getByText(/postingan berikutnya ditaruh di kalender/)).toBeVisible();
  const days = [FIRST, addDays(FIRST, 7), addDays(FIRST, 14)];
  expect((await living(page)).map(({ day }) => day)).toEqual(days);
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });

  // Moved on the calendar by a key: this one alone, then all later ones.
  await page.locator(`[data-event-id="${first?.id}"]`).press('Alt+ArrowRight');
  const offer = page.getByText(/^Hanya yang ini yang pindah dari/);
  await offer.waitFor();
  expect((await living(page)).map(({ day }) => day)).toEqual([addDays(FIRST, 1), ...days.slice(1)]);
  await page.getByRole('button', { name: 'Semua sesudahnya juga' }).click();
  await expect(page.getByText('2 postingan sesudahnya ikut dipindah.')).toBeVisible();
  await expect(offer).toHaveCount(0);
  expect((await living(page)).map(({ day }) => day)).toEqual(days.map((day) => addDays(day, 1)));

  await page.evaluate((id) => {
    window.location.hash = `kalender/${id}`;
  }, first?.id);
  await drawer.getByRole('button', { name: 'Buang', exact: true }).click();
  // Without its post the drawer has another name.
  await expect(page.getByText('Hanya yang ini yang dibuang; 2 sesudahnya masih ada.')).toBeVisible();
  await page.getByRole('button', { name: 'Semua sesudahnya juga' }).click();
  await expect(page.getByText('2 postingan sesudahnya dibuang')).toBeVisible();
  expect(await living(page)).toEqual([]);
});

test('the usual times begin as a guess, are changed by keyboard, and come first in the day step', async ({
  opened,
  panelOnProduct: driver,
}) => {
  await driver.makePost();
  await driver.step('Hari');
  const page = await studio(opened, 'toko');
  const card = page.getByRole('region', { name: 'Jam biasa posting' });
  await expect(card.getByText(/Ini tebakan/)).toBeVisible();
  await card.getByRole('button', { name: 'Pakai jam contoh' }).press('Enter');
  const status = card.getByRole('group', { name: 'Status WhatsApp, 07.00' });
  await status.getByLabel('Jam', { exact: true }).selectOption('05:45');
  const moved = card.getByRole('group', { name: 'Status WhatsApp, 05.45' });
  await moved.getByRole('button', { name: 'Senin' }).press('Space');
  await expect(moved.getByRole('button', { name: 'Senin' })).toHaveAttribute('aria-pressed', 'false');
  const lines = card.getByRole('button', { name: /^Hapus jam/ });
  const before = await lines.count();
  await card.getByRole('button', { name: 'Hapus jam 05.45' }).press('Enter');
  await expect(lines).toHaveCount(before - 1);
  await card.getByRole('button', { name: 'Urungkan' }).press('Enter');
  await expect(moved.getByRole('button', { name: 'Senin' })).toHaveAttribute('aria-pressed', 'false');
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id }) => id)).toEqual(
    [],
  );

  const { panel } = driver;
  for (const name of ['Instagram', 'Facebook', 'Grup WhatsApp', 'Shopee']) {
    // Ticked off once it is stored.
    await panel.getByRole('checkbox', { name, exact: true }).click();
    await expect(panel.getByRole('checkbox', { name, exact: true })).not.toBeChecked();
  }
  await expect(driver.field(/^Jam/)).toHaveValue('05:45');
});
