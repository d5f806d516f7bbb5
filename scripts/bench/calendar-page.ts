/** Runs inside a page of the extension; see calendar.ts. */
import { posts } from '../../utils/db';
import { db } from '../../utils/db/database';

/** Days of a month view, six weeks, somewhere in the middle of what was seeded. */
const dayBack = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const MONTH = { from: dayBack(741), to: dayBack(700) };
/** Four posts a day: see seed-posts.ts. */
const WANTED = 42 * 4;

const shopId = async (): Promise<string> => (await db.shops.toArray())[0]?.id ?? '';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

async function timed(read: (shop: string) => Promise<unknown[]>): Promise<number> {
  const shop = await shopId();
  const start = performance.now();
  const rows = await read(shop);
  const took = performance.now() - start;
  if (rows.length !== WANTED) throw new Error(`${rows.length} posts in the month, not ${WANTED}`);
  return took;
}

/** The month as the calendar reads it. */
export const read = (): Promise<number> => timed((shop) => posts.between(shop, MONTH.from, MONTH.to));

/** The floor: the same rows through the same index, without a library. */
export const readRaw = (): Promise<number> =>
  timed((shop) => {
    const index = db.backendDB().transaction('posts').objectStore('posts').index('[shopId+day]');
    return settled(index.getAll(IDBKeyRange.bound([shop, MONTH.from], [shop, MONTH.to])));
  });

/** The floor of a move: one row read and written in one transaction that reaches the disk. */
export async function moveRaw(): Promise<number> {
  const start = performance.now();
  const write = db.backendDB().transaction('posts', 'readwrite', { durability: 'strict' });
  const store = write.objectStore('posts');
  const row = await settled(store.get('post-000000'));
  store.put({ ...row, updatedAt: row.updatedAt + 1 });
  await new Promise<void>((done, failed) => {
    write.oncomplete = () => done();
    write.onabort = () => failed(write.error);
  });
  return performance.now() - start;
}

/** The floor of the page: the shown month read and laid out as plain buttons in a grid. */
export async function drawRaw(): Promise<number> {
  const shop = await shopId();
  const start = performance.now();
  const index = db.backendDB().transaction('posts').objectStore('posts').index('[shopId+day]');
  const rows = await settled(index.getAll(IDBKeyRange.bound([shop, MONTH.from], [shop, MONTH.to])));
  const grid = document.createElement('div');
  grid.style.cssText = 'display:grid;grid-template-columns:repeat(7,1fr)';
  for (const { id, time } of rows) {
    const button = document.createElement('button');
    button.textContent = `${time} ${id}`;
    grid.append(button);
  }
  document.body.append(grid);
  grid.getBoundingClientRect();
  const took = performance.now() - start;
  grid.remove();
  return took;
}
