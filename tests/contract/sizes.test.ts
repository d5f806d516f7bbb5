import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const OUT = '.output/chrome-mv3';
const bytes = (path: string) => statSync(join(OUT, path)).size;

/** Every script that a page of ours loads before anything is pressed: its own and all it imports statically. */
function eagerScripts(page: string): string[] {
  const html = readFileSync(join(OUT, page), 'utf8');
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const code = readFileSync(join(OUT, path), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      visit(`chunks/${name}`);
  };
  for (const [, path] of html.matchAll(/<script[^>]+src="\/([^"]+)"/g)) visit(path as string);
  return [...seen];
}

const KB = 1000;

describe('sizes of the build', () => {
  it('keeps what stands on every page under 20 kB', () => {
    expect(readdirSync(join(OUT, 'content-scripts'))).toEqual(['page.js']);
    expect(bytes('content-scripts/page.js')).toBeLessThan(20 * KB);
  });

  // The reader carries Readability, a mender of broken JSON and the names of all HTML entities.
  it('keeps what is put on a page when asked for small', () => {
    expect(bytes('reader.js')).toBeLessThan(180 * KB);
    expect(bytes('composer.js')).toBeLessThan(40 * KB);
    expect(bytes('identity.js')).toBeLessThan(25 * KB);
    expect(bytes('pictures.js')).toBeLessThan(10 * KB);
  });

  // It is read anew each time the browser wakes it; most of it is the database's library.
  it('keeps the background small', () => {
    expect(bytes('background.js')).toBeLessThan(130 * KB);
  });

  it('opens the panel from few files, of less than 700 kB: each further file costs it milliseconds', () => {
    expect(eagerScripts('sidepanel.html').length).toBeLessThanOrEqual(3);
    const total = eagerScripts('sidepanel.html').reduce((sum, path) => sum + bytes(path), 0);
    expect(total).toBeLessThan(700 * KB);
  });
});
