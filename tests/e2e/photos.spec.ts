import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { badFiles, type PickedFile } from '../support/bad-files';
import type { Opened } from '../support/browser';
import { jpegFacts } from '../support/jpeg';
import { readRows } from '../support/panel';
import { blinkingGif, demoFile, heicFile, picked } from '../support/photo-files';
import { test as base, expect } from './fixtures';

interface StoredAsset {
  id: string;
  shopId: string;
  name: string;
  hash: string;
  width: number;
  height: number;
  deletedAt?: number;
}

/** What a user does with the photos of a shop, by the words that stand on the screen. */
class Photos {
  constructor(readonly page: Page) {}

  static async openIn(opened: Opened): Promise<Photos> {
    const { context } = opened;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    // Whatever the page itself would decode or encode is counted; a worker has a world of its own.
    await page.addInitScript(() => {
      const counts = { decoded: 0, encoded: 0 };
      const { createImageBitmap: decode } = globalThis;
      const { convertToBlob } = OffscreenCanvas.prototype;
      Object.assign(globalThis, {
        counts,
        realDecode: decode,
        createImageBitmap: (...all: Parameters<typeof decode>) => {
          counts.decoded += 1;
          return decode(...all);
        },
      });
      OffscreenCanvas.prototype.convertToBlob = function (options) {
        counts.encoded += 1;
        return convertToBlob.call(this, options);
      };
    });
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/studio.html#foto`);
    await page.getByRole('heading', { level: 1, name: 'Foto' }).waitFor();
    return new Photos(page);
  }

  pick = (...files: PickedFile[]) => this.page.locator('input[type=file]').setInputFiles(files);
  button = (name: string | RegExp) => this.page.getByRole('button', { name });
  says = (words: string | RegExp) => this.page.getByText(words).waitFor();
  tile = (name: string) => this.button(`Lihat ${name}`);
  choose = (name: string) => this.page.getByLabel(`Pilih ${name}`).check();
  shown = () => this.page.getByRole('list', { name: 'Foto toko' }).getByRole('listitem');
  search = (words: string) => this.page.getByRole('searchbox', { name: 'Cari foto' }).fill(words);
  rows = () => readRows<StoredAsset>(this.page, 'assets');

  /** The stored bytes of a photo, as they lie in the database. */
  async stored(name: string, which: 'working' | 'thumb'): Promise<Buffer> {
    const hash = (await this.rows()).find((row) => row.name === name)?.hash ?? '';
    const base64 = await this.page.evaluate(
      ([key, part]) =>
        new Promise<string>((done, failed) => {
          const open = indexedDB.open('pajang');
          open.onsuccess = () => {
            const asked = open.result.transaction('photoBytes').objectStore('photoBytes').get(key);
            asked.onerror = () => failed(asked.error);
            asked.onsuccess = async () => {
              open.result.close();
              const reader = new FileReader();
              reader.onload = () => done(String(reader.result).split(',')[1] ?? '');
              reader.readAsDataURL(asked.result[part]);
            };
          };
        }),
      [hash, which] as const,
    );
    return Buffer.from(base64, 'base64');
  }

  /** Colours of the stored working copy at points given in shares of its sides. */
  async colors(name: string, points: readonly (readonly [number, number])[]): Promise<number[][]> {
    const bytes = await this.stored(name, 'working');
    return this.page.evaluate(
      async ([base64, at]) => {
        const { realDecode } = globalThis as unknown as { realDecode: typeof createImageBitmap };
        const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const bitmap = await realDecode(new Blob([data]));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        context.drawImage(bitmap, 0, 0);
        return at.map(([x, y]) => {
          const [px, py] = [Math.floor(x * bitmap.width), Math.floor(y * bitmap.height)];
          return [...context.getImageData(px, py, 1, 1).data].slice(0, 3);
        });
      },
      [bytes.toString('base64'), points] as const,
    );
  }
}

const test = base.extend<{ photos: Photos }>({
  photos: async ({ opened }, use) => use(await Photos.openIn(opened)),
});

const QUARTERS = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const;

/** Two lossy encodings lie between what was drawn and what is stored. */
function expectColors(found: number[][], drawn: number[][]): void {
  expect(found).toHaveLength(drawn.length);
  for (const [index, color] of drawn.entries())
    for (const [channel, value] of color.entries())
      expect(Math.abs((found[index]?.[channel] ?? -99) - value), `field ${index}, ${channel}`).toBeLessThan(
        6,
      );
}

/** Six photos, one of them twice, and six files that are none. */
async function twelveFiles(): Promise<PickedFile[]> {
  const cookies = await demoFile('cookies-cokelat-piring', 'cookies.jpg');
  const logo = (await demoFile('logo-qkiz', 'logo.jpg')).buffer;
  const bad = (await badFiles()).map(({ file }) => file);
  expect(bad).toHaveLength(6);
  return [
    cookies,
    ...bad.slice(0, 3),
    { ...cookies, name: 'cookies (1).jpg' },
    await demoFile('cookies-matcha-toples', 'toples.jpg'),
    // A PNG that calls itself a JPEG.
    picked('logo.jpg', 'image/jpeg', logo),
    heicFile('sideways', 'IMG_0042.HEIC'),
    ...bad.slice(3).map((file, index) => ({ ...file, name: `buruk-${index}-${file.name}` })),
    blinkingGif('kilat.gif'),
  ];
}

test('many files at once: each photo is stored once, each refused file is named with its reason', async ({
  photos,
}) => {
  const files = await twelveFiles();
  expect(files).toHaveLength(12);
  await photos.says('Belum ada foto');
  await photos.pick(...files);
  await photos.says('5 foto masuk, 1 sudah ada, 6 ditolak');
  await expect(photos.shown()).toHaveCount(5);
  await photos.says(
    'daftar-harga.jpg: File ini bukan foto. Pilih foto JPG, PNG, WebP, AVIF, GIF, atau HEIC.',
  );
  await photos.says(/raksasa\.jpg: Foto ini terlalu besar/);
  await expect(photos.page.getByText(/Foto ini rusak atau tidak lengkap/)).toHaveCount(2);
  expect((await photos.rows()).map(({ name }) => name).toSorted()).toEqual([
    'IMG_0042.HEIC',
    'cookies.jpg',
    'kilat.gif',
    'logo.jpg',
    'toples.jpg',
  ]);
  expect(await readRows(photos.page, 'photoBytes')).toHaveLength(5);
  expect(await photos.page.evaluate(() => 'pwned' in globalThis)).toBe(false);

  await photos.pick(...files.slice(0, 1));
  await photos.says('0 foto masuk, 1 sudah ada');
  await expect(photos.shown()).toHaveCount(5);
});

test('photos are decoded in a worker, never by the page', async ({ photos }) => {
  const started = photos.page.waitForEvent('worker');
  await photos.pick(await demoFile('batik-lipat', 'batik.jpg'), heicFile('sideways', 'IMG_1.HEIC'));
  expect((await started).url()).toMatch(/\/assets\/import\.worker-[\w-]+\.js$/);
  await photos.says('2 foto masuk');
  expect(await photos.page.evaluate(() => (globalThis as unknown as { counts: unknown }).counts)).toEqual({
    decoded: 0,
    encoded: 0,
  });
});

test('a HEIC stands upright and in its own colours, a GIF shows its first frame', async ({ photos }) => {
  await photos.pick(
    heicFile('sideways', 'lying.heic'),
    heicFile('wide-color', 'wide.heic'),
    blinkingGif('kilat.gif'),
  );
  await photos.says('3 foto masuk');
  const sizes = (await photos.rows()).map(({ name, width, height }) => [name, width, height]);
  expect(sizes.toSorted()).toEqual([
    ['kilat.gif', 1, 1],
    ['lying.heic', 240, 320],
    ['wide.heic', 240, 320],
  ]);
  expectColors(await photos.colors('lying.heic', QUARTERS), [
    [208, 32, 32],
    [32, 160, 64],
    [32, 64, 192],
    [232, 192, 32],
  ]);
  // The same numbers meant as Display P3, in sRGB: linear light through the matrix of the two sets of
  // primaries (CSS Color 4, §10), back through sRGB's curve, and cut to what sRGB can show.
  expectColors(await photos.colors('wide.heic', QUARTERS), [
    [227, 0, 8],
    [0, 163, 47],
    [18, 65, 200],
    [240, 190, 0],
  ]);
  expectColors(await photos.colors('kilat.gif', [[0.5, 0.5]]), [[254, 0, 0]]);
});

test('nothing of the camera or the place is left in what is stored', async ({ photos }) => {
  const original = await demoFile('cookies-matcha-toples', 'toples.jpg');
  expect(jpegFacts(original.buffer)).toEqual({ width: 4000, height: 3000, exif: true });
  expect(original.buffer.includes('Ponsel Demo')).toBe(true);
  await photos.pick(original);
  await photos.says('1 foto masuk');
  const working = await photos.stored('toples.jpg', 'working');
  // Upright: 3000 × 4000, of which the long side becomes 2160; the short one is 2160 × 3 / 4 = 1620.
  expect(jpegFacts(working)).toEqual({ width: 1620, height: 2160, exif: false });
  const thumb = await photos.stored('toples.jpg', 'thumb');
  expect(jpegFacts(thumb)).toEqual({ width: 240, height: 320, exif: false });
  for (const bytes of [working, thumb])
    for (const trace of ['Exif', 'GPS', 'Ponsel Demo', 'Contoh'])
      expect(bytes.includes(trace), trace).toBe(false);
});

/** Stores a product that shows a photo, as if it had been made elsewhere. */
async function productWith(photos: Photos, name: string, photo: string): Promise<void> {
  const asset = (await photos.rows()).find((row) => row.name === photo);
  await photos.page.evaluate(
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
      ...{ id: 'product-1', createdAt: 1, updatedAt: 1, shopId: asset?.shopId },
      ...{ name, description: '', photoIds: [asset?.id] },
    },
  );
  await photos.page.reload();
}

test('a photo is found by its name and by its product, renamed, thrown away and brought back', async ({
  photos,
}) => {
  const { page } = photos;
  await photos.pick(
    await demoFile('cookies-matcha-toples', 'IMG_20261114.jpg'),
    await demoFile('sambal-bawang', 'sambal.jpg'),
    blinkingGif('kilat.gif'),
  );
  await photos.says('3 foto masuk');
  await productWith(photos, 'Soft Cookies Matcha', 'IMG_20261114.jpg');

  await photos.search('matcha cook');
  await expect(photos.shown()).toHaveCount(1);
  await photos.tile('IMG_20261114.jpg').click();
  const view = page.getByRole('dialog');
  await expect(view.getByText('Dipakai di 1 produk')).toBeVisible();
  await expect(view.getByRole('link', { name: 'Soft Cookies Matcha' })).toHaveAttribute(
    'href',
    '#produk/product-1',
  );
  await view.getByLabel('Nama foto').fill('toples hijau');
  const waiting = page.waitForEvent('download');
  await view.getByRole('button', { name: 'Unduh' }).click();
  expect((await waiting).suggestedFilename()).toBe('toples-hijau.jpg');
  await page.keyboard.press('Escape');
  await photos.search('HIJAU');
  await expect(photos.tile('toples hijau')).toBeVisible();
  await photos.search('tidak ada yang begini');
  await photos.says('Tidak ada foto yang cocok dengan “tidak ada yang begini”.');
  await photos.button('Kosongkan pencarian').click();
  await expect(photos.shown()).toHaveCount(3);

  await photos.choose('toples hijau');
  await photos.choose('kilat.gif');
  await photos.says('2 foto dipilih');
  await photos.says('Dipakai di 1 produk');
  await photos.button('Buang').click();
  await photos.says('2 foto dibuang. Tetap tampil di 1 produk: Soft Cookies Matcha.');
  await expect(photos.shown()).toHaveCount(1);
  await photos.button('Urungkan').click();
  await expect(photos.shown()).toHaveCount(3);

  await photos.tile('kilat.gif').click();
  await view.getByRole('button', { name: 'Buang' }).click();
  await photos.says('1 foto dibuang.');
  await photos.pick(blinkingGif('lain.gif'));
  await photos.says('1 foto masuk');
  await expect(photos.tile('kilat.gif')).toBeVisible();
  expect(await photos.rows()).toHaveLength(3);
});

test('bringing many in can be stopped: what is in stays, the rest is counted', async ({ photos }) => {
  const files = await Promise.all(
    Array.from({ length: 60 }, (_, index) => demoFile('cookies-cokelat-piring', `cookies-${index}.jpg`)),
  );
  // Each with other bytes at its end, past what a decoder reads.
  await photos.pick(
    ...files.map((file, index) => ({ ...file, buffer: Buffer.concat([file.buffer, Buffer.of(index)]) })),
  );
  await photos.says(/^\d+ dari 60 foto$/);
  await photos.button('Berhenti').click();
  const summary = photos.page.getByText(/^\d+ foto masuk, \d+ belum diambil$/);
  await summary.waitFor();
  const [taken = 0, left = 0] = [...(await summary.innerText()).matchAll(/\d+/g)].map(Number);
  expect(left).toBeGreaterThan(0);
  expect(taken + left).toBe(60);
  expect(await photos.rows()).toHaveLength(taken);
});

test('a picture can be pasted anywhere on the page', async ({ photos }) => {
  await photos.says(/^Seret foto ke sini/);
  await photos.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(90, 60);
    canvas.getContext('2d')?.fillRect(0, 0, 90, 60);
    const type = 'image/png';
    await navigator.clipboard.write([new ClipboardItem({ [type]: await canvas.convertToBlob({ type }) })]);
  });
  await photos.page.keyboard.press('Control+V');
  await photos.says('1 foto masuk');
  await expect(photos.tile('image.png')).toBeVisible();
});

test('of two thousand photos only those in sight are on the page, and their bytes are let go of', async ({
  photos,
}) => {
  await photos.pick(await demoFile('cookies-cokelat-piring', 'cookies.jpg'));
  await photos.says('1 foto masuk');
  await photos.page.evaluate(
    () =>
      new Promise<void>((done) => {
        const open = indexedDB.open('pajang');
        open.onsuccess = () => {
          const asked = open.result.transaction('assets').objectStore('assets').getAll();
          asked.onsuccess = () => {
            const [first] = asked.result;
            const writing = open.result.transaction('assets', 'readwrite');
            for (let index = 0; index < 1999; index += 1)
              writing.objectStore('assets').add({ ...first, id: `0-${index}`, name: `foto ${index}` });
            writing.oncomplete = () => {
              open.result.close();
              done();
            };
          };
        };
      }),
  );
  await photos.page.addInitScript(() => {
    const held = new Set<string>();
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      const url = createObjectURL.call(URL, blob);
      held.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      held.delete(url);
      revokeObjectURL.call(URL, url);
    };
    Object.assign(globalThis, { held });
  });
  await photos.page.reload();
  await photos.says('2000 foto');
  const held = () => photos.page.evaluate(() => (globalThis as unknown as { held: Set<string> }).held.size);
  // The last of the list, by one leap: what lies between is never drawn.
  for (const place of [0.5, 1, 0]) {
    await photos.page.evaluate((share) => {
      window.scrollTo(0, share * document.documentElement.scrollHeight);
    }, place);
    await expect.poll(() => photos.shown().locator('img').count()).toBeGreaterThan(10);
    await expect.poll(async () => (await held()) === (await photos.shown().count())).toBe(true);
    expect(await photos.shown().count()).toBeLessThan(120);
  }
  await photos.search('foto 1777');
  await expect(photos.shown()).toHaveCount(1);
  await photos.says('1 foto');
});

test('the library has no fault that axe finds, in a list, with a choice, in the large view', async ({
  photos,
}) => {
  const look = async () => {
    await photos.page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
    );
    const { violations } = await new AxeBuilder({ page: photos.page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  };
  await look();
  await photos.pick(...(await twelveFiles()));
  await photos.says(/6 ditolak/);
  await photos.choose('cookies.jpg');
  await look();
  await photos.tile('cookies.jpg').click();
  await photos.page.getByRole('dialog').getByAltText('cookies.jpg').waitFor();
  await look();
});
