export { ISLAMIC, momentsBetween, sensitiveOn } from './between';
export { type Chain, type ChainPost, type ChainTask, chainFor, type LeftOut } from './chain';
export {
  CHAIN_KINDS,
  type ChainKind,
  chainKindOf,
} from './chain-steps';
export { MOMENT_SORTS, type Moment, type MomentKind, type MomentSources, shiftKey } from './moment';
export { type Blocked, isHardSelling, otherDay, type Situation, USUAL_MAX_PER_DAY } from './place';
export { isPromoText } from './promo';
export { readYearFile, type YearFileResult } from './read-year-file';
export { tableOf, YEAR_TABLES } from './tables';
