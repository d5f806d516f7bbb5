import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { PickedFile } from '../support/bad-files';
import type { Opened } from '../support/browser';
import { readRows } from '../support/panel';
import { demoFile, picked } from '../support/photo-files';
import { shortOfMemory } from '../support/short-of-memory';
import { loseBytes, storedPhoto } from '../support/stored-photos';
import { test as base, expect } from './fixtures';

interface StoredAsset {
  id: string;
  shopId: string;
  name: string;
  hash: string;
  width: number;
  height: number;
  focus?: { x: number; y: number };
  madeFrom?: { assetId: string; how: string; settings: Record<string, number> };
  deletedAt?: number;
}

/** One shop's photos in the studio, and the dialog that betters one of them. */
class Better {
  constructor(readonly page: Page) {}

  static async openIn({ context }: Opened): Promise<Better> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    // What the page itself would decode, read or encode is counted; a worker has a world of its own.
    await page.addInitScript(() => {
      const counts = { decoded: 0, read: 0, encoded: 0 };
      const { createImageBitmap: decode } = globalThis;
      const { convertToBlob } = OffscreenCanvas.prototype;
      const { getImageData } = CanvasRenderingContext2D.prototype;
      Object.assign(globalThis, { counts });
      globalThis.createImageBitmap = ((...all: Parameters<typeof decode>) => {
        counts.decoded += 1;
        return decode(...all);
      }) as typeof decode;
      CanvasRenderingContext2D.prototype.getImageData = function (...all) {
        counts.read += 1;
        return getImageData.apply(this, all);
      };
      OffscreenCanvas.prototype.convertToBlob = function (options) {
        counts.encoded += 1;
        return convertToBlob.call(this, options);
      };
    });
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/studio.html#foto`);
    await page.getByRole('heading', { level: 1, name: 'Foto' }).waitFor();
    return new Better(page);
  }

  dialog = () => this.page.getByRole('dialog', { name: 'Percantik foto' });
  button = (name: string | RegExp) => this.dialog().getByRole('button', { name });
  stage = () => this.dialog().getByRole('img', { name: 'Foto yang sedang dipercantik' });
  slider = (name: string) => this.dialog().getByRole('slider', { name });
  rows = () => readRows<StoredAsset>(this.page, 'assets');
  row = async (name: string) => {
    const found = (await this.rows()).find((row) => row.name === name);
    if (!found) throw new Error(`no photo ${name}`);
    return found;
  };

  async bring(...files: PickedFile[]): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(files);
    await this.page.getByText(`${files.length} foto masuk`).waitFor();
  }

  /** Opens a photo's dialog and waits until it was looked at. */
  async open(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Lihat ${name}` }).click();
    await this.page.getByRole('button', { name: 'Percantik', exact: true }).click();
    await this.slider('Terang').waitFor();
  }

  /** Leaves the photo's own view, behind the dialog. */
  async leave(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  async save(): Promise<void> {
    await this.button('Simpan foto ini').click();
    await this.dialog().waitFor({ state: 'hidden' });
  }

  /** Mean of red, green and blue, 0–255, of a stored photo, or of what the dialog shows. */
  mean(hash?: string): Promise<number> {
    return this.page.evaluate(async (key) => {
      const stored = (wanted: string) =>
        new Promise<Blob>((done, failed) => {
          const open = indexedDB.open('pajang');
          open.onsuccess = () => {
            const asked = open.result.transaction('photoBytes').objectStore('photoBytes').get(wanted);
            asked.onerror = () => failed(asked.error);
            asked.onsuccess = () => {
              open.result.close();
              done(asked.result.working);
            };
          };
        });
      const shown = document.querySelector<HTMLCanvasElement>('dialog canvas');
      const picture = key ? await createImageBitmap(await stored(key)) : shown;
      if (!picture) throw new Error('no picture');
      const canvas = new OffscreenCanvas(40, 40);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(picture, 0, 0, 40, 40);
      const { data } = context.getImageData(0, 0, 40, 40);
      let sum = 0;
      for (let at = 0; at < data.length; at += 4)
        sum += (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
      return sum / ((data.length / 4) * 3);
    }, hash);
  }
}

const test = base.extend<{ better: Better; dark: PickedFile }>({
  better: async ({ opened }, use) => use(await Better.openIn(opened)),
  /** The demo's biscuits, photographed with too little light. */
  dark: async ({ better }, use) => {
    const { buffer } = await demoFile('cookies-cokelat-piring', 'cookies.jpg');
    const base64 = await better.page.evaluate(async (bytes) => {
      const bright = await createImageBitmap(
        new Blob([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))]),
      );
      const canvas = new OffscreenCanvas(1600, 1200);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.filter = 'brightness(0.5)';
      context.drawImage(bright, 0, 0, 1600, 1200);
      const reader = new FileReader();
      const read = new Promise((done) => {
        reader.onload = done;
      });
      reader.readAsDataURL(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 }));
      await read;
      return String(reader.result).split(',')[1] ?? '';
    }, buffer.toString('base64'));
    await use(picked('gelap.jpg', 'image/jpeg', Buffer.from(base64, 'base64')));
  },
});

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

test('see-through photos keep their holes, tiny and endless ones work, and say what is wrong', async ({
  better,
}) => {
  const { page } = better;
  const drawn = (width: number, height: number, hole: boolean) =>
    page.evaluate(
      async ([w, h, open]) => {
        const canvas = new OffscreenCanvas(w, h);
        const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        context.fillStyle = '#7a4a2a';
        context.fillRect(0, 0, w, h);
        if (open) context.clearRect(w / 4, h / 4, w / 2, h / 2);
        return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
      },
      [width, height, hole] as const,
    );
  const png = async (name: string, ...size: [number, number, boolean]) =>
    picked(name, 'image/png', Buffer.from(await drawn(...size)));
  await better.bring(
    await png('bolong.png', 1200, 1200, true),
    await png('titik.png', 1, 1, false),
    await png('panjang.png', 4, 6000, false),
  );
  for (const name of ['bolong.png', 'titik.png', 'panjang.png']) {
    await better.open(name);
    await better.slider('Terang').fill('60');
    await better.save();
    await better.leave();
  }
  const made = (await better.rows()).filter(({ madeFrom }) => madeFrom);
  expect(made.map(({ name }) => name).toSorted()).toEqual([
    'bolong (dipercantik)',
    'panjang (dipercantik)',
    'titik (dipercantik)',
  ]);
  const hash = made.find(({ name }) => name.startsWith('bolong'))?.hash;
  const { type, colors } = await storedPhoto(page, hash ?? '', [[600, 600]]);
  expect([type, colors[0]?.[3]]).toEqual(['image/webp', 0]);
  await better.open('titik.png');
  await expect(better.dialog().getByText('Terlalu kecil: sisi pendeknya 1 piksel')).toBeVisible();
});

test('bytes that are gone are told plainly, and nothing can be saved', async ({ better, dark }) => {
  await better.bring(dark);
  await better.page.getByRole('button', { name: 'Lihat gelap.jpg' }).click();
  await better.page.getByRole('button', { name: 'Percantik', exact: true }).waitFor();
  await loseBytes(better.page);
  await better.page.getByRole('button', { name: 'Percantik', exact: true }).click();
  await expect(better.dialog().getByText(/^Isi foto ini tidak ditemukan lagi/)).toBeVisible();
  await expect(better.button('Simpan foto ini')).toBeDisabled();
});

for (const none of ['pixels', 'photos'] as const)
  test(`without memory for ${none} it says so and what to do; the photo stays as it was`, async ({
    better,
    dark,
  }) => {
    const { page } = better;
    await better.bring(dark);
    const before = await better.rows();
    const open = page.getByRole('button', { name: 'Percantik', exact: true });
    await page.getByRole('button', { name: 'Lihat gelap.jpg' }).click();
    await open.waitFor();
    await shortOfMemory(page, none, () => open.click());
    await expect(better.dialog().getByRole('alert')).toContainText('Memori komputer tidak cukup');
    await expect(better.button('Simpan foto ini')).toBeDisabled();
    await better.button('Tutup').click();
    expect(await better.rows()).toEqual(before);
    await open.click();
    await better.slider('Terang').waitFor();
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
