import type { Page } from '@playwright/test';
import type { Scene } from '../../utils/scene/schema';
import { keepPhoto, keepPost, sampleScene, studioWithStore } from '../support/editor';
import {
  difference,
  dragBy,
  isSaved,
  layerIn,
  onScreen,
  openSample,
  part,
  shotOf,
  stageOf,
  stored,
} from '../support/editor-page';
import { readRows } from '../support/panel';
import { expect, test } from './fixtures';

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const chosen = (page: Page) => page.getByRole('treeitem', { selected: true });

/** The middle colour of each of these points of the picture (its own pixels) as it is on the screen. */
async function colorsAt(page: Page, points: readonly (readonly [number, number])[]): Promise<number[][]> {
  const origin = await onScreen(page, 0, 0);
  const zoom = Number(await stageOf(page).getAttribute('data-zoom'));
  const places = points.map(([x, y]) => ({ x: origin.x + x * zoom, y: origin.y + y * zoom }));
  const shot = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ({ shot, places }) => {
      const bytes = Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return places.map(({ x, y }) => [
        ...(context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? []).slice(0, 3),
      ]);
    },
    { shot, places },
  );
}

test('the picture of a post is worked on in the editor, and kept with the post', async ({ opened }) => {
  const page = await studioWithStore(opened);
  const scene = sampleScene(await keepPhoto(page));
  const id = await keepPost(page, { portrait: scene }, 'Nastar Wisman');
  await page.goto(page.url().replace(/#.*/, `#desain/post-${id}`));
  await expect(page.getByRole('heading', { name: 'Nastar Wisman' })).toBeVisible();
  await part(page, 'Kotak').click();
  await stageOf(page).focus();
  await page.keyboard.press('ArrowRight');
  const kept = async () => {
    const [post] = await readRows<{ scenes: { portrait?: Scene } }>(page, 'posts');
    return post?.scenes.portrait as Scene;
  };
  await expect.poll(async () => layerIn(await kept(), 'box')?.x).toBe(65);
  expect(await readRows(page, 'designs')).toEqual([]);
  await isSaved(page);
  await page.reload();
  await part(page, 'Kotak').click();
  await expect(page.getByRole('textbox', { name: 'Dari kiri' })).toHaveValue('65');
});

test('a code leads where it is told to, and is drawn anew', async ({ opened }) => {
  const page = await studioWithStore(opened);
  await openSample(page);
  await page.getByRole('button', { name: 'Tambah', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Kode QR', exact: true }).click();
  await expect(part(page, 'Kode QR')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  const before = await shotOf(page);
  await part(page, 'Kode QR').click();
  await page
    .getByRole('textbox', { name: 'Tautan atau tulisan' })
    .fill('https://wa.me/6281234567890?text=Pesan');
  const data = 'https://wa.me/6281234567890?text=Pesan';
  await expect
    .poll(async () => (await stored(page)).layers.find(({ type }) => type === 'qr'))
    .toMatchObject({ data, width: 260, height: 260 });
  await stageOf(page).focus();
  await page.keyboard.press('Escape');
  await expect(chosen(page)).toHaveCount(0);
  expect(await difference(page, before, await shotOf(page))).toBeGreaterThan(0.003);
});

test('a headline is bent and straightened by key', async ({ opened }) => {
  const page = await studioWithStore(opened);
  const sample = await openSample(page);
  await part(page, 'Soft Cookies Matcha').click();
  const bend = slider(page, 'Lengkung');
  await bend.focus();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(async () => layerIn(await stored(page), 'title')).toMatchObject({ curve: 60 });
  const title = layerIn(await stored(page), 'title');
  // The middle stays where it was while an arc needs more height than a line.
  expect((title?.y ?? 0) + (title?.height ?? 0) / 2).toBeCloseTo(880 + 200 / 2, 0);
  await stageOf(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => stored(page)).toEqual(sample);
});

test('the ground runs from one colour into another', async ({ opened }) => {
  const page = await studioWithStore(opened);
  await openSample(page);
  await stageOf(page).focus();
  await page.keyboard.press('Escape');
  await page.getByRole('switch', { name: 'Dua warna berpadu' }).click({ force: true });
  await expect
    .poll(async () => (await stored(page)).background)
    .toEqual({ from: 'ground', to: 'accent', angle: 90 });
  const blues = async (points: readonly (readonly [number, number])[]) =>
    (await colorsAt(page, points)).map(([, , blue]) => blue ?? 0);
  const down = [
    [20, 20],
    [20, 675],
    [20, 1330],
  ] as const;
  // From the pale ground above to the accent below: ever less blue.
  const [top = 0, middle = 0, bottom = 0] = await blues(down);
  expect(top).toBeGreaterThan(middle + 40);
  expect(middle).toBeGreaterThan(bottom + 40);
  await slider(page, 'Arah').focus();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await stored(page)).background).toMatchObject({ angle: 180 });
  // From right to left now: downwards nothing changes.
  await expect
    .poll(async () => {
      const [one = 0, , other = 0] = await blues(down);
      return Math.abs(one - other);
    })
    .toBeLessThan(8);
  const [left = 0, right = 0] = await blues([
    [20, 40],
    [1060, 40],
  ]);
  expect(right).toBeGreaterThan(left + 100);
});

test('the picture is magnified about the wheel’s point and pushed about by wheel and hand', async ({
  opened,
}) => {
  const page = await studioWithStore(opened);
  await openSample(page);
  const at = await onScreen(page, 300, 980);
  const zoom = async () => Number(await stageOf(page).getAttribute('data-zoom'));
  const before = await zoom();
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(zoom).toBeGreaterThan(before * 2);
  const near = await zoom();
  // What lay under the wheel lies there still.
  await page.mouse.click(at.x, at.y);
  await expect(chosen(page)).toHaveText(/Soft Cookies Matcha/);
  await page.keyboard.press('Escape');

  await page.mouse.wheel(0, 150);
  await page.mouse.click(at.x, at.y - 150);
  await expect(chosen(page)).toHaveText(/Soft Cookies Matcha/);
  await page.keyboard.press('Escape');

  await page.keyboard.down('Space');
  await dragBy(page, { x: at.x, y: at.y - 150 }, 60, 100);
  await page.keyboard.up('Space');
  await expect(chosen(page)).toHaveCount(0);
  await page.mouse.click(at.x + 60, at.y - 50);
  await expect(chosen(page)).toHaveText(/Soft Cookies Matcha/);
  expect(await zoom()).toBe(near);
  expect(layerIn(await stored(page), 'title')).toMatchObject({ x: 64, y: 880 });
});

test('an edge that is pulled comes to lie on another', async ({ opened }) => {
  const page = await studioWithStore(opened);
  await openSample(page, (scene) => ({
    ...scene,
    layers: scene.layers.filter(({ id }) => id === 'photo' || id === 'box'),
  }));
  await part(page, 'Kotak').click();
  const handle = await onScreen(page, 64 + 420, 1190);
  const zoom = Number(await stageOf(page).getAttribute('data-zoom'));
  // The photo ends at 1016: the hand stops four pixels of the screen short of it.
  await dragBy(page, handle, (1016 - 484) * zoom - 4, 0);
  await expect.poll(async () => layerIn(await stored(page), 'box')).toMatchObject({ x: 64, width: 952 });
  expect(layerIn(await stored(page), 'box')).toMatchObject({ y: 1130, height: 120 });

  // A corner keeps the shape: to the picture's right edge, 64 further, and downwards as much as that asks.
  const corner = await onScreen(page, 64 + 952, 64 + 760);
  await part(page, 'Foto').click();
  await dragBy(page, corner, 64 * zoom - 3, 64 * zoom * (760 / 952));
  await expect.poll(async () => layerIn(await stored(page), 'photo')?.width).toBe(1016);
  const grown = layerIn(await stored(page), 'photo');
  expect(grown).toMatchObject({ x: 64, y: 64 });
  expect((grown?.height ?? 0) / 760).toBeCloseTo(1016 / 952, 3);
});

test('a press twice on a part of a sticker means that part', async ({ opened }) => {
  const page = await studioWithStore(opened);
  await openSample(page);
  const edge = await onScreen(page, 860, 150);
  await page.mouse.dblclick(edge.x, edge.y);
  await expect(chosen(page)).toHaveText(/Segel/);
  await expect(page.getByRole('textbox', { name: 'Tulisan di gambar' })).toHaveCount(0);
  // What can be done to a chosen part comes above the picture and moves it.
  const middle = await onScreen(page, 860, 240);
  await page.mouse.dblclick(middle.x, middle.y);
  await expect(page.getByRole('textbox', { name: 'Tulisan di gambar' })).toHaveValue('READY');
});

test('a text laid out in other typefaces is fitted into its box in the editor too', async ({ opened }) => {
  const page = await studioWithStore(opened);
  // As a narrower typeface would have left it: far wider than its box in the one of today.
  const wide = { size: 190, color: 'black' };
  await openSample(page, (scene) => ({
    ...scene,
    background: 'white',
    layers: scene.layers.flatMap((layer) => (layer.id === 'title' ? [{ ...layer, ...wide }] : [])),
  }));
  await part(page, 'Soft Cookies Matcha').waitFor();
  const ink = async (from: number, to: number) => {
    const points = Array.from({ length: 400 }, (_, index) => {
      const across = from + ((index % 20) / 19) * (to - from);
      return [across, 890 + Math.floor(index / 20) * 9] as const;
    });
    return (await colorsAt(page, points)).filter(([red = 255]) => red < 100).length;
  };
  await expect.poll(() => ink(70, 600)).toBeGreaterThan(20);
  await expect.poll(() => ink(1024, 1076)).toBe(0);
});
