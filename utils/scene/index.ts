export { CANDIDATES, candidatesFor } from './candidates';
export { type BrandColors, contrast, READABLE, resolveColor } from './colors';
export { type ContentOptions, contentOf, contentOfMany, pricesOf } from './content-of';
export { isEdited, OWN } from './edited';
export { FADE_STOPS, fadeAlpha } from './fade';
export { type FittedText, fitText, type Measure, type TextWeight } from './fit-text';
export {
  type BrandFonts,
  DEFAULT_FONT,
  DEFAULT_FONTS,
  nearestWeight,
  resolveFont,
  TYPEFACES,
  type Typeface,
} from './fonts';
export { brandOf, photosOf } from './from-rows';
export {
  FAMILIES,
  type Family,
  type Layout,
  LINE_WORDS,
  LIST_WORDS,
  type PictureBrand,
  type PictureContent,
  type PictureGoods,
  type PictureInput,
  type PictureLanguage,
  type PicturePhoto,
  type PictureWords,
  type SlidePlace,
  type WordKey,
} from './layout';
export { typedWords } from './layout-input';
export { type LoadReason, loadScene } from './load-scene';
export { type LogoColor, mendedInk, proposeColors } from './palette';
export {
  findLayout,
  layouts,
  layoutsFor,
  type Material,
  materialOf,
  missingIn,
  type Suited,
} from './registry';
export {
  EDITS,
  type Edit,
  type GroupLayer,
  type Layer,
  type LeafLayer,
  type LogoLayer,
  layerSchema,
  type PhotoLayer,
  type QrLayer,
  SCENE_VERSION,
  type Scene,
  type SceneColor,
  type SceneFill,
  type SceneFont,
  type SceneGradient,
  type SceneOrigin,
  type ShapeLayer,
  sceneSchema,
  TEXT_ROLES,
  type TextLayer,
  type TextRole,
} from './schema';
export { type PriceChange, priceChanges, type WrittenPrices } from './stale';
export { isGroup, leavesOf } from './walk';
export { type ShopSign, signOf, WATERMARK_ID, withWatermark } from './watermark';
