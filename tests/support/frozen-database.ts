/** A database as `scripts/freeze-database.ts` writes it down. */
export interface FrozenDatabase {
  /** The browser's own version number: ten times ours. */
  version: number;
  stores: Record<string, FrozenStore>;
}
interface FrozenStore {
  keyPath: string;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  rows: unknown[];
}

/** Takes the bytes of frozen blobs out of their text. */
export function thaw(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(thaw);
  if (typeof value !== 'object' || value === null) return value;
  if ('blob' in value && 'type' in value) {
    const bytes = Uint8Array.from(atob(String(value.blob)), (char) => char.charCodeAt(0));
    return new Blob([bytes], { type: String(value.type) });
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, thaw(inner)]));
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/** Makes the frozen database anew, by the browser's own means and none of ours. */
export async function remake(name: string, frozen: FrozenDatabase): Promise<void> {
  const open = indexedDB.open(name, frozen.version);
  open.onupgradeneeded = () => {
    for (const [table, { keyPath, indexes, rows }] of Object.entries(frozen.stores)) {
      const store = open.result.createObjectStore(table, { keyPath });
      for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
        store.createIndex(index, path, { unique, multiEntry });
      for (const row of rows) store.add(thaw(row));
    }
  };
  (await settled(open)).close();
}

/** Everything that a database holds, and its version, read by the browser's own means; blobs as their text. */
export async function contentOf(
  name: string,
): Promise<{ version: number; stores: Record<string, unknown[]> }> {
  const database = await settled(indexedDB.open(name));
  const stores: Record<string, unknown[]> = {};
  for (const table of database.objectStoreNames) {
    const rows = await settled(database.transaction(table).objectStore(table).getAll());
    stores[table] = await Promise.all(rows.map(written));
  }
  const { version } = database;
  database.close();
  return { version, stores };
}

async function written(row: Record<string, unknown>): Promise<unknown> {
  const fields = await Promise.all(
    Object.entries(row).map(async ([key, value]) => [
      key,
      value instanceof Blob
        ? { type: value.type, bytes: Buffer.from(await value.arrayBuffer()).toString('base64') }
        : value,
    ]),
  );
  return Object.fromEntries(fields);
}
