import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { bundle } from '../build';
import { cachedFolder } from '../cached-folder';
import { CACHE_DIR, DEMO_DIR } from '../paths';
import { filesBelow, sourceHash } from '../source-hash';
import { withExif } from './exif';
import { DEMO_PHOTOS } from './list';

const LAB = join(DEMO_DIR, 'photos', 'lab');
const BASE = join(CACHE_DIR, 'demo-photos');

const sources = () => [
  ...filesBelow(LAB),
  join(DEMO_DIR, 'photos', 'list.ts'),
  join(DEMO_DIR, 'photos', 'exif.ts'),
  join(DEMO_DIR, 'photos', 'index.ts'),
];

const version = () => sourceHash(DEMO_DIR, sources());

let known: string | undefined;

/**
 * The file that a marketplace would serve for a photo id (upright, no EXIF): long side 1200, or 320 when
 * the id ends in `_tn`. undefined when there is no such photo, or none was rendered yet.
 */
export function webPhotoPath(name: string): string | undefined {
  const hit = /^([a-z-]+?)(_tn)?$/.exec(name);
  if (!hit || !DEMO_PHOTOS.some((p) => p.id === hit[1])) return undefined;
  known ??= join(BASE, version());
  const file = join(known, 'web', `${name}.jpg`);
  return existsSync(file) ? file : undefined;
}

const paths = (dir: string): Record<string, string> => ({
  ...Object.fromEntries(DEMO_PHOTOS.map(({ id }) => [id, join(dir, `${id}.jpg`)])),
  'logo-qkiz': join(dir, 'logo-qkiz.png'),
  'rusak-terpotong': join(dir, 'rusak-terpotong.jpg'),
  'bukan-foto': join(dir, 'bukan-foto.jpg'),
});

/**
 * Paths of the demo photos by id, rendered first when the cache has none (some 25 s on two cores).
 *
 * Besides the camera photos: `logo-qkiz` (512 × 512 PNG with alpha), and two bad inputs, `rusak-terpotong`
 * (a JPEG that ends half way) and `bukan-foto` (text under the name of a photo).
 *
 * @param executablePath Chromium; it needs WebGL 2, for which its own software renderer serves.
 */
export async function ensureDemoPhotos(
  executablePath = process.env.PAJANG_BROWSER ?? '/usr/bin/chromium',
): Promise<Record<string, string>> {
  return paths(await cachedFolder(BASE, version(), (dir) => render(dir, executablePath)));
}

/** Renders what is missing; each photo is on the disk as soon as it is made, so a stopped run is not lost. */
async function render(dir: string, executablePath: string): Promise<void> {
  mkdirSync(join(dir, 'web'), { recursive: true });
  await bundle('lab', join(LAB, 'main.ts'), dir);
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--no-first-run',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ path: join(dir, 'lab.js'), type: 'module' });
    // A module runs a moment after its tag has been put in.
    await page.waitForFunction(() => window.lab !== undefined);
    for (const { id, width, height, orientation, gps } of DEMO_PHOTOS) {
      if (existsSync(join(dir, `${id}.jpg`))) continue;
      const turned = orientation === 6;
      const got = await page.evaluate(([i, t]) => window.lab.photo(i, t), [id, turned] as const);
      const camera = Buffer.from(got.camera, 'base64');
      put(join(dir, 'web', `${id}_tn.jpg`), Buffer.from(got.small, 'base64'));
      put(join(dir, 'web', `${id}.jpg`), Buffer.from(got.web, 'base64'));
      put(join(dir, `${id}.jpg`), withExif(camera, { orientation, width, height, gps }));
    }
    put(join(dir, 'logo-qkiz.png'), Buffer.from(await page.evaluate(() => window.lab.logo()), 'base64'));
  } finally {
    await browser.close();
  }
  const whole = readFileSync(join(dir, 'web', `${DEMO_PHOTOS[0].id}.jpg`));
  put(join(dir, 'rusak-terpotong.jpg'), whole.subarray(0, Math.floor(whole.length / 2)));
  put(
    join(dir, 'bukan-foto.jpg'),
    Buffer.from('Ini daftar harga, bukan foto.\nSoft Cookies Matcha 25.000\n'),
  );
}

/** Writes a file whole or not at all. */
function put(file: string, bytes: Buffer): void {
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
}
