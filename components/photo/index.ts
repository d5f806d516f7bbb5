import { lazy } from 'react';

export { CutPhoto } from './CutPhoto';
export { KeptPhotos } from './KeptPhotos';
export { type KeptPhotos as PhotoResult, keepFiles, keepFromPage } from './keep-photos';
export { PagePhotos } from './PagePhotos';
export { RefusedPhotos } from './RefusedPhotos';
export { Thumb } from './Thumb';
export { usePhotoUrl } from './use-photo-url';

/** The drop zone's library comes a moment after the screen it stands on. */
export const PhotoDrop = lazy(async () => ({ default: (await import('./PhotoDrop')).PhotoDrop }));

export const PhotosPage = lazy(async () => ({ default: (await import('./PhotosPage')).PhotosPage }));
