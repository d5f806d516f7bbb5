export { ISLAMIC, momentsBetween, sensitiveOn } from './between';
export { MOMENT_SORTS, type Moment, type MomentKind, type MomentSources, shiftKey } from './moment';
export { tableOf, YEAR_TABLES } from './tables';
