import type { TableName } from './tables';

type Row = Record<string, unknown>;

/** Pictures of scene version 1 are ones of version 2 that use nothing new (scene/migrations/v001-to-v002.ts). */
function picturesToVersion2(row: Row): void {
  for (const scene of Object.values((row.scenes ?? {}) as Record<string, Row>))
    if (scene.version === 1) scene.version = 2;
}

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
  5: { designs: picturesToVersion2, posts: picturesToVersion2 },
};

/** Tables whose rows version `version` asks more of than the version before. */
export const tablesUpgradedIn = (version: number): TableName[] =>
  Object.keys(ROW_UPGRADES[version] ?? {}) as TableName[];

/** Brings a row of version `from` to version `to`, in place. What it holds beyond the shape is kept. */
export function upgradeRow(table: TableName, row: Row, from: number, to: number): void {
  for (let version = from + 1; version <= to; version += 1) ROW_UPGRADES[version]?.[table]?.(row);
}
