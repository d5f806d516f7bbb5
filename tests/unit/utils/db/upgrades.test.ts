import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { StoreError, shops } from '@/utils/db';
import { db, PajangDatabase } from '@/utils/db/database';
import { ROW_SCHEMAS, SCHEMA_VERSION, TABLE_NAMES, type TableName } from '@/utils/model';
import { contentOf, type FrozenDatabase, remake } from '../../../support/frozen-database';

const FOLDER = 'tests/fixtures/databases';
const frozen = readdirSync(FOLDER).map((file) => ({
  version: Number(/^v(\d+)\.json$/.exec(file)?.[1]),
  database: JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as FrozenDatabase,
}));

/** What each step adds to the rows of the version before it, written down by hand. */
const ADDED: Record<number, Partial<Record<TableName, object>>> = {
  2: {
    shops: { tone: 'warm', fonts: { sign: 'plus-jakarta-sans', body: 'plus-jakarta-sans' }, pages: {} },
  },
};

/** The same rows with the scenes of pictures in version 2, which only adds to version 1. */
const withScenes2 = (row: object): object =>
  'scenes' in row
    ? {
        ...row,
        scenes: Object.fromEntries(
          Object.entries(row.scenes as object).map(([size, scene]) => [size, { ...scene, version: 2 }]),
        ),
      }
    : row;

describe('a database of every released version', () => {
  it('is frozen in the fixtures', () => {
    const before = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1);
    expect(frozen.map(({ version }) => version)).toEqual(expect.arrayContaining(before));
  });

  it.each(frozen)('is opened with every row and byte: version $version', async ({ version, database }) => {
    const name = `frozen-${version}`;
    await remake(name, database);
    const before = await contentOf(name);
    const ran: number[] = [];
    const opened = new PajangDatabase(name, (step) => ran.push(step));
    await opened.open();
    opened.close();
    const steps = Array.from({ length: SCHEMA_VERSION - version }, (_, index) => version + 1 + index);
    expect(ran).toEqual(steps);

    const after = await contentOf(name);
    for (const [table, rows] of Object.entries(before.stores)) {
      const added = Object.assign({}, ...steps.map((step) => ADDED[step]?.[table as TableName]));
      expect(after.stores[table], table).toEqual(
        rows.map((row) => ({ ...withScenes2(row as object), ...added })),
      );
    }
  });

  it.each(frozen)(
    'holds rows in today’s shapes afterwards: version $version',
    async ({ version, database }) => {
      const name = `shapes-${version}`;
      await remake(name, database);
      const opened = new PajangDatabase(name);
      for (const table of TABLE_NAMES) {
        for (const row of await opened.table(table).toArray())
          expect(ROW_SCHEMAS[table].safeParse(row).error, table).toBeUndefined();
      }
      opened.close();
    },
  );
});

describe('a database newer than the code', () => {
  it('is refused by its name and left as it is, whatever stores it has', async () => {
    const newer: FrozenDatabase = {
      version: (SCHEMA_VERSION + 1) * 10,
      stores: { shops: { keyPath: 'id', indexes: [], rows: [{ id: 'a', later: true }] } },
    };
    db.close({ disableAutoOpen: false });
    await remake('pajang', newer);
    const before = await contentOf('pajang');
    await expect(shops.current()).rejects.toMatchObject({ name: 'StoreError', reason: 'newer-data' });
    await expect(shops.list()).rejects.toBeInstanceOf(StoreError);
    expect(await contentOf('pajang')).toEqual(before);
  });
});
