export { align, distribute, type Edge } from './align';
export { anotherSize, madeAnew, type SizelessInput } from './another-size';
export { type Axis, type Box, boundsOf, MIN_SIDE, safeOf, unionOf, unitOf } from './box';
export {
  addSlide,
  blankSlide,
  type Deck,
  duplicateSlide,
  followSpans,
  isSpan,
  mayAddSlide,
  moveSlide,
  removeSlide,
  SEAM_MARGIN,
  type SeamFinding,
  seamFindings,
  slideCount,
  spanNext,
} from './carousel';
export { findLayer, isOfLayout, type MakeId, ownId } from './change';
export { type Clip, clipSchema, copy, paste, readClip } from './clipboard';
export { group, memberAt, ungroup } from './group';
export {
  canRedo,
  canUndo,
  endGesture,
  type History,
  record,
  redo,
  redoLabel,
  startHistory,
  undo,
  undoLabel,
} from './history';
export {
  addLayers,
  BESIDE,
  duplicate,
  hide,
  lock,
  type Order,
  order,
  removeLayers,
  rename,
} from './layers';
export { hasLook, LOOKS, type Look, type LookKey, setLook } from './look';
export {
  makeCode,
  makeLogo,
  makePhoto,
  makeShape,
  makeText,
  SHAPE_IDS,
  type ShapeId,
} from './parts';
export { type Crop, setBackground, setBackgroundPhoto, setCrop, setPhoto } from './photos';
export { move, nudge, type Placing, plainAngle, setBox, turn } from './place';
export { isCut, type Refit, refitFor, refitText } from './refit';
export { relayout, resized } from './relayout';
export {
  type Guide,
  type Handle,
  type SnapField,
  type Snapped,
  snapFieldOf,
  snapMove,
  snapResize,
} from './snap';
export type { StickerFacts } from './sticker-kinds';
export {
  type Making,
  makeSticker,
  orderLink,
  STICKER_IDS,
  type StickerId,
  stickerName,
  stickerNeeds,
} from './stickers';
export { cleanText, refitAll, setText } from './words';
