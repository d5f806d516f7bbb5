import type { Page } from '@playwright/test';

type Row = Record<string, unknown>;

/** Puts rows into the extension's own tables, as they are stored; an open page sees them when it reads again. */
export function writeRows(page: Page, tables: Record<string, readonly Row[]>): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((done, failed) => {
        const open = indexedDB.open('pajang');
        open.onerror = () => failed(open.error);
        open.onsuccess = () => {
          const write = open.result.transaction(Object.keys(wanted), 'readwrite');
          for (const [table, rows] of Object.entries(wanted))
            for (const row of rows) write.objectStore(table).put(row);
          write.onerror = () => failed(write.error);
          write.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    tables,
  );
}
