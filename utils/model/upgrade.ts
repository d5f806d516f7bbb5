import type { TableName } from './tables';

type Row = Record<string, unknown>;

/**
 * What a row lacks that was written in version N−1, by the version N that asks for it. Used on the stored
 * database and on rows of an older backup alike. Append only.
 */
export const ROW_UPGRADES: Record<number, Partial<Record<TableName, (row: Row) => void>>> = {
  2: {
    shops: (row) => {
      row.tone = 'warm';
      row.fonts = { sign: 'plus-jakarta-sans', body: 'plus-jakarta-sans' };
      row.pages = {};
    },
  },
};

/** Tables whose rows version `version` asks more of than the version before. */
export const tablesUpgradedIn = (version: number): TableName[] =>
  Object.keys(ROW_UPGRADES[version] ?? {}) as TableName[];

/** Brings a row of version `from` to version `to`, in place. What it holds beyond the shape is kept. */
export function upgradeRow(table: TableName, row: Row, from: number, to: number): void {
  for (let version = from + 1; version <= to; version += 1) ROW_UPGRADES[version]?.[table]?.(row);
}
