import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureDemoPhotos } from '../tests/demo/photos';
import { cutScenes } from '../tests/support/cut-scenes';
import { WORKING_COPY_SIDE } from '../utils/model/asset';
import { cutOut, fitted, onGround, type Pixels, prepare, shrunk } from '../utils/photo/cut-out';

const OUT = resolve('sheet-output/cut-out');
/** Long side of each picture on the sheet, in pixels. */
const SIDE = 420;
const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

interface Entry {
  name: string;
  load: (page: Page) => Promise<Pixels>;
}

const fileEntry = (path: string): Entry => ({
  name: basename(path),
  load: async (page) => {
    const bytes = readFileSync(path).toString('base64');
    const type = TYPES[extname(path).toLowerCase()] ?? '';
    const [width, height, data] = await page.evaluate(
      async ([base64, mime, most]) => {
        const binary = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([binary], { type: mime }));
        const scale = Math.min(1, most / Math.max(bitmap.width, bitmap.height));
        const size = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)] as const;
        const context = new OffscreenCanvas(...size).getContext('2d') as OffscreenCanvasRenderingContext2D;
        context.imageSmoothingQuality = 'high';
        context.drawImage(bitmap, 0, 0, ...size);
        const pixels = context.getImageData(0, 0, ...size).data;
        let text = '';
        for (let at = 0; at < pixels.length; at += 32768)
          text += String.fromCharCode(...pixels.subarray(at, at + 32768));
        return [...size, btoa(text)] as const;
      },
      [bytes, type, WORKING_COPY_SIDE] as const,
    );
    return { width, height, data: Uint8ClampedArray.from(Buffer.from(data, 'base64')) };
  },
});

const folderEntries = (folder: string): Entry[] =>
  readdirSync(folder)
    .filter((name) => extname(name).toLowerCase() in TYPES)
    .toSorted()
    .map((name) => fileEntry(join(folder, name)));

/** The opacity as a picture in greys. */
const opacityOf = ({ width, height, data }: Pixels): Pixels => ({
  width,
  height,
  data: data.map((_, at) => (at % 4 === 3 ? 255 : (data[at - (at % 4) + 3] as number))),
});

function picturesOf(photo: Pixels): { pictures: Pixels[]; took: number } {
  const began = performance.now();
  const cut = cutOut(prepare(photo), []);
  const took = Math.round(performance.now() - began);
  const all = cut.ok
    ? [
        photo,
        opacityOf(cut.data),
        onGround(cut.data, { kind: 'plain', colour: [255, 255, 255] }),
        onGround(cut.data, { kind: 'stage', colour: [244, 224, 190] }),
      ]
    : [photo];
  return { pictures: all.map((one) => shrunk(one, fitted(one, SIDE))), took };
}

const addRow = (page: Page, title: string, pictures: readonly Pixels[]) =>
  page.evaluate(
    ([words, drawings]) => {
      const row = document.body.appendChild(document.createElement('figure'));
      for (const { width, height, bytes } of drawings) {
        const canvas = row.appendChild(document.createElement('canvas'));
        Object.assign(canvas, { width, height });
        const data = Uint8ClampedArray.from(atob(bytes), (char) => char.charCodeAt(0));
        canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
      }
      row.appendChild(document.createElement('figcaption')).textContent = words;
    },
    [
      title,
      pictures.map(({ width, height, data }) => ({
        width,
        height,
        bytes: Buffer.from(data).toString('base64'),
      })),
    ] as const,
  );

async function sheet(page: Page, name: string, entries: readonly Entry[]): Promise<void> {
  await page.setContent(
    '<style>body{margin:12px;background:#bcd;font:14px sans-serif}figure{margin:0 0 12px}canvas{margin-right:8px}</style>',
  );
  for (const { name: title, load } of entries) {
    const { pictures, took } = picturesOf(await load(page));
    const words = pictures.length > 1 ? `${title} · ${took} ms` : `${title} · nothing found`;
    await addRow(page, words, pictures);
    console.log(words);
  }
  const path = join(OUT, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
}

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const executablePath = process.env.PAJANG_BROWSER;
  const demo = Object.entries(await ensureDemoPhotos()).filter(([id]) => !/^(logo-|rusak-|bukan-)/.test(id));
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 4 * (SIDE + 8) + 24, height: 800 } });
  await sheet(
    page,
    'made',
    cutScenes().map(({ name, photo }) => ({ name, load: () => Promise.resolve(photo) })),
  );
  await sheet(
    page,
    'demo',
    demo.map(([, path]) => fileEntry(path)),
  );
  for (const folder of process.argv.slice(2))
    await sheet(page, basename(resolve(folder)), folderEntries(folder));
  await browser.close();
}

await main();
