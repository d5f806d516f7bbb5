import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { seedProducts } from '../../scripts/bench/seed-products';
import type { Opened } from '../support/browser';
import { readRows } from '../support/panel';
import { expect, test } from './fixtures';

/** A morning in Jakarta, before the fast of 2027 and its feast on 10 March. */
const NOW = '2027-01-15T03:00:00Z';

interface Row {
  id: string;
  day?: string;
  time?: string;
  state?: string;
  aim?: string;
  note?: string;
  productId?: string;
  title?: string;
  chainId?: string;
  kind?: string;
  name?: string;
  from?: string;
  to?: string;
  yearly?: boolean;
  deletedAt?: number;
}

const alive = async (page: Page, table: string): Promise<Row[]> =>
  (await readRows<Row>(page, table)).filter(({ deletedAt }) => deletedAt === undefined);

/** The studio at its special days, in a tab of its own whose clock stands still. */
async function openDays({ context }: Opened): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/studio.html#acara`);
  await page.getByRole('heading', { name: 'Acara & hari penting' }).waitFor();
  return page;
}

const moment = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Hari yang akan datang' }).getByRole('listitem').filter({ hasText: name });
const undo = (page: Page) => page.getByRole('button', { name: 'Urungkan' });
const dialog = (page: Page) => page.getByRole('dialog');

async function faults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

test('a feast says how sure it is, moves by a day with all that hangs on it, and its kind can be hidden', async ({
  opened,
}) => {
  const page = await openDays(opened);
  await expect(moment(page, 'Nyepi').first()).toContainText('Ditetapkan SKB 1205/2026');
  await expect(moment(page, 'Ramadan').first()).toContainText('Perkiraan ± 1 hari');
  const feast = moment(page, 'Idulfitri').filter({ hasText: 'Hari raya' });
  await expect(feast).toContainText('masih menunggu sidang isbat');
  await expect(feast).toContainText('10–11 Mar');
  const courier = moment(page, 'Batas kirim paket');
  await expect(courier).toContainText('3 Mar');
  expect(await faults(page)).toEqual([]);

  await feast.getByRole('button', { name: /^Geser tanggal/ }).click();
  await page.getByRole('menuitem', { name: 'Sehari lebih akhir' }).click();
  await expect(feast).toContainText('11–12 Mar');
  await expect(feast).toContainText('Anda geser sehari lebih akhir');
  await expect(courier).toContainText('4 Mar');
  await page.reload();
  await expect(feast).toContainText('11–12 Mar');
  await feast.getByRole('button', { name: /^Geser tanggal/ }).click();
  await page.getByRole('menuitem', { name: 'Sesuai tabel' }).click();
  await expect(feast).toContainText('10–11 Mar');

  await page.getByRole('radio', { name: 'Muhammadiyah' }).click();
  await expect(feast).toContainText('Tanggal Muhammadiyah belum kami ketahui');

  await expect(moment(page, 'Gajian')).not.toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Gajian' }).click();
  await expect(moment(page, 'Gajian')).toHaveCount(0);
});

test('a chain stands around a feast, loses what is unticked, and is taken back as one', async ({
  opened,
}) => {
  await openDays(opened);
  await seedProducts(opened, 3);
  const page = await openDays(opened);
  await moment(page, 'Idulfitri')
    .filter({ hasText: 'Hari raya' })
    .getByRole('button', { name: /^Buat rangkaian/ })
    .click();
  const steps = dialog(page).getByRole('list', { name: 'Isi rangkaian' });
  await expect(steps.getByRole('listitem')).toHaveCount(9);
  await expect(steps.getByRole('listitem').nth(2)).toContainText('17 Feb');
  await expect(steps.getByRole('listitem').nth(2)).toContainText('Buka pesanan');
  expect(await faults(page)).toEqual([]);
  await steps.getByRole('checkbox', { name: 'Pakai Hampir tutup' }).uncheck();
  await dialog(page).getByRole('button', { name: 'Masukkan ke kalender (8)' }).click();
  await expect(page.getByText('5 postingan dan 3 tugas')).toBeVisible();

  const posts = (await alive(page, 'posts')).toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  expect(posts.map(({ day, aim, state }) => [day, aim, state])).toEqual([
    ['2027-02-08', 'story', 'idea'],
    ['2027-02-17', 'offer', 'idea'],
    ['2027-02-24', 'proof', 'idea'],
    ['2027-03-03', 'offer', 'idea'],
    ['2027-03-12', 'story', 'idea'],
  ]);
  for (const [index, post] of posts.entries()) {
    expect(post.note).toContain('Idulfitri');
    expect(post.productId).not.toBe(posts[index - 1]?.productId);
  }
  expect(new Set([...posts, ...(await alive(page, 'tasks'))].map(({ chainId }) => chainId)).size).toBe(1);
  const tasks = page.getByRole('region', { name: 'Tugas' });
  await tasks.getByRole('checkbox', { name: /hitung bahan/ }).click();
  await expect(tasks.getByRole('checkbox', { name: /hitung bahan/ })).toBeChecked();

  await undo(page).click();
  await expect(undo(page)).toBeHidden();
  await expect(tasks).toBeHidden();
  expect(await alive(page, 'posts')).toEqual([]);
});

test('a chain goes around a closed shop and says why', async ({ opened }) => {
  await openDays(opened);
  await seedProducts(opened, 2);
  const page = await openDays(opened);
  await page.getByRole('button', { name: 'Tambah acara' }).click();
  await dialog(page).getByRole('radio', { name: 'Toko libur' }).click();
  await dialog(page).getByLabel('Mulai').fill('16 Februari 2027');
  await dialog(page).getByLabel('Sampai').fill('17 Februari 2027');
  await page.keyboard.press('Tab');
  await dialog(page).getByRole('button', { name: 'Simpan' }).click();
  await expect(moment(page, 'Toko libur')).toContainText('16–17 Feb');
  await moment(page, 'Idulfitri')
    .filter({ hasText: 'Hari raya' })
    .getByRole('button', { name: /^Buat rangkaian/ })
    .click();
  const open = dialog(page).getByRole('listitem').filter({ hasText: 'Buka pesanan' });
  await expect(open).toContainText('15 Feb');
  await expect(open).toContainText('Digeser dari 17 Feb: toko libur di hari itu.');
});

test('an offer on a sensitive day is warned of, with another day to take', async ({ opened }) => {
  await openDays(opened);
  await seedProducts(opened, 2);
  const page = await openDays(opened);
  await moment(page, 'Idulfitri')
    .filter({ hasText: 'Hari raya' })
    .getByRole('button', { name: /^Buat rangkaian/ })
    .click();
  await dialog(page)
    .getByRole('button', { name: /^Masukkan ke kalender/ })
    .click();
  await expect(page.getByText('masuk kalender')).toBeVisible();
  const offer = (await alive(page, 'posts')).find(({ day }) => day === '2027-02-17');

  await page.getByRole('button', { name: 'Tambah acara' }).click();
  await dialog(page).getByRole('radio', { name: 'Hari peka' }).click();
  await dialog(page).getByLabel('Nama').fill('Masa berkabung');
  await dialog(page).getByLabel('Mulai').fill('17 Februari 2027');
  await page.keyboard.press('Tab');
  await dialog(page).getByRole('button', { name: 'Simpan' }).click();
  await expect(moment(page, 'Masa berkabung')).toBeVisible();

  await page.evaluate((id) => {
    location.hash = `kalender/${id}`;
  }, offer?.id);
  const warning = dialog(page).getByText('Rabu, 17 Februari: Masa berkabung.');
  await expect(warning).toBeVisible();
  await dialog(page)
    .getByRole('button', { name: /^Pakai Kam, 18 Feb/ })
    .click();
  await expect(warning).toBeHidden();
  await expect
    .poll(async () => (await alive(page, 'posts')).find(({ id }) => id === offer?.id)?.day)
    .toBe('2027-02-18');
});

test('the day step of the panel warns of a closed shop and never stops', async ({
  opened,
  panelOnProduct: driver,
}) => {
  const { panel } = driver;
  // Read once: the test goes on over midnight as it began.
  const first = await panel.evaluate(() => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10));
  const day = (count: number) =>
    new Date(Date.parse(`${first}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
  await driver.makePost();
  await driver.step('Hari');
  await panel.locator(`[data-day="${day(5)}"]`).waitFor();

  const studio = await opened.context.newPage();
  await studio.goto(new URL('/studio.html#acara', panel.url()).href);
  await studio.getByRole('button', { name: 'Tambah acara' }).click();
  await dialog(studio).getByRole('radio', { name: 'Toko libur' }).click();
  await dialog(studio).getByLabel('Mulai').fill(day(5));
  await studio.keyboard.press('Tab');
  await dialog(studio).getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog(studio)).toBeHidden();

  await panel.locator(`[data-day="${day(5)}"]`).click();
  await expect(panel.getByText('Toko sedang libur atau ditunda pada')).toBeVisible();
  expect(await faults(panel)).toEqual([]);
  await expect(panel.getByRole('button', { name: /^Taruh di kalender/ })).toBeEnabled();
  await panel.getByRole('button', { name: /^Pakai / }).click();
  await expect(panel.locator(`[data-day="${day(6)}"]`)).toHaveAttribute('aria-checked', 'true');
  await expect(panel.getByText('Toko sedang libur atau ditunda pada')).toBeHidden();
});

test('an own event is made, changed and deleted, each to be taken back', async ({ opened }) => {
  const page = await openDays(opened);
  await page.getByRole('button', { name: 'Tambah acara' }).click();
  await dialog(page).getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog(page)).toContainText('Tulis namanya dulu.');
  await expect(dialog(page)).toContainText('Pilih harinya dulu.');
  await dialog(page).getByLabel('Nama').fill('Bazar RW 05');
  await dialog(page).getByLabel('Mulai').fill('20 Februari 2027');
  await dialog(page).getByLabel('Sampai').fill('19 Februari 2027');
  await dialog(page).getByLabel('Nama').click();
  await expect(dialog(page)).toContainText('lebih awal daripada hari mulai');
  await dialog(page).getByLabel('Sampai').fill('21 Februari 2027');
  await dialog(page).getByLabel('Berulang tiap tahun').check();
  expect(await faults(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Simpan' }).click();
  await expect(moment(page, 'Bazar RW 05')).toContainText('20–21 Feb');
  await expect(moment(page, 'Bazar RW 05')).toContainText('Tiap tahun');
  expect(await alive(page, 'moments')).toMatchObject([
    { kind: 'event', name: 'Bazar RW 05', from: '2027-02-20', to: '2027-02-21', yearly: true },
  ]);

  await page.getByRole('button', { name: 'Ubah Bazar RW 05' }).click();
  await dialog(page).getByLabel('Nama').fill('Bazar RW 06');
  await dialog(page).getByRole('button', { name: 'Simpan' }).click();
  await expect(moment(page, 'Bazar RW 06')).toBeVisible();
  await undo(page).click();
  await expect(moment(page, 'Bazar RW 05')).toBeVisible();

  await page.getByRole('button', { name: 'Hapus Bazar RW 05' }).click();
  await expect(moment(page, 'Bazar RW 05')).toBeHidden();
  await undo(page).click();
  await expect(moment(page, 'Bazar RW 05')).toBeVisible();
});

test('all is held in one press, told in every window, and goes on again; both can be taken back', async ({
  opened,
}) => {
  const page = await openDays(opened);
  const other = await openDays(opened);
  await page.getByRole('button', { name: 'Tunda semua' }).click();
  for (const window of [page, other])
    await expect(window.getByText('Semua postingan sedang ditunda sejak 15 Jan')).toBeVisible();
  expect(await alive(page, 'moments')).toMatchObject([{ kind: 'hold', from: '2027-01-15' }]);
  expect((await alive(page, 'moments'))[0]).not.toHaveProperty('to');

  await other.getByRole('button', { name: 'Lanjutkan lagi' }).click();
  await expect(other.getByText('Postingan jalan lagi.')).toBeVisible();
  await expect(page.getByText('sedang ditunda')).toBeHidden();
  await undo(other).click();
  await expect(page.getByText('sedang ditunda')).toBeVisible();
  await page.getByRole('button', { name: 'Lanjutkan lagi' }).click();
  await expect(other.getByText('sedang ditunda')).toBeHidden();
});

test('all shops are held in one press, and one undo takes it back', async ({ opened }) => {
  const first = await openDays(opened);
  await first.getByRole('button', { name: /Ganti toko$/ }).click();
  const list = first.getByRole('dialog', { name: 'Toko Anda' });
  await list.getByRole('button', { name: 'Toko baru' }).click();
  await list.getByLabel('Nama toko baru').fill('Toko Dua');
  await first.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await first.getByRole('checkbox', { name: 'Semua toko (2)' }).click();
  await first.getByRole('button', { name: 'Tunda semua' }).click();
  await expect(first.getByText('2 toko ditunda.')).toBeVisible();
  await expect(first.getByText('Semua postingan sedang ditunda')).toBeVisible();
  expect((await alive(first, 'moments')).map(({ kind }) => kind)).toEqual(['hold', 'hold']);
  await undo(first).click();
  await expect(first.getByText('Semua postingan sedang ditunda')).toBeHidden();
  expect(await alive(first, 'moments')).toEqual([]);
});

test('a year’s table comes in as a file, row by row when it is wrong, and can be taken back', async ({
  opened,
}) => {
  const page = await openDays(opened);
  const file = (name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await file('salah.csv', 'nama;mulai;jenis\nNyepi;31/02/2027;libur\nWaisak;20/05/2027;pesta\n');
  await expect(page.getByText('Baris 2: “31/02/2027” bukan tanggal.')).toBeVisible();
  await expect(page.getByText('Baris 3: “pesta” tidak dikenal.')).toBeVisible();
  expect(await alive(page, 'yearTables')).toEqual([]);

  await file('SKB baru.csv', 'nama;mulai;jenis\nNyepi;09/03/2027;libur\n');
  await expect(page.getByText('Tabel 2027 masuk: 1 hari.')).toBeVisible();
  await expect(page.getByText('Baris 2:')).toBeHidden();
  const nyepi = moment(page, 'Nyepi').filter({ hasText: 'Hari libur nasional' });
  await expect(nyepi).toContainText('9 Mar');
  await expect(nyepi).toContainText('Menurut SKB baru.csv');
  await expect(moment(page, 'Idulfitri').filter({ hasText: 'Hari raya' })).toHaveCount(0);
  await undo(page).click();
  await expect(nyepi).toContainText('8 Mar');
});
