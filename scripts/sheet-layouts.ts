// Contact sheets of the layouts, drawn by the real painter in a real browser.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { openBrowser } from '../tests/support/browser';
import { GOLDEN_DIR, LAB_BROWSER, openLayoutLab } from '../tests/support/layout-lab';
import type { BrandId } from '../tests/support/layout-page/brands';
import type { Job, SizeId } from '../tests/support/layout-page/draw';
import type { Sheet } from '../tests/support/layout-page/sheet';

const OUT = resolve('sheet-output');
const SIZES: SizeId[] = ['portrait', 'square', 'story', 'tall'];
/** Layouts of a sheet: more make a picture that viewers shrink until nothing can be read. */
const MEMBERS = 2;

interface About {
  id: string;
  family: string;
}

const bytes = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');

const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );

type Rows = Sheet['rows'];

/** A layout as two shops have it, in every size. */
const usual = ({ id }: About): Rows =>
  (['warm', 'dark'] as const).map((brand) => ({
    label: `${id} · ${brand}`,
    jobs: SIZES.map((size): Job => ({ layout: id, size, brand, sample: 'usual', photos: 'demo' })),
  }));

/** Much text, little text, hard colours, black and white photos. */
const hard = ({ id }: About): Rows => {
  const job = (sample: Job['sample'], brand: BrandId, photos: Job['photos'], size: SizeId): Job => ({
    layout: id,
    brand,
    size,
    sample,
    photos,
  });
  return [
    {
      label: `${id} · much text`,
      jobs: [
        job('long', 'warm', 'demo', 'square'),
        job('long', 'dark', 'hard', 'portrait'),
        job('long', 'pink', 'hard', 'portrait'),
        job('long', 'unreadable', 'drawn', 'story'),
      ],
    },
    {
      label: `${id} · hard colours, little text`,
      jobs: [
        job('usual', 'grey', 'hard', 'square'),
        job('usual', 'white', 'demo', 'portrait'),
        job('short', 'dark', 'demo', 'square'),
        { ...job('short', 'warm', 'drawn', 'story'), language: 'en' },
      ],
    },
  ];
};

async function sheets(page: Page, layouts: readonly About[]): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  for (const family of new Set(layouts.map((layout) => layout.family))) {
    const members = layouts.filter((layout) => layout.family === family);
    for (const [part, some] of inParts(members, MEMBERS).entries()) {
      for (const [kind, rows] of [
        ['usual', some.flatMap(usual)],
        ['hard', some.flatMap(hard)],
      ] as const) {
        const sheet = { title: `${family} · ${kind}`, cell: 320, rows };
        const picture = await page.evaluate((wanted) => window.layoutLab.sheet(wanted), sheet);
        const file = join(OUT, `${family}-${part + 1}-${kind}.png`);
        await writeFile(file, bytes(picture));
        console.log(file);
      }
    }
  }
}

/** Renews the pictures that the pixel tests compare with, and drops those of layouts that are gone. */
async function goldens(page: Page, layouts: readonly About[], all: boolean): Promise<void> {
  await mkdir(GOLDEN_DIR, { recursive: true });
  let total = 0;
  for (const { id } of layouts) {
    const picture = bytes(await page.evaluate((layout) => window.layoutLab.golden(layout), id));
    await writeFile(join(GOLDEN_DIR, `${id}.webp`), picture);
    total += picture.length;
  }
  if (all)
    for (const name of await readdir(GOLDEN_DIR))
      if (!layouts.some(({ id }) => name === `${id}.webp`)) await rm(join(GOLDEN_DIR, name));
  console.log(`${layouts.length} layouts, ${Math.round(total / 1000)} kB in ${GOLDEN_DIR}`);
}

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const golden = args.includes('--golden');
const opened = await openBrowser(LAB_BROWSER);
try {
  const page = await openLayoutLab(opened.context, { demo: !golden });
  const all = await page.evaluate(() => window.layoutLab.layouts());
  const layouts = all.filter(
    ({ id, family }) => wanted.length === 0 || wanted.includes(id) || wanted.includes(family),
  );
  if (layouts.length === 0) throw new Error(`no layout or family is called ${wanted.join(' or ')}`);
  await (golden ? goldens(page, layouts, wanted.length === 0) : sheets(page, layouts));
} finally {
  await opened.close();
}
