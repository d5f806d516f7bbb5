export { type Choice, changeKey, type Imported, mayKeepBoth, mergeIn, replaceAll } from './apply';
export type { Fate, RecordChange } from './compare';
export { type ImportPlan, type Incoming, type Numbers, planImport } from './plan';
export { rememberBase, type Snapshot, snapshot } from './snapshot';
