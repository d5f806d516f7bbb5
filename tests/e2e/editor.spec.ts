import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { openBrowser } from '../support/browser';
import { keepDesign, keepPhoto, sampleScene, studioWithStore } from '../support/editor';
import {
  difference,
  dragBy,
  isSaved,
  layerIn,
  onScreen,
  openSample,
  part,
  type Row,
  shotOf,
  stageOf,
  stored,
} from '../support/editor-page';
import { openStudioAt } from '../support/in-page';
import { readRows } from '../support/panel';
import { expect, test } from './fixtures';

test('parts are dragged, scaled and turned by hand, and taken back to the byte', async ({ opened }) => {
  const page = await studioWithStore(opened);
  const sample = await openSample(page);
  // A first step and back: from here on the picture lies in the database as the editor writes it.
  await part(page, 'Kotak').click();
  await stageOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => layerIn(await stored(page), 'box')?.x).toBe(65);
  await page.keyboard.press('Control+z');
  await expect.poll(() => stored(page)).toEqual(sample);
  const before = JSON.stringify(await stored(page));

  const middle = await onScreen(page, 274, 1190);
  const zoom = Number(await stageOf(page).getAttribute('data-zoom'));
  await part(page, 'Kotak').click();

  // Under the words of the price: what is chosen is what is moved once the words are out of the way.
  await part(page, 'Rp25.000').getByRole('button', { name: 'Sembunyikan Rp25.000' }).click();
  await dragBy(page, middle, 150, -300);
  await expect.poll(async () => layerIn(await stored(page), 'box')?.x).toBeGreaterThan(64 + 100);
  const moved = layerIn(await stored(page), 'box');
  // As far as the hand went, give or take what it is pulled to.
  expect(Math.abs((moved?.x ?? 0) - 64 - 150 / zoom)).toBeLessThan(20);
  expect(Math.abs((moved?.y ?? 0) - 1130 + 300 / zoom)).toBeLessThan(20);

  const corner = await onScreen(page, (moved?.x ?? 0) + 420, (moved?.y ?? 0) + 120);
  await dragBy(page, corner, 84, 24);
  await expect.poll(async () => layerIn(await stored(page), 'box')?.width).toBeGreaterThan(500);
  const scaled = layerIn(await stored(page), 'box');
  expect((scaled?.width ?? 0) / (scaled?.height ?? 1)).toBeCloseTo(420 / 120, 1);

  const handle = await onScreen(
    page,
    (scaled?.x ?? 0) + (scaled?.width ?? 0) / 2,
    (scaled?.y ?? 0) - 40 / zoom,
  );
  await dragBy(page, handle, 60, 30);
  await expect.poll(async () => layerIn(await stored(page), 'box')?.angle ?? 0).toBeGreaterThan(20);

  await stageOf(page).focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(async () => JSON.stringify(await stored(page))).toBe(before);
  await page.keyboard.press('Control+y');
  await expect
    .poll(async () => layerIn(await stored(page), 'price'))
    .toEqual({ ...layerIn(sample, 'price'), hidden: true });
});

test('what is dragged looks as it will stand, between what lies below and above it', async ({ opened }) => {
  const page = await studioWithStore(opened);
  await openSample(page);
  const before = await onScreen(page, 200, 300);
  await part(page, 'Soft Cookies Matcha').waitFor();
  const still = await shotOf(page);
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  // Alt lets go of every line, so that none is to be seen.
  await page.keyboard.down('Alt');
  await page.mouse.move(before.x + 30, before.y + 20);
  await page.mouse.move(before.x + 60, before.y + 90, { steps: 6 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const held = await shotOf(page);
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await isSaved(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('treeitem', { selected: true })).toHaveCount(0);
  await page.mouse.move(2, 2);
  const dropped = await shotOf(page);
  expect(await difference(page, still, dropped)).toBeGreaterThan(0.05);
  expect(await difference(page, held, dropped)).toBeLessThan(0.0005);
});

test('a text is typed where it stands, fitted into its box, and is there after a reload', async ({
  opened,
}) => {
  const page = await studioWithStore(opened);
  await openSample(page);
  const title = await onScreen(page, 300, 980);
  await page.mouse.dblclick(title.x, title.y);
  const box = page.getByRole('textbox', { name: 'Tulisan di gambar' });
  await expect(box).toBeFocused();
  await box.fill('Nastar Keju Wisman Isi Lima Puluh Butir');
  await box.press('Escape');
  await expect(box).toHaveCount(0);
  await isSaved(page);
  await page.reload();
  await expect(part(page, 'Nastar Keju Wisman Isi Lima Puluh Butir')).toBeVisible();
  const layer = layerIn(await stored(page), 'title');
  expect(layer).toMatchObject({ fit: { full: 'Nastar Keju Wisman Isi Lima Puluh Butir' } });
  const lines = layer?.type === 'text' ? layer.text.split('\n') : [];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe('Nastar Keju Wisman Isi Lima Puluh Butir');
});

test('from an empty studio to a saved picture with the keyboard alone', async ({ opened }) => {
  const page = await studioWithStore(opened);
  const tabTo = async (target: Locator) => {
    await expect(target).toBeEnabled();
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${target}`);
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await tabTo(button('Buat desain'));
  await page.keyboard.press('Enter');
  await tabTo(button('Mulai dari kosong'));
  await page.keyboard.press('Enter');
  await tabTo(button('Tambah'));
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Judul' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Judul' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(part(page, 'Tulis judul di sini')).toHaveAttribute('aria-selected', 'true');

  await tabTo(stageOf(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Tulisan di gambar' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Buka PO Lebaran');
  await page.keyboard.press('Escape');
  await expect(stageOf(page)).toBeFocused();
  await isSaved(page);
  const y = async () => (await stored(page)).layers[0]?.y ?? 0;
  const start = await y();
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(y).toBe(start - 11);
  await page.keyboard.press('Control+d');
  await expect.poll(async () => (await stored(page)).layers.length).toBe(2);
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await stored(page)).layers.length).toBe(1);

  await tabTo(button('Simpan gambar'));
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('dialog').getByRole('button', { name: 'Simpan gambar', exact: true }));
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/1080x1350.*\.jpg$/);
});

test('parts go to another design through the clipboard', async ({ opened }) => {
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await studioWithStore(opened);
  const scene = await openSample(page);
  await keepDesign(page, { portrait: { ...scene, layers: [] } }, { id: 'design-lain', name: 'Lain' });
  await part(page, 'Soft Cookies Matcha').click();
  await page.keyboard.press('Control+c');
  await page.goto(page.url().replace(/#.*/, '#desain/design-lain'));
  await expect(page.getByRole('heading', { name: 'Lain' })).toBeVisible();
  await stageOf(page).focus();
  await page.keyboard.press('Control+v');
  await expect(part(page, 'Soft Cookies Matcha')).toBeVisible();
});

test('keys that are typed into a field stay in it', async ({ opened }) => {
  const page = await studioWithStore(opened);
  await openSample(page);
  await part(page, 'Rp25.000').click();
  const words = page.getByRole('textbox', { name: 'Isi tulisan' });
  await words.fill('Harga');
  await words.press('End');
  await page.keyboard.type('lhg[]?');
  await page.keyboard.press('Backspace');
  await expect(words).toHaveValue('Hargalhg[]');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(part(page, 'Hargalhg[]')).toHaveCount(1);
});

test('a photo is pushed about in its frame, by key', async ({ opened }) => {
  const page = await studioWithStore(opened);
  await openSample(page);
  await part(page, 'Foto').click();
  await page.getByRole('button', { name: 'Geser dan perbesar foto' }).click();
  const frame = page.getByRole('application', { name: /^Geser foto/ });
  await expect(frame).toBeFocused();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('+');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(frame).toHaveCount(0);
  await expect
    .poll(async () => layerIn(await stored(page), 'photo'))
    .toMatchObject({ focus: { x: 0.55, y: 0.5 }, zoom: expect.closeTo(1.1 ** 4, 5) });
});

test('a design of a later version is left as it is, and says so', async ({ opened }) => {
  const page = await studioWithStore(opened);
  const later = { version: 99, secret: 'kept', layers: [] };
  const scene = sampleScene(await keepPhoto(page));
  await keepDesign(page, { portrait: scene, square: later });
  await page.goto(page.url().replace(/#.*/, '#desain/design-uji'));
  await expect(page.getByRole('alert')).toContainText('Pajang yang lebih baru');
  await part(page, 'Kotak').click();
  await page.keyboard.press('Delete');
  await expect.poll(async () => layerIn(await stored(page), 'box')).toBeUndefined();
  const [row] = await readRows<Row>(page, 'designs');
  expect(row?.scenes.square).toEqual(later);

  await keepDesign(page, { portrait: later }, { id: 'baru-saja' });
  await page.goto(page.url().replace(/#.*/, '#desain/baru-saja'));
  await expect(page.getByRole('heading', { name: 'Gambar ini belum bisa dibuka' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Pajang yang lebih baru');
});

test('a photo that is gone can be replaced; everything else still works', async ({ opened }) => {
  const page = await studioWithStore(opened);
  await openSample(page, (scene) => ({
    ...scene,
    layers: scene.layers.map((layer) =>
      layer.type === 'photo' ? { ...layer, assetId: 'tidak-ada' } : layer,
    ),
  }));
  await expect(page.getByText('Foto tidak ada lagi. Ganti fotonya.')).toBeVisible();
  await part(page, 'Foto').click();
  await expect(page.getByRole('alert')).toContainText('Foto ini tidak ada lagi');
  await page.getByRole('button', { name: 'Ganti foto' }).click();
  await page.getByRole('button', { name: /^Pakai foto/ }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const [asset] = await readRows<{ id: string }>(page, 'assets');
  await expect.poll(async () => layerIn(await stored(page), 'photo')).toMatchObject({ assetId: asset?.id });
});

test('what is said to be saved outlives a browser that dies', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'pajang-editor-'));
  const opened = await openBrowser({ profile });
  const page = await studioWithStore(opened);
  await openSample(page);
  await part(page, 'Kotak').click();
  await page.keyboard.press('Delete');
  await isSaved(page);
  await expect(part(page, 'Kotak')).toHaveCount(0);
  await opened.kill();
  const again = await openBrowser({ profile });
  const reopened = await openStudioAt(again, 'desain/design-uji');
  await expect(part(reopened, 'Soft Cookies Matcha')).toBeVisible();
  await expect(part(reopened, 'Kotak')).toHaveCount(0);
  await again.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a window takes over what another one did to the same design, as a step that can be taken back', async ({
  opened,
}) => {
  const first = await studioWithStore(opened);
  await openSample(first);
  await part(first, 'Kotak').waitFor();
  const second = await opened.context.newPage();
  await second.goto(first.url());
  await part(second, 'Rp25.000').click();
  await second.keyboard.press('Delete');
  await expect(part(first, 'Rp25.000')).toHaveCount(0);
  await first.bringToFront();
  await part(first, 'Kotak').click();
  await first.keyboard.press('Delete');
  await expect
    .poll(async () => (await stored(first)).layers.map(({ id }) => id))
    .toEqual(['photo', 'title', 'ready']);
  await first.keyboard.press('Control+z');
  await first.keyboard.press('Control+z');
  await expect
    .poll(async () => (await stored(first)).layers.map(({ id }) => id))
    .toEqual(['photo', 'title', 'box', 'price', 'ready']);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the editor has no faults that a machine can find (${scheme})`, async ({ opened }) => {
    test.slow();
    const page = await studioWithStore(opened);
    // Without motion: what fades in is not looked at half-way.
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openSample(page);
    const faults = async () => {
      const axe = new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa']);
      const { violations } = await axe.analyze();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} at ${target.join(' ')}: ${html}`));
    };
    await stageOf(page).waitFor();
    expect.soft(await faults(), 'nothing chosen').toEqual([]);
    for (const name of ['Rp25.000', 'Kotak', 'Foto', 'READY']) {
      await part(page, name).first().click();
      expect.soft(await faults(), name).toEqual([]);
    }
    for (const width of [900, 360]) {
      await page.setViewportSize({ width, height: 740 });
      await page.getByRole('button', { name: 'Tampilan' }).waitFor();
      expect.soft(await page.evaluate(() => document.body.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect.soft(await faults(), `${width} px`).toEqual([]);
    }
  });
}
