import type * as z from 'zod/mini';
import { assetSchema } from './asset';
import { designSchema } from './design';
import { groupSchema } from './group';
import { ownMomentSchema, yearTableRowSchema } from './moment';
import { ownTemplateSchema } from './own-template';
import { postSchema } from './post';
import { productSchema } from './product';
import { resultSchema } from './result';
import { rulePackRowSchema } from './rule-pack';
import { saleSchema } from './sale';
import { shopSchema } from './shop';
import { taskSchema } from './task';
import { testimonialSchema } from './testimonial';

/**
 * Number of the shape in which rows are stored. It goes up with every change that an older Pajang could not
 * read; each step has its function in `upgrade.ts` and a frozen database in tests/fixtures/databases.
 */
export const SCHEMA_VERSION = 6;

/** What a user owns, by table, in an order in which rows only point back. Bytes of photos come beside it. */
export const ROW_SCHEMAS = {
  shops: shopSchema,
  assets: assetSchema,
  products: productSchema,
  templates: ownTemplateSchema,
  designs: designSchema,
  posts: postSchema,
  testimonials: testimonialSchema,
  rulePacks: rulePackRowSchema,
  moments: ownMomentSchema,
  yearTables: yearTableRowSchema,
  tasks: taskSchema,
  groups: groupSchema,
  sales: saleSchema,
  results: resultSchema,
} as const;
export type TableName = keyof typeof ROW_SCHEMAS;
export const TABLE_NAMES = Object.keys(ROW_SCHEMAS) as TableName[];
export type RowOf<T extends TableName> = z.infer<(typeof ROW_SCHEMAS)[T]>;
export type AnyRow = RowOf<TableName>;

/** Rows by table, as they travel between computers. */
export type Rows = { [T in TableName]: RowOf<T>[] };
