export { type CutFailure, cutOut, type Prepared, prepare } from './cut-out';
export { type CutDesk, type CutReason, openCutDesk } from './desk';
export { type Ground, onGround, type Rgb } from './ground';
export type { CutPhoto } from './picture-files';
export type { Pixels } from './pixels';
export type { Stroke } from './strokes';
