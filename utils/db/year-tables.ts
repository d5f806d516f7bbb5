import { type YearTable, type YearTableRow, yearTableRowSchema } from '../model';
import { db } from './database';
import { repository } from './repository';
import { guarded } from './store-error';

const base = repository<YearTableRow>(db.yearTables, yearTableRowSchema);

/** Years' tables of dates that a shop's user brought in. */
export const yearTables = {
  ...base,

  /**
   * Brings a year's table in; one that the shop had for the same year goes to the trash. Returns what `takeBack` needs.
   * Throws `StoreError`.
   */
  bringIn: (shopId: string, table: YearTable): Promise<{ added: string; replaced: string[] }> =>
    guarded(() =>
      db.transaction('rw', db.yearTables, async () => {
        const old = (await base.ofShop(shopId)).filter((row) => row.table.year === table.year);
        for (const { id } of old) await base.trash(id);
        const { id } = await base.add({ shopId, table });
        return { added: id, replaced: old.map((row) => row.id) };
      }),
    ),

  /** Takes an import back: the years are as before. Throws `StoreError`. */
  takeBack: ({ added, replaced }: { added: string; replaced: readonly string[] }): Promise<void> =>
    guarded(() =>
      db.transaction('rw', db.yearTables, async () => {
        await base.trash(added);
        for (const id of replaced) await base.restore(id);
      }),
    ),
};
