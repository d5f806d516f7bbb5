export { coverCut } from '../paint/paint-photo';
export type { GestureKind, Place } from './place';
export { openStage, type Snapped, type Stage, type StageHandlers } from './stage';
export { clampZoom, type Viewport } from './viewport';
