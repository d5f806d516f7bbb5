/** Runs inside a page of the extension; see backup.ts. All files are in the browser's own file system. */
import { readBackup, writeBackup } from '../../utils/backup';
import { db } from '../../utils/db/database';
import { replaceAll, snapshot } from '../../utils/db/exchange';

export { digests, fill } from '../../tests/support/big-shop';

const TABLES = ['shops', 'assets', 'products', 'templates', 'designs', 'posts', 'testimonials', 'photoBytes'];

const file = async (name: string) =>
  (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Backs everything up as the data page does. */
export const write = (): Promise<number> =>
  timed(async () => {
    const sink = await (await file('backup.zip')).createWritable();
    const taken = await snapshot(null);
    await writeBackup(
      { kind: 'all', madeAt: 1, rows: taken.rows, photos: taken.photos(), photoCount: taken.photoCount },
      sink,
      {},
    );
  });

/** Reads the backup to its end, checks it, and puts it in place of what is stored. */
export const restore = (): Promise<number> =>
  timed(async () => {
    const { rows, photos } = await readBackup(await (await file('backup.zip')).getFile(), {});
    await replaceAll({ shopId: null, rows, photos });
  });

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/** Row texts as they came out of the database, and where each photo lies in the raw file. */
const raw: { rows: Record<string, string>; photos: { hash: string; sizes: [number, number] }[] } = {
  rows: {},
  photos: [],
};

/** The floor: the same bytes out of the database and into a file, one behind the other; no zip, no check. */
export const writeRaw = (): Promise<number> =>
  timed(async () => {
    const sink = await (await file('raw.bin')).createWritable();
    const database = db.backendDB();
    raw.photos = [];
    for (const name of TABLES) {
      const store = () => database.transaction(name).objectStore(name);
      if (name !== 'photoBytes') {
        raw.rows[name] = JSON.stringify(await settled(store().getAll()));
        await sink.write(raw.rows[name]);
        continue;
      }
      for (const hash of await settled(store().getAllKeys())) {
        const { working, thumb } = await settled(store().get(hash));
        raw.photos.push({ hash: String(hash), sizes: [working.size, thumb.size] });
        await sink.write(await working.arrayBuffer());
        await sink.write(await thumb.arrayBuffer());
      }
    }
    await sink.close();
  });

/** The floor: the same rows and bytes out of the raw file and into stores of the same make, in one transaction. */
export const restoreRaw = (): Promise<number> =>
  timed(async () => {
    const source = await (await file('raw.bin')).getFile();
    const open = indexedDB.open('raw', 1);
    open.onupgradeneeded = () => {
      for (const name of TABLES) {
        const { primKey, indexes } = db.table(name).schema;
        const store = open.result.createObjectStore(name, { keyPath: primKey.keyPath as string });
        for (const index of indexes) store.createIndex(index.name, index.keyPath as string | string[]);
      }
    };
    const database = await settled(open);
    const write = database.transaction(TABLES, 'readwrite', { durability: 'strict' });
    for (const name of TABLES) write.objectStore(name).clear();
    let at = 0;
    for (const [name, text] of Object.entries(raw.rows)) {
      for (const row of JSON.parse(text)) write.objectStore(name).put(row);
      at += new Blob([text]).size;
    }
    for (const { hash, sizes } of raw.photos) {
      const [working, thumb] = sizes.map((size) => {
        const part = source.slice(at, at + size, 'image/jpeg');
        at += size;
        return part;
      });
      write.objectStore('photoBytes').put({ hash, working, thumb });
    }
    await new Promise<void>((done, failed) => {
      write.oncomplete = () => done();
      write.onabort = () => failed(write.error);
    });
    database.close();
  });
