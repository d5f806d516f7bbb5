export { assets, type KeptAsset, type NewPhoto } from './assets';
export { captions } from './captions';
export type { Batch, BatchFile, DesignVersion, PhotoBytes } from './database';
export { designs } from './designs';
export { type Desk, desk, type OnDesk } from './desk';
export {
  type Choice,
  changeKey,
  type Imported,
  type ImportPlan,
  type Incoming,
  mayKeepBoth,
  mergeIn,
  planImport,
  type RecordChange,
  rememberBase,
  replaceAll,
  snapshot,
} from './exchange';
export { firstWork } from './first-work';
export { folders } from './folders';
export { groups } from './groups';
export { moments } from './moments';
// `./pictures` is entered by its own path: the panel opens without it.
export { posts } from './posts';
export { type PrefKey, prefs } from './prefs';
export { products } from './products';
export type { NewRow } from './repository';
export { results } from './results';
export { ownPackId, rulePacks } from './rule-packs';
export { sales } from './sales';
export type { SheetImported } from './sheet-import';
export { type KnownShops, type PutAway, shops } from './shops';
export { EARLY_WARNING, keepForGood, measureSpace, type Space } from './space';
export { StoreError, type StoreReason } from './store-error';
export { sweep } from './sweep';
export { tasks } from './tasks';
export { templates } from './templates';
export { testimonials } from './testimonials';
export { type Trashed, trash } from './trash';
export { yearTables } from './year-tables';

/** Bringing tables in (`sheet-import.ts`); loaded when a table is. */
export const sheetImport = () => import('./sheet-import');
