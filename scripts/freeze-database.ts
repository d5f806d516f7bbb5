// Freezes the database that this version of Pajang makes, as a fixture: run it on the build of a release,
// before the next change of `SCHEMA_VERSION`. What is stored comes from the main job, done in a real browser.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { doMainJob } from '../tests/support/main-job';

const FOLDER = 'tests/fixtures/databases';

// As text: the loader that runs this script would add helpers of its own to a function.
const DUMP = `(async () => {
  const request = (it) => new Promise((done, failed) => {
    it.onsuccess = () => done(it.result);
    it.onerror = () => failed(it.error);
  });
  const database = await request(indexedDB.open('pajang'));
  const plain = async (value) => {
    if (value instanceof Blob) {
      const bytes = new Uint8Array(await value.arrayBuffer());
      return { blob: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), type: value.type };
    }
    if (Array.isArray(value)) return Promise.all(value.map(plain));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([k, v]) => [k, await plain(v)])));
  };
  const stores = {};
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    stores[name] = { keyPath: store.keyPath, indexes, rows: await plain(await request(store.getAll())) };
  }
  const { version } = database;
  database.close();
  return { version, stores };
})()`;

let dump: { version: number } | null = null;
await doMainJob(async (name, page: Page) => {
  if (name === 'posted') dump = await page.evaluate(DUMP);
});
if (!dump) throw new Error('the main job has no step called "posted"');
// Dexie counts in tens: version 1 of ours is 10 to the browser.
const file = join(FOLDER, `v${(dump as { version: number }).version / 10}.json`);
await mkdir(FOLDER, { recursive: true });
await writeFile(file, `${JSON.stringify(dump, null, 1)}\n`);
console.log(`Written to ${file}`);
