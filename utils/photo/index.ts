export { applySettings } from './apply';
export { judge } from './judge';
export { type Measure, measure } from './measure';
export type { Pixels } from './pixels';
export { cleanSettings, isNoChange, NO_CHANGE, RANGES, type Settings } from './settings';
export {
  cleanTurn,
  keptShare,
  MOST_ANGLE,
  NO_TURN,
  straightSize,
  type Turn,
  turnedSize,
  turnPoint,
  unturnPoint,
} from './straighten';
export { WARNINGS, type Warning, warningsFor } from './warnings';
