import { localTime, USUAL_TIME } from '@/utils/calendar';
import { templates as builtIn } from '@/utils/captions';
import { posts, products, type SheetImported, sheetImport, templates } from '@/utils/db';
import { sales } from '@/utils/db/sales';
import type { Language } from '@/utils/i18n';
import type { Shop } from '@/utils/model';
import {
  bodyOf,
  type CellReason,
  type Checked,
  type CheckInput,
  checkRows,
  type GoodRow,
  type Matching,
  placeResults,
  postImports,
  postTable,
  productImports,
  productTable,
  resultTable,
  type Sheet,
  type SheetContext,
  type SheetTable,
  saleImports,
  salesTable,
  toCsv,
  understood,
} from '@/utils/sheets';
import { postedRows } from './result-job';

export type SheetName = 'products' | 'posts' | 'sales' | 'results';

/** Rows that the preview shows. */
const SHOWN = 20;

/** Lets the browser draw and listen between two pieces of work. */
export const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

const TABLES = { products: productTable, posts: postTable, sales: salesTable, results: resultTable } as const;
export const tableOf = (name: SheetName): Pick<SheetTable<never>, 'columns'> => TABLES[name];

export interface PreviewRow {
  row: number;
  /** What was understood, or what stands there, by our column. */
  cells: Record<string, string>;
  /** Reasons by our column; `row` for the row as a whole. */
  reasons: Record<string, CellReason>;
}

/** What the good rows put on one day, in the order of the clock. */
export type ForeseenDays = ReadonlyMap<string, { time: string; name: string }[]>;

export interface Job extends Pick<Checked<unknown>, 'errors' | 'warnings' | 'badRows' | 'notes'> {
  good: number;
  preview: PreviewRow[];
  /** Posts by their day; empty for products. */
  days: ForeseenDays;
  foreseen: SheetImported;
  bringIn(): Promise<SheetImported>;
}

async function contextOf(shop: Shop, language: Language): Promise<SheetContext> {
  const own = await templates.ofShop(shop.id);
  return {
    language,
    today: localTime(shop.zone, Date.now()).day,
    usualTime: USUAL_TIME,
    now: Date.now(),
    templates: [
      ...builtIn.map(({ id, name }) => ({ id, name: name[language] })),
      ...own.map(({ id, name }) => ({ id, name })),
    ],
  };
}

/** The current shop's rows as a CSV file. */
export async function csvOf(name: SheetName, shop: Shop, language: Language): Promise<Blob> {
  const context = await contextOf(shop, language);
  return new Blob([await textOf(name, shop, context)], { type: 'text/csv;charset=utf-8' });
}

async function textOf(name: SheetName, shop: Shop, context: SheetContext): Promise<string> {
  if (name === 'products') return toCsv(productTable, await products.ofShop(shop.id), context);
  if (name === 'posts') return toCsv(postTable, await namedPosts(shop.id), context);
  if (name === 'results') return toCsv(resultTable, await postedRows(shop.id), context);
  return toCsv(salesTable, await sales.ofShop(shop.id), context);
}

async function namedPosts(shopId: string) {
  const rows = await posts.ofShop(shopId);
  const found = await products.many(rows.map(({ productId }) => productId));
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({ ...row, productName: names.get(row.productId) ?? '' }));
}

function previewOf<D extends object>(input: CheckInput<D>, checked: Checked<D>): PreviewRow[] {
  const good = new Map(checked.good.slice(0, SHOWN).map((row) => [row.row, row]));
  return bodyOf(input.sheet)
    .slice(0, SHOWN)
    .map(({ row, cells }) => {
      const read = good.get(row);
      const written = () =>
        Object.fromEntries(
          Object.entries(input.matching).map(([key, index]) => [key, cells[index ?? -1]?.trim() ?? '']),
        );
      const reasons = checked.errors
        .filter((error) => error.row === row)
        .map(({ column, reason }) => [column ?? 'row', reason]);
      return {
        row,
        cells: read ? { ...written(), ...understood(input.table, read, input.context) } : written(),
        reasons: Object.fromEntries(reasons),
      };
    });
}

interface Said {
  day?: string | undefined;
  time?: string | undefined;
  name?: string | undefined;
}

function daysOf(rows: readonly Said[]): ForeseenDays {
  const days = new Map<string, { time: string; name: string }[]>();
  for (const { day, time = '', name = '' } of rows) {
    if (day === undefined) continue;
    const before = days.get(day);
    if (before) before.push({ time, name });
    else days.set(day, [{ time, name }]);
  }
  for (const posts of days.values()) posts.sort((a, b) => (a.time < b.time ? -1 : 1));
  return days;
}

interface Question {
  name: SheetName;
  sheet: Sheet;
  matching: Matching;
  shop: Shop;
  language: Language;
}

/** Codes by which rows of a table are known. A day of sales is known by its day, not by a code in the table. */
async function knownIds(
  name: SheetName,
  shopId: string,
  targets: readonly { id: string }[],
): Promise<string[]> {
  if (name === 'results') return targets.map(({ id }) => id);
  return name === 'sales' ? [] : (await sheetImport()).idsInShop(name, shopId);
}

/** Checks every row of a table, reckons what it would do, and stands ready to do it. */
export async function prepare({ name, sheet, matching, shop, language }: Question): Promise<Job> {
  const context = await contextOf(shop, language);
  const store = await sheetImport();
  const targets = name === 'results' ? await postedRows(shop.id) : [];
  const known = new Set(await knownIds(name, shop.id, targets));
  const input = { sheet, matching, context, known };

  const job = async <D extends object, I>(
    full: CheckInput<D>,
    rowsOf: (good: GoodRow<D>[], context: SheetContext) => I[],
    foresee: (shop: Shop, rows: I[]) => Promise<SheetImported>,
    bringIn: (shop: Shop, rows: I[]) => Promise<SheetImported>,
    said: (row: I) => Said = () => ({}),
  ): Promise<Job> => {
    const checked = await checkRows(full, breathe);
    const rows = rowsOf(checked.good, context);
    const { errors, warnings, badRows, notes } = checked;
    return {
      errors,
      warnings,
      badRows,
      notes,
      good: rows.length,
      preview: previewOf(full, checked),
      days: daysOf(rows.map(said)),
      foreseen: await foresee(shop, rows),
      bringIn: () => bringIn(shop, rows),
    };
  };

  if (name === 'sales')
    return job({ ...input, table: salesTable }, saleImports, store.foreseeSales, store.importSales);
  if (name === 'results') {
    const { fits, rows } = placeResults(targets, context);
    return job({ ...input, table: resultTable, fits }, rows, store.foreseeResults, store.importResults);
  }
  return name === 'products'
    ? job({ ...input, table: productTable }, productImports, store.foreseeProducts, store.importProducts)
    : job({ ...input, table: postTable }, postImports, store.foreseePosts, store.importPosts, (row) => {
        const { day, time } = row.make();
        return { day, time, name: row.product.name };
      });
}
