export { KeptPhotos } from './KeptPhotos';
export { type KeptPhotos as PhotoResult, keepFiles, keepFromPage } from './keep-photos';
export { PagePhotos } from './PagePhotos';
export { PhotoDrop } from './PhotoDrop';
export { RefusedPhotos } from './RefusedPhotos';
export { Thumb } from './Thumb';
