export type { RenderBrand } from './draw-scene';
export { fitScene } from './fit-scene';
export { createMeasure, FONT_FAMILY, loadFont } from './font';
export { type ImportedPhoto, type ImportReason, importPhoto } from './import-photo';
export type { LoadPhoto } from './photo-desk';
export { PictureError, type PictureReason } from './picture-error';
export {
  type ExportOptions,
  exportPicture,
  openPreviews,
  type Previews,
  type RenderDeps,
  type Rendered,
  renderScene,
} from './render-scene';
export { openRenderer, type Picture, type PictureHow, type Renderer } from './renderer';
export { PICTURE_TYPES, type PictureType } from './surface';
