export { type BrandColors, contrast, READABLE, resolveColor } from './colors';
export { FADE_STOPS, fadeAlpha } from './fade';
export { type FittedText, fitText, type Measure, type TextWeight } from './fit-text';
export { DEFAULT_FONT, nearestWeight, TYPEFACES, type Typeface } from './fonts';
export type { Layout, PictureBrand, PictureContent, PictureInput, PicturePhoto } from './layout';
export { type LoadReason, loadScene } from './load-scene';
export { type LogoColor, mendedInk, proposeColors } from './palette';
export { findLayout, layouts, layoutsFor } from './registry';
export {
  type GroupLayer,
  type Layer,
  type LeafLayer,
  type LogoLayer,
  layerSchema,
  type PhotoLayer,
  SCENE_VERSION,
  type Scene,
  type SceneColor,
  type ShapeLayer,
  sceneSchema,
  type TextLayer,
} from './schema';
export { isGroup, leavesOf } from './walk';
