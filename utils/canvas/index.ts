export { createMeasure, FONT_FAMILY, loadFont } from './font';
export { type ImportedPhoto, type ImportReason, importPhoto } from './import-photo';
export type { LoadPhoto } from './photo-desk';
export {
  type ExportOptions,
  exportPicture,
  openPreviews,
  type Previews,
  type RenderDeps,
  renderScene,
} from './render-scene';
