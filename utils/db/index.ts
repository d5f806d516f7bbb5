/**
 * What the panel opens with. The rest (`./pictures`, `./exchange`, `./trash`, `./sales` …) is entered by its own path,
 * so that the panel opens without it.
 */
export { assets, type KeptAsset, type NewPhoto } from './assets';
export { captions } from './captions';
export type { Batch, BatchFile, DesignVersion, PhotoBytes } from './database';
export { designs } from './designs';
export { type Desk, desk, type OnDesk } from './desk';
export { posts } from './posts';
export { type PrefKey, prefs } from './prefs';
export { products } from './products';
export type { NewRow } from './repository';
export { ownPackId, rulePacks } from './rule-packs';
export type { SheetImported } from './sheet-import';
export { type KnownShops, type PutAway, shops } from './shops';
export { EARLY_WARNING, keepForGood, measureSpace, type Space } from './space';
export { StoreError, type StoreReason } from './store-error';
export { templates } from './templates';
export { testimonials } from './testimonials';

/** Bringing tables in (`sheet-import.ts`); loaded when a table is. */
export const sheetImport = () => import('./sheet-import');
