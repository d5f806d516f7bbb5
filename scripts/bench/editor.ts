import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from '@playwright/test';
import { openBrowser } from '../../tests/support/browser';
import { keepDesign, keepPhoto, studioWithStore } from '../../tests/support/editor';
import { fortyParts } from './editor-scene';
import { inTurn, type Row, toRow } from './row';

/** How much slower than this computer the seller's is taken to be. */
const SLOWED = 6;
/** How long a part is dragged, ms. */
const DRAG = 3000;
/** Rounds of each side: each is 3 s of frames. */
const RUNS = 5;
/** The part that is dragged: in the middle of the pile, with others below and above. */
const DRAGGED = 'part-17';

/** The time of which 95 of 100 frames take less. */
const p95 = (frames: readonly number[]): number => {
  const sorted = frames.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
};

/** Drags from a point in circles for {@link DRAG} ms and answers the times between the frames meanwhile. */
async function drag(page: Page, cdp: CDPSession, from: { x: number; y: number }): Promise<number> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.evaluate('dragBench.watch()');
  const begun = performance.now();
  for (let moves = 0; performance.now() - begun < DRAG; moves += 1) {
    const turn = moves / 12;
    await cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      button: 'left',
      buttons: 1,
      x: from.x + 90 * Math.sin(turn),
      y: from.y + 90 * (1 - Math.cos(turn)),
    });
  }
  const frames = await page.evaluate<number[]>('dragBench.frames()');
  await page.mouse.move(from.x, from.y);
  await page.mouse.up();
  if (frames.length < 10) throw new Error(`only ${frames.length} frames were drawn`);
  return p95(frames);
}

/** One of 40 parts dragged for three seconds on a slowed processor, against the plainest canvas doing the same. */
export async function editor(): Promise<Row[]> {
  const opened = await openBrowser();
  const page = await studioWithStore(opened);
  const photos: string[] = [];
  for (const tint of [10, 60, 140, 200, 260]) photos.push(await keepPhoto(page, { tint }));
  const scene = fortyParts(photos);
  const id = await keepDesign(page, { portrait: scene });
  await page.goto(page.url().replace(/#.*/, `#desain/${id}`));
  const stage = page.locator('[data-stage]');
  await page.locator('[data-stage][data-ready]').waitFor();
  const box = await stage.boundingBox();
  const part = scene.layers.find((layer) => layer.id === DRAGGED);
  if (!box || !part) throw new Error('there is nothing to drag');
  const zoom = Number(await stage.getAttribute('data-zoom'));
  const left = (box.width - scene.width * zoom) / 2 + box.x;
  const top = (box.height - scene.height * zoom) / 2 + box.y;
  const from = {
    x: Math.round(left + (part.x + 20) * zoom),
    y: Math.round(top + (part.y + part.height / 2) * zoom),
  };
  await page.mouse.click(from.x, from.y);
  const slowed = async (target: Page) => {
    const cdp = await target.context().newCDPSession(target);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    return cdp;
  };
  const plain = await opened.context.newPage();
  const script = await readFile('scripts/bench/drag.in-page.js', 'utf8');
  for (const target of [page, plain]) await target.evaluate(script);
  await plain.evaluate(`dragBench.plain(${JSON.stringify(box)})`);
  const [ours, floor] = [await slowed(page), await slowed(plain)];
  const times = await inTurn(
    async () => {
      await page.bringToFront();
      return drag(page, ours, from);
    },
    async () => {
      await plain.bringToFront();
      return drag(plain, floor, from);
    },
    RUNS,
  );
  await opened.close();
  return [
    toRow({ id: 'drag-40-layers', unit: 'ms, 95th percentile of frames (goal: ours)', goal: 33 }, times),
  ];
}
