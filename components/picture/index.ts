import { lazy } from 'react';
import { warmLazy } from '@/components/ui';
import type { pictureInput as Input, renderPictures as Render } from './compose';
import type { originInput as FromOrigin } from './from-origin';

// The panel opens without painter and layouts, and fetches them before a picture is drawn.

export const PictureStep = warmLazy(() => import('./PictureStep'));
export const PictureRow = lazy(() => import('./PictureRow'));

/** The finished pictures of a post; see `compose.ts`. */
export const renderPictures: typeof Render = async (...args) =>
  (await import('./compose')).renderPictures(...args);

export const DesignsPage = lazy(async () => ({ default: (await import('./DesignsPage')).DesignsPage }));

/** What a layout asks for, from stored rows; see `compose.ts`. */
export const pictureInput: typeof Input = async (...args) =>
  (await import('./compose')).pictureInput(...args);

/** Finished pictures as files: saved, copied, dragged into a page. For panel and studio. */
export const ExportPictures = lazy(() => import('./export/ExportPictures'));

/** The same as a part that is opened when wanted, for all pictures of a post or a design. */
export const SavePictures = lazy(() => import('./export/SavePictures'));

/** What a picture was made from, as it is today; see `from-origin.ts`. */
export const originInput: typeof FromOrigin = async (...args) =>
  (await import('./from-origin')).originInput(...args);
