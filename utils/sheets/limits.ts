/** Largest file or pasted text that is read: 50 MB, a hundred times a price list of 5,000 products. */
export const MAX_TABLE_BYTES = 50 * 1024 * 1024;

/** Most rows below the headings. */
export const MAX_TABLE_ROWS = 100_000;

/** Most columns that hold something; ours are fewer than forty, marketplace exports have about a hundred. */
export const MAX_TABLE_COLUMNS = 200;

/** Why a whole table is refused; the UI has a sentence for each. */
export const TABLE_REASONS = [
  'table-empty',
  'table-too-large',
  'table-too-many-rows',
  'table-too-many-columns',
  'table-is-workbook',
  'not-a-table',
] as const;
export type TableReason = (typeof TABLE_REASONS)[number];

/** Gives the browser a turn between two pieces of work, so that a long table does not freeze the screen. */
export type Breathe = () => Promise<void>;
