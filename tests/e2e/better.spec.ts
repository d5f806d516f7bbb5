import AxeBuilder from '@axe-core/playwright';
import { readRows } from '../support/panel';
import { demoFile } from '../support/photo-files';
import { type Better, expect, type StoredAsset, test } from './better-photo';

/** Stores a product that shows a photo, as if it had been made elsewhere. */
async function productWith(better: Better, asset: StoredAsset): Promise<void> {
  await better.page.evaluate(
    (row) =>
      new Promise<void>((done) => {
        const open = indexedDB.open('pajang');
        open.onsuccess = () => {
          const writing = open.result.transaction('products', 'readwrite');
          writing.objectStore('products').add(row);
          writing.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    {
      ...{ id: 'product-1', createdAt: 1, updatedAt: 1, shopId: asset.shopId },
      ...{ name: 'Soft Cookies', description: '', photoIds: [asset.id] },
    },
  );
  await better.page.reload();
}
const photosOf = async (better: Better) =>
  (await readRows<{ photoIds: string[] }>(better.page, 'products'))[0]?.photoIds;

test('a dark photo is brightened by one press, kept beside its original, used, and taken back', async ({
  better,
  dark,
}) => {
  const { page } = better;
  await better.bring(dark);
  const original = await better.row('gelap.jpg');
  await productWith(better, original);

  await better.open('gelap.jpg');
  await expect(better.dialog().getByText(/^Sudah dipercantik/)).toBeVisible();
  const before = await better.mean(original.hash);
  await expect.poll(() => better.mean()).toBeGreaterThan(before + 25);
  await better.save();
  await page.getByText('Foto yang dipercantik sekarang dipakai.').waitFor();

  const made = await better.row('gelap (dipercantik)');
  expect(made.madeFrom).toMatchObject({ assetId: original.id, how: 'better' });
  expect(await better.mean(made.hash)).toBeGreaterThan(before + 25);
  expect(await better.mean(original.hash)).toBe(before);
  expect(await photosOf(better)).toEqual([made.id]);
  expect([made.width, made.height]).toEqual([original.width, original.height]);

  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(() => photosOf(better)).toEqual([original.id]);
  expect((await better.row('gelap (dipercantik)')).deletedAt).toBeGreaterThan(0);
});

test('opened again, a bettered photo begins with its settings on its original', async ({ better, dark }) => {
  await better.bring(dark);
  await better.open('gelap.jpg');
  await better.slider('Terang').fill('20');
  await better.slider('Kuat warna').fill('-30');
  await better.save();
  await better.leave();
  await better.open('gelap (dipercantik)');
  await expect(better.slider('Terang')).toHaveValue('20');
  await expect(better.slider('Kuat warna')).toHaveValue('-30');
  await better.button('Kembalikan Kuat warna').click();
  await expect(better.slider('Kuat warna')).toHaveValue('0');
  await expect(better.slider('Kuat warna')).toBeFocused();
  await better.save();
  const [original, ...made] = (await better.rows()).toSorted((a, b) => a.name.length - b.name.length);
  expect(made).toHaveLength(2);
  for (const { madeFrom } of made) expect(madeFrom?.assetId).toBe(original?.id);
});

test('held, by pointer on the picture or by key on the button, the original shows; Escape closes this alone', async ({
  better,
  dark,
}) => {
  const { page } = better;
  await better.bring(dark);
  await better.open('gelap.jpg');
  const before = await better.mean((await better.row('gelap.jpg')).hash);
  const after = before + 25;
  await expect.poll(() => better.mean()).toBeGreaterThan(after);

  await better.button('Tahan: lihat aslinya').focus();
  await page.keyboard.down('Space');
  await expect(better.dialog().getByRole('status').filter({ hasText: 'Asli' })).toBeVisible();
  expect(Math.abs((await better.mean()) - before)).toBeLessThan(3);
  await page.keyboard.up('Space');
  await expect.poll(() => better.mean()).toBeGreaterThan(after);

  await better.stage().hover();
  await page.mouse.down();
  await expect.poll(async () => Math.abs((await better.mean()) - before)).toBeLessThan(3);
  await page.mouse.up();
  await expect.poll(() => better.mean()).toBeGreaterThan(after);

  await better.slider('Terang').focus();
  await page.keyboard.press('Escape');
  await expect(better.dialog()).toBeHidden();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('straightened and turned with the keyboard alone; what matters moves along', async ({ better }) => {
  const { page } = better;
  await better.bring(await demoFile('cookies-cokelat-piring', 'lurus.jpg'));
  const original = await better.row('lurus.jpg');
  await better.open('lurus.jpg');

  await better.button('Tandai titiknya').focus();
  await page.keyboard.press('Enter');
  const pin = better.button(/^Titik penting, 50 persen dari kiri, 50 persen dari atas/);
  await pin.focus();
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowRight');
  await better.button(/70 persen dari kiri, 50 persen/).waitFor();
  await better.button('Selesai menandai').focus();
  await page.keyboard.press('Enter');

  await better.button('Putar ke kanan').focus();
  await page.keyboard.press('Enter');
  await better.slider('Miring').focus();
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowRight');
  await better.button('Simpan foto ini').focus();
  await page.keyboard.press('Enter');
  await better.dialog().waitFor({ state: 'hidden' });

  const { width, height, madeFrom, focus } = await better.row('lurus (dipercantik)');
  expect(madeFrom?.settings).toMatchObject({ turns: 1, angle: 5 });
  // Turned on its side, and cut by the corners that 5° leave empty: 1600 × 1200 keeps its shape.
  const kept = 1200 / (1200 * Math.cos(Math.PI / 36) + 1600 * Math.sin(Math.PI / 36));
  expect(Math.abs(width - original.height * kept)).toBeLessThan(2);
  expect(Math.abs(height - original.width * kept)).toBeLessThan(2);
  // 70 % from the left is 70 % from the top after a quarter to the right, a little more with the tilt undone.
  expect(focus?.y).toBeGreaterThan(0.7);
  expect(focus?.y).toBeLessThan(0.76);
});

test('a mark alone makes no new photo; it is taken back too', async ({ better }) => {
  await better.bring(await demoFile('sambal-bawang', 'sambal.jpg'));
  await better.open('sambal.jpg');
  await better.button('Kembali ke asli').click();
  await better.button('Tandai titiknya').click();
  await better.stage().click({ position: { x: 20, y: 20 } });
  await better.button('Simpan titik penting').click();
  await better.page.getByText('Titik penting tersimpan.').waitFor();
  expect(await better.rows()).toHaveLength(1);
  expect((await better.row('sambal.jpg')).focus?.x).toBeLessThan(0.2);
  await better.page.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(async () => (await better.row('sambal.jpg')).focus).toBeUndefined();
});

test('a worker looks at the photo, changes it and makes it: the page only draws', async ({
  better,
  dark,
}) => {
  const { page } = better;
  await better.bring(dark);
  type Counted = { counts: Record<string, number> };
  await page.evaluate(() => {
    Object.assign((globalThis as unknown as Counted).counts, { decoded: 0, encoded: 0 });
  });
  const started = page.waitForEvent('worker');
  await better.open('gelap.jpg');
  expect((await started).url()).toMatch(/\/assets\/better\.worker-[\w-]+\.js$/);
  for (const value of ['10', '40', '70', '30']) await better.slider('Terang').fill(value);
  await better.slider('Tajam').fill('80');
  await better.save();
  await better.row('gelap (dipercantik)');
  const counts = await page.evaluate(() => (globalThis as unknown as Counted).counts);
  expect(counts).toEqual({ decoded: 0, read: 0, encoded: 0 });
});

for (const scheme of ['light', 'dark'] as const)
  test(`nothing stands in the way of people who hear, magnify or see few colours (${scheme})`, async ({
    better,
    dark,
  }) => {
    await better.bring(dark);
    await better.page.emulateMedia({ colorScheme: scheme });
    await better.open('gelap.jpg');
    const axe = new AxeBuilder({ page: better.page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']);
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
    for (const width of [360, 320, 180]) {
      await better.page.setViewportSize({ width, height: 640 });
      await expect
        .poll(() => better.dialog().evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth))
        .toBeLessThanOrEqual(0);
    }
  });
