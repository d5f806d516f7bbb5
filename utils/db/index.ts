export { assets, type NewPhoto } from './assets';
export type { PhotoBytes } from './database';
export { type Desk, desk, type OnDesk } from './desk';
export { posts } from './posts';
export { type PrefKey, prefs } from './prefs';
export { products } from './products';
export type { NewRow } from './repository';
export { shops } from './shops';
export { StoreError, type StoreReason } from './store-error';
