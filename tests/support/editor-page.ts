import { expect, type Page } from '@playwright/test';
import type { Scene } from '../../utils/scene/schema';
import { keepDesign, keepPhoto, sampleScene } from './editor';
import { readRows } from './panel';

export interface Row {
  id: string;
  name: string;
  scenes: { portrait?: Scene; square?: Scene };
}

export const stored = async (page: Page): Promise<Scene> => {
  const [row] = await readRows<Row>(page, 'designs');
  return row?.scenes.portrait as Scene;
};
export const layerIn = (scene: Scene, id: string) => scene.layers.find((layer) => layer.id === id);

/** Opens the editor on a design that holds one of each sort of part. */
export async function openSample(
  page: Page,
  change: (scene: Scene) => unknown = (scene) => scene,
): Promise<Scene> {
  const scene = sampleScene(await keepPhoto(page));
  const id = await keepDesign(page, { portrait: change(scene) });
  await page.goto(page.url().replace(/#.*/, `#desain/${id}`));
  return scene;
}

export const stageOf = (page: Page) => page.getByRole('application', { name: 'Gambar', exact: true });
export const part = (page: Page, name: string) => page.getByRole('treeitem', { name, exact: true });
export const isSaved = (page: Page) => expect(page.getByRole('status').getByText('Tersimpan')).toBeVisible();

/** Where a point of the picture (in its own pixels) lies on the screen. */
export async function onScreen(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const stage = page.locator('[data-stage][data-ready]');
  await stage.waitFor();
  const box = await stage.boundingBox();
  const zoom = Number(await stage.getAttribute('data-zoom'));
  if (!box) throw new Error('the picture is not there');
  return {
    x: box.x + (box.width - 1080 * zoom) / 2 + x * zoom,
    y: box.y + (box.height - 1350 * zoom) / 2 + y * zoom,
  };
}

export async function dragBy(
  page: Page,
  from: { x: number; y: number },
  dx: number,
  dy: number,
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1)
    await page.mouse.move(from.x + (dx * step) / 8, from.y + (dy * step) / 8);
  await page.mouse.up();
}

/** Of the pixels of two screenshots, the share that differ by more than `by` in any colour. */
export const difference = (page: Page, a: Buffer, b: Buffer, by = 48): Promise<number> =>
  page.evaluate(
    async ({ shots, by }) => {
      const [one = [], other = []] = await Promise.all(
        shots.map(async (shot) => {
          const bytes = Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes]));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return [...(context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [])];
        }),
      );
      if (one.length === 0 || one.length !== other.length) throw new Error('not of one size');
      const far = one.filter((value, at) => Math.abs(value - (other[at] ?? 0)) > by).length;
      return far / one.length;
    },
    { shots: [a.toString('base64'), b.toString('base64')], by },
  );

/** The stage without the ring round it that tells where the keys go. */
export async function shotOf(page: Page): Promise<Buffer> {
  const box = await stageOf(page).boundingBox();
  if (!box) throw new Error('the picture is not there');
  const clip = { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 };
  return page.screenshot({ clip });
}
