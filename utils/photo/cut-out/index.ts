export { type CutFailure, cutOut, type Prepared, prepare } from './cut-out';
export { type Ground, onGround, type Rgb } from './ground';
export { fitted, type Pixels, shrunk } from './pixels';
export type { Stroke } from './strokes';
