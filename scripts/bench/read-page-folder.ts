import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface SavedPage {
  name: string;
  /** Where it stood; normalised, without a fragment. */
  url: string;
  body: Buffer;
}

/** Real pages kept outside of the repository; our own where there are none. */
const REAL = '../shared/pages';
const OWN = 'tests/fixtures/pages';

async function saved(name: string, html: string, facts: string): Promise<SavedPage[]> {
  if (!existsSync(html) || !existsSync(facts)) return [];
  const { url = `https://example.com/${name}` } = JSON.parse(await readFile(facts, 'utf8')) as {
    url?: string;
  };
  const address = new URL(url);
  address.hash = '';
  return [{ name, url: address.href, body: await readFile(html) }];
}

/** The saved pages of a folder (`<name>/page.html` with `truth.json`, or `<name>.html` with `<name>.json`). */
export async function savedPages(folder = existsSync(REAL) ? REAL : OWN): Promise<SavedPage[]> {
  const names = (await readdir(folder)).sort();
  const found = names.map((name) =>
    name.endsWith('.html')
      ? saved(name, join(folder, name), join(folder, name.replace(/html$/, 'json')))
      : saved(name, join(folder, name, 'page.html'), join(folder, name, 'truth.json')),
  );
  return (await Promise.all(found)).flat();
}
