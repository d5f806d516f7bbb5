import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Opened } from '../support/browser';
import { readRows } from '../support/panel';
import { picked } from '../support/photo-files';
import { shortOfMemory } from '../support/short-of-memory';
import { colorsOf, loseBytes } from '../support/stored-photos';
import { expect as base, test } from './fixtures';

interface StoredAsset {
  id: string;
  name: string;
  hash: string;
  width: number;
  height: number;
  madeFrom?: { assetId: string; how: string; settings: Record<string, unknown> };
  deletedAt?: number;
}
interface StoredProduct {
  id: string;
  photoIds: string[];
}

/** Several seconds of work on a busy computer. */
const expect = base.configure({ timeout: 40_000 });

const WIDTH = 600;
const HEIGHT = 480;
const READY = 'Sudah jadi. Periksa tepinya.';

/** The studio at one of its addresses, cut off from the net: whatever were asked for outside would fail. */
async function openAt({ context }: Opened, place: string): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/studio.html#${place}`);
  return page;
}

/** A red jar with a yellow lid on a grey table before a pale wall; only the wall when it is to be bare. */
async function photoOf(page: Page, name: string, bare = false) {
  const base64 = await page.evaluate(
    async ([width, height, empty]) => {
      const context = new OffscreenCanvas(width, height).getContext(
        '2d',
      ) as OffscreenCanvasRenderingContext2D;
      context.fillStyle = '#d8d4cc';
      context.fillRect(0, 0, width, height);
      if (!empty) {
        context.fillStyle = '#a9a49c';
        context.fillRect(0, 330, width, height - 330);
        context.fillStyle = '#b02818';
        context.fillRect(220, 150, 160, 250);
        context.fillStyle = '#e0b020';
        context.fillRect(240, 110, 120, 40);
      }
      const bytes = await (context.canvas as OffscreenCanvas).convertToBlob({ type: 'image/png' });
      return btoa(String.fromCharCode(...new Uint8Array(await bytes.arrayBuffer())));
    },
    [WIDTH, HEIGHT, bare] as const,
  );
  return picked(name, 'image/png', Buffer.from(base64, 'base64'));
}

const CORNERS = [
  [1, 1],
  [WIDTH - 2, 1],
  [1, HEIGHT - 2],
  [WIDTH - 2, HEIGHT - 2],
] as const;
const WHITE = CORNERS.map(() => [255, 255, 255, 255]);
const JAR = [300, 300] as const;

const assetsIn = (page: Page) => readRows<StoredAsset>(page, 'assets');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Latar polos' });
const stage = (page: Page) => dialog(page).getByRole('application');
const tool = (page: Page, name: string) => dialog(page).getByRole('radio', { name, exact: true });
const button = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true });
/** Waits until the picture shown is the one that the last press asked for. */
const drawn = async (page: Page) => {
  await expect(dialog(page).locator('[aria-busy="false"]')).toHaveText(READY);
};

/** What the dialog shows at a point of the photo. */
const shownAt = (page: Page, [x, y]: readonly [number, number]) =>
  stage(page)
    .locator('canvas')
    .first()
    .evaluate(
      (canvas, at) => [
        ...((canvas as HTMLCanvasElement).getContext('2d') as CanvasRenderingContext2D).getImageData(
          ...at,
          1,
          1,
        ).data,
      ],
      [x, y] as const,
    );

/** Pulls the brush over the photo between two points of it. */
async function pull(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  const frame = await stage(page).boundingBox();
  if (!frame) throw new Error('the photo is not in sight');
  const at = ([x, y]: readonly [number, number]) =>
    [frame.x + (x / WIDTH) * frame.width, frame.y + (y / HEIGHT) * frame.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 6 });
  await page.mouse.up();
}

const open = (page: Page) => page.getByRole('button', { name: 'Latar polos' }).click();

/** Brings a photo in and looks at it. */
async function lookAt(page: Page, name: string, bare = false) {
  await page.locator('input[type=file]').setInputFiles(await photoOf(page, name, bare));
  await page.getByRole('button', { name: `Lihat ${name}` }).click();
  await page.getByRole('button', { name: 'Latar polos' }).waitFor();
}

async function openPhoto(page: Page, name: string, bare = false) {
  await lookAt(page, name, bare);
  await open(page);
  await dialog(page).waitFor();
}

test.describe.configure({ timeout: 180_000 });

test('a product is put on white, mended with the brush and kept as a new photo, without any net', async ({
  opened,
}) => {
  const page = await openAt(opened, 'foto');
  await openPhoto(page, 'toples.png');
  await drawn(page);
  expect(await shownAt(page, JAR)).toEqual([176, 40, 24, 255]);

  await tool(page, 'Buang').click();
  await drawn(page);
  await pull(page, [250, 130], [350, 130]);
  await expect(button(page, 'Urungkan')).toBeEnabled();
  await drawn(page);
  await expect.poll(() => shownAt(page, [300, 130])).toEqual([0, 0, 0, 0]);
  await button(page, 'Urungkan').click();
  await expect.poll(() => shownAt(page, [300, 130])).toEqual([224, 176, 32, 255]);
  await button(page, 'Ulangi lagi').click();
  await expect.poll(() => shownAt(page, [300, 130])).toEqual([0, 0, 0, 0]);
  await button(page, 'Urungkan').click();
  await tool(page, 'Sisakan').click();
  await pull(page, [60, 60], [100, 60]);
  await expect.poll(async () => (await shownAt(page, [80, 60]))[3]).toBe(255);
  await button(page, 'Urungkan').click();

  await tool(page, 'Lihat hasil').click();
  await drawn(page);
  await button(page, 'Simpan foto baru').click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByText('Foto asli tetap ada.').waitFor();

  const [old, made] = (await assetsIn(page)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(old).toMatchObject({ name: 'toples.png' });
  expect(old?.deletedAt).toBeUndefined();
  expect(made).toMatchObject({
    name: 'toples – latar polos',
    width: WIDTH,
    height: HEIGHT,
    madeFrom: { assetId: old?.id, how: 'cut-out', settings: { ground: 'white' } },
  });
  expect(await colorsOf(page, made?.hash ?? '', CORNERS)).toEqual(WHITE);
  const [jar] = await colorsOf(page, made?.hash ?? '', [JAR]);
  // A JPEG moves a colour by a few steps.
  for (const [at, value] of [176, 40, 24].entries())
    expect(Math.abs((jar?.[at] ?? 0) - value)).toBeLessThan(6);
  const [before] = await colorsOf(page, old?.hash ?? '', [[1, 1]]);
  expect(before?.[0]).toBeLessThan(225);

  await page.getByRole('dialog').getByRole('button', { name: 'Urungkan' }).click();
  await expect
    .poll(async () => (await assetsIn(page)).find(({ id }) => id === made?.id)?.deletedAt)
    .toBeGreaterThan(0);
});

test("takes the old photo's place in a product, and gives it back", async ({ opened }) => {
  const page = await openAt(opened, 'produk');
  await page.getByRole('link', { name: 'Produk baru' }).click();
  await page.getByRole('dialog').getByLabel('Nama produk', { exact: true }).fill('Sambal');
  await page.locator('input[type=file]').setInputFiles(await photoOf(page, 'sambal.png'));
  await page.getByRole('button', { name: 'Lepas foto 1' }).waitFor();
  const photosOf = async () => (await readRows<StoredProduct>(page, 'products'))[0]?.photoIds;
  const [old] = (await photosOf()) ?? [];

  await page.getByRole('button', { name: 'Latar polos' }).click();
  await drawn(page);
  await tool(page, 'Tanpa latar').click();
  await drawn(page);
  await button(page, 'Simpan foto baru').click();
  await page.getByText('Foto berlatar baru dipakai produk ini.').waitFor();
  const made = (await assetsIn(page)).find(({ madeFrom }) => madeFrom?.assetId === old);
  expect(await photosOf()).toEqual([made?.id]);
  const [corner, jar] = await colorsOf(page, made?.hash ?? '', [[1, 1], JAR]);
  expect([corner?.[3], jar?.[3]]).toEqual([0, 255]);

  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(photosOf).toEqual([old]);
});

test('keys alone move the brush and paint', async ({ opened }) => {
  const page = await openAt(opened, 'foto');
  await openPhoto(page, 'toples.png');
  await drawn(page);
  await tool(page, 'Lihat hasil').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(tool(page, 'Buang')).toBeChecked();
  await drawn(page);
  await stage(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByText('Kuas 50 % dari kiri, 52 % dari atas')).toBeAttached();
  await page.keyboard.down(' ');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.up(' ');
  await expect(button(page, 'Urungkan')).toBeEnabled();
  await expect.poll(() => shownAt(page, [318, 249])).toEqual([0, 0, 0, 0]);
});

test('a photo with nothing to cut out says so and what to do; nothing is stored', async ({ opened }) => {
  const page = await openAt(opened, 'foto');
  await openPhoto(page, 'tembok.png', true);
  await expect(dialog(page).getByRole('alert')).toContainText('Produknya tidak terlihat terpisah');
  await expect(button(page, 'Simpan foto baru')).toBeDisabled();
  await tool(page, 'Sisakan').click();
  await pull(page, [200, 200], [400, 200]);
  await expect(dialog(page).getByRole('alert')).toBeHidden();
  await button(page, 'Tutup').click();
  expect(await assetsIn(page)).toHaveLength(1);
});

test('closed half-way, by Escape, the work ends, nothing is stored, and it can begin anew', async ({
  opened,
}) => {
  const page = await openAt(opened, 'foto');
  await lookAt(page, 'toples.png');
  const started = page.waitForEvent('worker');
  await open(page);
  const worker = await started;
  await expect(dialog(page).getByRole('status').filter({ hasText: 'Sedang mencari' })).toBeVisible();
  const ended = worker.waitForEvent('close');
  await page.keyboard.press('Escape');
  await ended;
  await expect(dialog(page)).toBeHidden();
  // The photo's own view, in which the dialog stood, is still there.
  await page.getByRole('button', { name: 'Percantik', exact: true }).waitFor();
  expect(await assetsIn(page)).toHaveLength(1);
  await open(page);
  await drawn(page);
});

for (const none of ['pixels', 'photos'] as const)
  test(`without memory for ${none} it says so and what to do; the photo stays as it was`, async ({
    opened,
  }) => {
    const page = await openAt(opened, 'foto');
    await lookAt(page, 'toples.png');
    const before = await assetsIn(page);
    await shortOfMemory(page, none, () => open(page));
    await expect(dialog(page).getByRole('alert')).toContainText('Memori komputer tidak cukup');
    await expect(button(page, 'Simpan foto baru')).toBeDisabled();
    await button(page, 'Tutup').click();
    expect(await assetsIn(page)).toEqual(before);
    await open(page);
    await drawn(page);
  });

test('a photo whose bytes are gone is told plainly, and nothing can be saved', async ({ opened }) => {
  const page = await openAt(opened, 'foto');
  await lookAt(page, 'toples.png');
  await loseBytes(page);
  await open(page);
  await expect(dialog(page).getByText(/^Isi foto ini tidak ditemukan lagi/)).toBeVisible();
  await expect(dialog(page).getByRole('progressbar')).toHaveCount(0);
  await expect(button(page, 'Simpan foto baru')).toBeDisabled();
});

test('is usable with a screen reader: axe finds nothing', async ({ opened }) => {
  const page = await openAt(opened, 'foto');
  await openPhoto(page, 'toples.png');
  const look = async () => {
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  };
  await drawn(page);
  await look();
  await tool(page, 'Buang').click();
  await drawn(page);
  await look();
  await tool(page, 'Panggung').click();
  await drawn(page);
  await look();
});
